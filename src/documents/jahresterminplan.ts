import { type CivilDate, yearOf } from '../calendar.ts';
import { compareGerman, compareTexts } from '../collation.ts';
import type { Gremium, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { regelnOf } from '../model/membership.ts';
import { sitzungenOf } from '../model/sitzungen-of.ts';
import { isExtern, termineOf } from '../model/termine.ts';
import { type TurnusStand, turnusIn } from '../model/turnus.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Document, Json, JsonObject } from './document.ts';
import { jahreskalender } from './jahreskalender.ts';
import { briefkopf, gremienName } from './names.ts';
import { BRIEFKOPF_OEFFENTLICH, type Positivliste, SITZUNG_OEFFENTLICH } from './oeffentlich.ts';
import { sitzungContext } from './sitzung-context.ts';
import { rhythmusContext } from './steckbrief-regeln.ts';

export const TERMINPLAN_OEFFENTLICH: Positivliste = {
  ...BRIEFKOPF_OEFFENTLICH,
  jahr: true,
  vorbei: true,
  sitzungen: { ...SITZUNG_OEFFENTLICH, abgesagt: true },
  gremien: true,
};

interface Zeile {
  readonly datum: CivilDate;
  readonly context: JsonObject;
}

function sitzungZeile(workspace: Workspace, sitzung: Entry<Sitzung>): Zeile {
  const { datum, status } = sitzung.value;
  const { anlass, beginn, ort, raum } = sitzungContext(workspace, sitzung) as Record<string, Json>;
  const fields = { datum, gremium: gremienName(workspace, sitzung), anlass, beginn, ort, raum };
  return { datum, context: { ...fields, abgesagt: status === 'abgesagt' } as JsonObject };
}

/** Of a body that keeps its minutes elsewhere only the day is known. */
function externeZeilen(workspace: Workspace, gremien: readonly Entry<Gremium>[]): readonly Zeile[] {
  const unknown = { anlass: null, beginn: null, ort: null, raum: null, abgesagt: false };
  return gremien
    .filter((gremium) => isExtern(workspace, gremium))
    .flatMap((gremium) =>
      termineOf(workspace, gremium)
        .filter(({ sitzung }) => sitzung === undefined)
        .map(({ datum }) => ({ datum, context: { datum, gremium: gremium.value.name, ...unknown } })),
    );
}

/** All meetings of a year, those of other bodies among them, or those of one body; by day. */
export function zeilenIn(workspace: Workspace, jahr: number, nur?: Entry<Gremium>): readonly JsonObject[] {
  const sitzungen = nur ? sitzungenOf(workspace.index, nur.id) : workspace.sitzungen;
  return [
    ...sitzungen.map((sitzung) => sitzungZeile(workspace, sitzung)),
    ...externeZeilen(workspace, nur ? [nur] : workspace.gremien),
  ]
    .filter(({ datum }) => yearOf(datum) === jahr)
    .sort((a, b) => compareTexts(a.datum, b.datum))
    .map(({ context }) => context);
}

/** A stretch with its meetings, and how many are missing or, over the maximum, too many. */
function abschnittContext(
  { abschnitt, sitzungen, mindestens, rhythmus, isOver }: TurnusStand,
  jahr: number,
): JsonObject {
  const { hoechstens = sitzungen.length } = rhythmus;
  return {
    name: abschnitt.name.replace(` ${jahr}`, ''),
    anzahl: sitzungen.length,
    fehlend: Math.max(0, mindestens - sitzungen.length),
    zu_viel: Math.max(0, sitzungen.length - hoechstens),
    vorbei: isOver,
  };
}

function gremiumContext(workspace: Workspace, gremium: Entry<Gremium>, jahr: number): JsonObject {
  const art = regelnOf(workspace, gremium);
  return {
    name: gremium.value.name,
    rhythmus: rhythmusContext(workspace, art),
    gezaehlt: art.rhythmus?.mindestens !== undefined || art.rhythmus?.hoechstens !== undefined,
    abschnitte: turnusIn(workspace, gremium, jahr).map((stand) => abschnittContext(stand, jahr)),
  };
}

/** All meetings of a year, and whether each body meets as often as it should. */
export function jahresterminplan(workspace: Workspace, jahr: number): Document {
  const gremien = workspace.gremien.filter(
    (gremium) =>
      !isExtern(workspace, gremium) &&
      yearOf(gremium.value.eingerichtet) <= jahr &&
      jahr <= (gremium.value.aufgeloest ? yearOf(gremium.value.aufgeloest) : jahr),
  );
  return {
    template: 'jahresterminplan',
    target: `terminplaene/${jahr}`,
    title: `Terminplan ${jahr}`,
    kind: 'bericht',
    figures: {},
    context: {
      ...briefkopf(workspace, workspace.stichtag),
      jahr,
      vorbei: jahr < yearOf(workspace.stichtag),
      sitzungen: zeilenIn(workspace, jahr),
      gremien: gremien
        .toSorted((a, b) => compareGerman(a.value.name, b.value.name))
        .map((gremium) => gremiumContext(workspace, gremium, jahr)),
    },
    kalender: jahreskalender(workspace, jahr),
  };
}
