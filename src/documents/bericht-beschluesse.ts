import { type BeschlussMitQuelle, beschluesseOf, isAbgelehnt } from '../model/beschluesse.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { topNummer } from '../model/tagesordnung.ts';
import type { Workspace } from '../model/workspace.ts';
import { isToldByItems } from './bericht-leitfragen.ts';
import { vermerkContext } from './berichtigungen.ts';
import type { JsonObject } from './document.ts';

function beschlussZeile(workspace: Workspace, decided: BeschlussMitQuelle): JsonObject {
  const { sitzung, nummer, beschluss } = decided;
  return {
    text: beschluss.text,
    abgelehnt: isAbgelehnt(beschluss),
    datum: sitzung.value.datum,
    top: topNummer(workspace, sitzung, nummer),
    berichtigt: vermerkContext(sitzung, nummer, [beschluss.text]),
  };
}

/** What was decided, where the chapter does not tell it item by item anyway. */
export function beschluesseContext(
  workspace: Workspace,
  sitzungen: readonly Entry<Sitzung>[],
): readonly JsonObject[] {
  return sitzungen
    .filter((sitzung) => !isToldByItems(workspace, sitzung))
    .flatMap(beschluesseOf)
    .map((decided) => beschlussZeile(workspace, decided));
}
