import type { Diagnostic } from '../diagnostic.ts';
import { normalVorlagennummer } from '../model/vorlagennummer.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding } from './check.ts';

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
  for (const entry of workspace.massnahmen) {
    for (const nummer of entry.value.grundlage) {
      if (normalVorlagennummer(regel, nummer) !== undefined) continue;
      yield finding(
        'vorlage/nummer',
        { entry, path: ['grundlage'] },
        `„${nummer}“ ist keine Vorlagennummer; hier sehen sie aus wie „${regel.beispiel}“.`,
        { hint: 'Nur die Nummer schreiben, ohne „Vorlage“ davor; mehrere als Liste.' },
      );
    }
  }
}
