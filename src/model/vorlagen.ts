import { type CivilDate, parseCivilDate } from '../calendar.ts';
import { type Planwert, zeitspanneOf } from '../planwert.ts';
import { isAbgelehnt, topOf } from './beschluesse.ts';
import { wirkungInWorten, wirkungOf } from './beschlussarten.ts';
import type { Beschluss, Sitzung } from './entities.ts';
import type { Entry } from './entry.ts';
import { hasReached } from './membership.ts';
import { entryName } from './name-of.ts';
import { topNummer } from './tagesordnung.ts';
import { partsOf } from './verweis.ts';
import type { Beratungsschritt, Bezug, Gremiumsangabe, Vorlage } from './vorlage-entities.ts';
import { nummerOf } from './vorlagennummer.ts';
import type { Wirkung } from './vorlagentabellen.ts';
import type { Workspace } from './workspace.ts';

/** The meeting that a step names, by itself or through a Tagesordnungspunkt. */
export function sitzungOf({ index }: Workspace, { sitzung }: Beratungsschritt): Entry<Sitzung> | undefined {
  return sitzung === undefined ? undefined : index.sitzung.get(partsOf(sitzung)[0]);
}

/** What the Tagesordnungspunkt that a step names is called: „4“, „Ö 4“. */
export function topNummerOf(workspace: Workspace, { sitzung }: Beratungsschritt): string | undefined {
  const place = sitzung === undefined ? undefined : topOf(workspace, sitzung);
  return place && topNummer(workspace, place.sitzung, place.nummer);
}

/** When the body deals with it: what the step says, else the day of its meeting. */
export function terminOf(workspace: Workspace, schritt: Beratungsschritt): Planwert | undefined {
  return schritt.datum ?? (sitzungOf(workspace, schritt)?.value.datum as Planwert | undefined);
}

/** `undefined` while the date is vague or missing. */
export function tagOf(workspace: Workspace, schritt: Beratungsschritt): CivilDate | undefined {
  return parseCivilDate(terminOf(workspace, schritt) ?? '');
}

/** Whether its day is known and not still to come. */
export function hasTakenPlace(workspace: Workspace, schritt: Beratungsschritt): boolean {
  const tag = tagOf(workspace, schritt);
  return tag !== undefined && tag <= workspace.heute;
}

function stimmenOf({
  ja,
  nein,
  enthaltung,
}: Beschluss): Pick<Beratungsschritt, 'ja' | 'nein' | 'enthaltung'> {
  return {
    ...(ja === undefined ? {} : { ja }),
    ...(nein === undefined ? {} : { nein }),
    ...(enthaltung === undefined ? {} : { enthaltung }),
  };
}

/** The step with the result of its Tagesordnungspunkt, where it has none of its own and the meeting was held. */
export function mitErgebnis(workspace: Workspace, schritt: Beratungsschritt): Beratungsschritt {
  const { ja, beschlussart, ergebnis, sitzung } = schritt;
  const hasOwn = ja !== undefined || beschlussart !== undefined || ergebnis !== undefined;
  const place = hasOwn || sitzung === undefined ? undefined : topOf(workspace, sitzung);
  if (!place || !hasReached(place.sitzung.value, 'durchgefuehrt')) return schritt;
  const top = place.sitzung.value.tagesordnung[place.nummer - 1];
  const stimmen = top?.beschluss ? stimmenOf(top.beschluss) : {};
  if (top?.beschlussart !== undefined) return { ...schritt, ...stimmen, beschlussart: top.beschlussart };
  if (!top?.beschluss) return schritt;
  return stimmen.ja === undefined ? { ...schritt, beschlussart: 'beschlossen' } : { ...schritt, ...stimmen };
}

/** What the step's result means; `undefined` while there is none, or when its words do not say. */
export function wirkungDes(workspace: Workspace, schritt: Beratungsschritt): Wirkung | undefined {
  const { value: kommune } = workspace.kommune;
  const { ja, nein, beschlussart, ergebnis } = mitErgebnis(workspace, schritt);
  if (beschlussart !== undefined) return wirkungOf(kommune, beschlussart);
  const inWords = ergebnis === undefined ? undefined : wirkungInWorten(kommune, ergebnis);
  if (inWords || ja === undefined) return inWords;
  return isAbgelehnt({ text: '', ja, ...(nein === undefined ? {} : { nein }) }) ? 'abgelehnt' : 'entschieden';
}

/** Whether the body has dealt with it; a step that was put off counts for nothing. */
export function isBeraten(workspace: Workspace, schritt: Beratungsschritt): boolean {
  const wirkung = wirkungDes(workspace, schritt);
  if (wirkung === 'offen') return false;
  return wirkung !== undefined || schritt.ergebnis !== undefined;
}

/** The last step, and those of the same time: bodies that sit together decide together. */
export function letzteSchritte(
  workspace: Workspace,
  { beratungsfolge }: Vorlage,
): readonly Beratungsschritt[] {
  const last = beratungsfolge.at(-1);
  if (!last) return [];
  const termin = terminOf(workspace, last);
  if (termin === undefined) return [last];
  return beratungsfolge.filter((schritt) => terminOf(workspace, schritt) === termin);
}

/** As the city calls it; the id where there is no such body. */
export function gremiumsname({ index }: Workspace, { gremium, gremium_name }: Gremiumsangabe): string {
  return gremium === undefined ? (gremium_name ?? '') : entryName(index.gremium, gremium);
}

/** The earlier Vorlage, when it lies in the repository. */
export function bezogeneVorlage(
  { index, kommune }: Workspace,
  { vorlage, nummer }: Bezug,
): Entry<Vorlage> | undefined {
  return vorlage === undefined
    ? index.vorlagennummer.get(nummerOf(kommune.value, nummer ?? ''))
    : index.vorlage.get(vorlage);
}

/** The order to report holds once the Vorlage was decided; `undefined` when nothing is due, or it has no day. */
export function berichtFaelligAm({ berichtsauftrag, status }: Vorlage): CivilDate | undefined {
  if (status !== 'beschlossen' || berichtsauftrag?.bis === undefined || berichtsauftrag.erledigt)
    return undefined;
  return zeitspanneOf(berichtsauftrag.bis).bis;
}
