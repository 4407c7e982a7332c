import type { CivilDate } from '../calendar.ts';
import { compareGerman } from '../collation.ts';
import type { Entry } from '../model/entry.ts';
import { basisOf, compareStaende, type Verdeckt, verdeckteWerte } from '../model/indikatoren.ts';
import { entryName } from '../model/name-of.ts';
import type { Indikator, Messwert } from '../model/planung-entities.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Planwert, zeitspanneOf } from '../planwert.ts';
import type { JsonObject } from './document.ts';
import { orNull } from './json-of.ts';

type Stand = Planwert | undefined;

/** What readers may see: the publisher hides small values, the planner's own copy shows all. */
type Sicht = (indikator: Indikator) => ReadonlyMap<Messwert, Verdeckt>;

export const ALLES: Sicht = () => new Map();
export const OEFFENTLICH: Sicht = verdeckteWerte;

/** As percent with one decimal. */
function prozentOf(teil: number, ganzes: number): number {
  return Math.round((teil / ganzes) * 1000) / 10;
}

/** A value as a reader may see it; a share only where both of its numbers are shown. */
function zelle(workspace: Workspace, indikator: Indikator, wert: Messwert, sicht: Sicht): JsonObject {
  const hidden = sicht(indikator).get(wert);
  const whole = workspace.index.indikator.get(indikator.anteil_von ?? '')?.value;
  const basis = basisOf(workspace, indikator, wert);
  const isShareShown = hidden === undefined && whole && basis && basis.wert > 0 && !sicht(whole).has(basis);
  return {
    wert: hidden === undefined ? wert.wert : null,
    unter: hidden === 'klein' ? orNull(indikator.mindestfallzahl) : null,
    anteil: isShareShown ? prozentOf(wert.wert, basis.wert) : null,
    basis: isShareShown ? basis.wert : null,
  };
}

function standName(stand: Stand): string {
  return stand === undefined ? 'ohne Stand' : zeitspanneOf(stand).name;
}

/** Places by times: the Sozialräume by name, below them the whole city. */
function tabelle(workspace: Workspace, indikator: Indikator, sicht: Sicht): JsonObject {
  const { werte } = indikator;
  // `toSorted` would put a bare `undefined` last, whatever the order says.
  const staende = [...new Set(werte.map(({ stand }) => stand))]
    .map((stand) => [stand] as const)
    .toSorted(([a], [b]) => compareStaende(a, b))
    .flat();
  const raeume = [...new Set(werte.flatMap(({ sozialraum }) => sozialraum ?? []))]
    .map((raum) => ({ raum, name: entryName(workspace.index.sozialraum, raum) }))
    .toSorted((a, b) => compareGerman(a.name, b.name));
  const ganz = werte.some(({ sozialraum }) => sozialraum === undefined);
  return {
    staende: staende.map(standName),
    zeilen: [...raeume, ...(ganz ? [{ raum: undefined, name: null }] : [])].map(({ raum, name }) => ({
      raum: name,
      zellen: staende.map((stand) => {
        const wert = werte.find((own) => own.stand === stand && own.sozialraum === raum);
        return wert ? zelle(workspace, indikator, wert, sicht) : null;
      }),
    })),
  };
}

/** The latest value for the whole city, of a time that was over on the day `bis`. */
export function aktuellerWert(
  workspace: Workspace,
  indikator: Indikator,
  { sicht, bis }: { readonly sicht: Sicht; readonly bis?: CivilDate },
): JsonObject | null {
  const isOver = (stand: Stand) => bis === undefined || stand === undefined || zeitspanneOf(stand).bis <= bis;
  const wert = indikator.werte
    .filter(({ sozialraum, stand }) => sozialraum === undefined && isOver(stand))
    .toSorted((a, b) => compareStaende(a.stand, b.stand))
    .at(-1);
  if (!wert) return null;
  return { stand: standName(wert.stand), ...zelle(workspace, indikator, wert, sicht) };
}

function indikatorContext(workspace: Workspace, { value }: Entry<Indikator>, sicht: Sicht): JsonObject {
  const { titel, einheit, erlaeuterung, quelle, fundstelle, anteil_von, werte } = value;
  return {
    titel,
    einheit,
    erlaeuterung: orNull(erlaeuterung),
    quelle: orNull(quelle),
    fundstelle: orNull(fundstelle),
    anteil_von: orNull(workspace.index.indikator.get(anteil_von ?? '')?.value.titel),
    aktuell: aktuellerWert(workspace, value, { sicht }),
    tabelle: werte.length > 1 || werte[0]?.sozialraum !== undefined ? tabelle(workspace, value, sicht) : null,
    mindestfallzahl: orNull(value.mindestfallzahl),
    verdeckt: sicht(value).size > 0,
  };
}

/** By title; a share stands behind what it is a share of. */
export function sortedIndikatoren({ indikatoren, index }: Workspace): readonly Entry<Indikator>[] {
  const key = ({ value }: Entry<Indikator>): string => {
    const whole = index.indikator.get(value.anteil_von ?? '')?.value.titel;
    return whole === undefined ? value.titel : `${whole} ${value.titel}`;
  };
  return indikatoren.toSorted((a, b) => compareGerman(key(a), key(b)) || compareGerman(a.id, b.id));
}

export function indikatorenContext(workspace: Workspace, sicht: Sicht): readonly JsonObject[] {
  return sortedIndikatoren(workspace).map((entry) => indikatorContext(workspace, entry, sicht));
}
