import type { Diagnostic } from '../diagnostic.ts';
import type { Massnahme, Massnahmenregel } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf } from '../model/membership.ts';
import { normalVorlagennummer } from '../model/vorlagennummer.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, listed } from './check.ts';

function* checkGrundlage(
  { kommune }: Workspace,
  entry: Entry<Massnahme>,
  { grundlage_noetig, vorlagen, grundlage: source }: Massnahmenregel,
): Iterable<Diagnostic> {
  const { vorlagennummer } = kommune.value;
  const compact = (nummer: string) =>
    (vorlagennummer && normalVorlagennummer(vorlagennummer, nummer)) ?? nummer;
  const erlaubt = vorlagen?.map(compact);
  const { titel, grundlage } = entry.value;
  if (grundlage_noetig && grundlage.length === 0) {
    yield finding(
      'massnahme/grundlage',
      { entry, path: ['titel'], part: 'key' },
      `„${titel}“ nennt keine Vorlage, auf der die Maßnahme beruht.`,
      { hint: `Eine Zeile „grundlage: ${erlaubt?.[0] ?? '…'}“ ergänzen.`, source },
    );
  }
  for (const nummer of grundlage) {
    // What is no number of a Vorlage at all is another check's business.
    const isNumber = !vorlagennummer || normalVorlagennummer(vorlagennummer, nummer) !== undefined;
    if (!isNumber || !erlaubt || erlaubt.includes(compact(nummer))) continue;
    yield finding(
      'massnahme/grundlage',
      { entry, path: ['grundlage'] },
      `Die Vorlage „${nummer}“ ist für Maßnahmen nicht vorgesehen.`,
      { hint: `Möglich: ${listed(erlaubt)}.`, source },
    );
  }
}

/** What the city wants to know of every Maßnahme: how it is done, and which decision it rests on. */
export function* checkMassnahmenangaben(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.massnahmen) {
    const gremium = workspace.index.gremium.get(entry.value.gremium);
    const regel = gremium && gremienartOf(workspace, gremium)?.massnahmen;
    if (!regel) continue;
    yield* checkGrundlage(workspace, entry, regel);
    if (!regel.beschreibung_noetig || entry.value.beschreibung !== undefined) continue;
    yield finding(
      'massnahme/beschreibung',
      { entry, path: ['titel'], part: 'key' },
      `Bei „${entry.value.titel}“ fehlt, wie die Maßnahme umgesetzt wird.`,
      { hint: 'Eine Zeile „beschreibung: …“ ergänzen.', source: regel.grundlage },
    );
  }
}
