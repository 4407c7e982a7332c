import type { Diagnostic } from '../diagnostic.ts';
import { normalVorlagennummer } from '../model/vorlagennummer.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, type Spot } from './check.ts';

/** Every place that names a Vorlage by its number. */
function* nummernIn({ massnahmen, vorlagen }: Workspace): Iterable<Spot & { readonly nummer: string }> {
  for (const entry of massnahmen)
    for (const nummer of entry.value.grundlage) yield { entry, path: ['grundlage'], nummer };
  for (const entry of vorlagen) {
    const { nummer: own, bezug } = entry.value;
    if (own !== undefined) yield { entry, path: ['nummer'], nummer: own };
    for (const [index, { nummer }] of bezug.entries())
      if (nummer !== undefined) yield { entry, path: ['bezug', index, 'nummer'], nummer };
  }
}

/** Numbers of Vorlagen follow the city's pattern, and so does its own example. */
export function* checkVorlagennummern(workspace: Workspace): Iterable<Diagnostic> {
  const { kommune } = workspace;
  const { vorlagennummer: regel } = kommune.value;
  if (!regel) return;
  if (normalVorlagennummer(regel, regel.beispiel) === undefined) {
    yield finding(
      'vorlage/nummer',
      { entry: kommune, path: ['vorlagennummer', 'beispiel'] },
      `Das Beispiel „${regel.beispiel}“ folgt nicht dem Muster „${regel.muster}“.`,
      {
        hint: 'Muster oder Beispiel berichtigen: N ist eine Ziffer, N+ eine oder mehrere, J eine der Jahreszahl.',
      },
    );
    return;
  }
  for (const { nummer, ...spot } of nummernIn(workspace)) {
    if (normalVorlagennummer(regel, nummer) !== undefined) continue;
    yield finding(
      'vorlage/nummer',
      spot,
      `„${nummer}“ ist keine Vorlagennummer; hier sehen sie aus wie „${regel.beispiel}“.`,
      { hint: 'Nur die Nummer schreiben, ohne „Vorlage“ davor; mehrere als Liste.' },
    );
  }
}
