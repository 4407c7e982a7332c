import type { CivilDate } from '../calendar.ts';
import { compareTexts } from '../collation.ts';
import { vermerkeZu } from '../model/berichtigte-sitzung.ts';
import { einspruchOf } from '../model/einspruch.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { fristTextDativ } from '../model/frist.ts';
import { topNummer } from '../model/tagesordnung.ts';
import type { Workspace } from '../model/workspace.ts';
import type { JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { sitzungName } from './names.ts';

/** The Tagesordnungspunkt that `<sitzung>#<number>` names. */
function beschlossenContext(workspace: Workspace, reference: string | undefined): JsonObject | null {
  const [id = '', number = ''] = (reference ?? '').split('#');
  const sitzung = workspace.index.sitzung.get(id);
  return sitzung
    ? {
        sitzung: sitzungName(sitzung.value),
        datum: sitzung.value.datum,
        top: topNummer(workspace, sitzung, Number(number)),
      }
    : null;
}

/** In the order in which they were made. */
export function berichtigungenContext(workspace: Workspace, sitzung: Entry<Sitzung>): readonly JsonObject[] {
  const { berichtigungen, tagesordnung } = sitzung.value;
  return berichtigungen
    .toSorted((a, b) => compareTexts(a.am, b.am))
    .map(({ am, top, alt, neu, grund, beschlossen }) => ({
      am,
      top: topNummer(workspace, sitzung, top),
      titel: tagesordnung[top - 1]?.titel ?? '',
      alt,
      neu,
      grund: orNull(grund),
      beschlossen: beschlossenContext(workspace, beschlossen),
    }));
}

/** What the texts quoted from this item must say beside them; the meeting is one of `berichtigteSitzung`. */
export function vermerkContext(
  sitzung: Entry<Sitzung>,
  nummer: number,
  zitate: readonly (string | null | undefined)[],
): readonly JsonObject[] {
  const zitiert = zitate.flatMap((zitat) => zitat ?? []).join(' ');
  return vermerkeZu(sitzung, nummer, zitiert).map(({ am, neu }) => ({ am, neu: orNull(neu) }));
}

export function einspruchContext(
  workspace: Workspace,
  sitzung: Entry<Sitzung>,
  verteilt: CivilDate | undefined,
): JsonObject | null {
  const einspruch = einspruchOf(workspace, sitzung, verteilt);
  return einspruch ? { frist: fristTextDativ(einspruch.frist), bis: orNull(einspruch.bis) } : null;
}
