import { yearOf } from '../calendar.ts';
import { compareGerman } from '../collation.ts';
import type { Gremienart, Gremium, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf } from '../model/membership.ts';
import { type TurnusStand, turnusIn } from '../model/turnus.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Document, JsonObject } from './document.ts';
import { briefkopf } from './names.ts';
import { BRIEFKOPF_OEFFENTLICH, type Positivliste, SITZUNG_OEFFENTLICH } from './oeffentlich.ts';
import { sitzungContext } from './sitzung-context.ts';
import { rhythmusContext } from './steckbrief-regeln.ts';

export const TERMINPLAN_OEFFENTLICH: Positivliste = {
  ...BRIEFKOPF_OEFFENTLICH,
  jahr: true,
  sitzungen: { ...SITZUNG_OEFFENTLICH, abgesagt: true },
  gremien: true,
};

function terminContext(workspace: Workspace, sitzung: Entry<Sitzung>): JsonObject {
  return { ...sitzungContext(workspace, sitzung), abgesagt: sitzung.value.status === 'abgesagt' };
}

/** What is not as laid down: meetings that are missing or, over the maximum, too many. */
function abweichungContext({ abschnitt, sitzungen, rhythmus, isOver }: TurnusStand): JsonObject | undefined {
  const { mindestens = 0, hoechstens = sitzungen.length } = rhythmus;
  const fehlend = Math.max(0, mindestens - sitzungen.length);
  const zu_viel = Math.max(0, sitzungen.length - hoechstens);
  if (fehlend === 0 && zu_viel === 0) return undefined;
  return { name: abschnitt.name, fehlend, zu_viel, vorbei: isOver };
}

function gremiumContext(workspace: Workspace, gremium: Entry<Gremium>, jahr: number): JsonObject {
  const art: Gremienart = gremienartOf(workspace, gremium) ?? { bezeichnung: '' };
  const staende = turnusIn(workspace, gremium, jahr);
  return {
    name: gremium.value.name,
    rhythmus: rhythmusContext(art),
    abschnitte: staende.map(({ abschnitt, sitzungen }) => ({
      name: abschnitt.name,
      anzahl: sitzungen.length,
    })),
    abweichungen: staende.flatMap((stand) => abweichungContext(stand) ?? []),
  };
}

/** All meetings of a year, and whether each body meets as often as it should. */
export function jahresterminplan(workspace: Workspace, jahr: number): Document {
  const gremien = workspace.gremien.filter(
    ({ value }) =>
      yearOf(value.eingerichtet) <= jahr && jahr <= (value.aufgeloest ? yearOf(value.aufgeloest) : jahr),
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
      sitzungen: workspace.sitzungen
        .filter(({ value }) => yearOf(value.datum) === jahr)
        .map((sitzung) => terminContext(workspace, sitzung)),
      gremien: gremien
        .toSorted((a, b) => compareGerman(a.value.name, b.value.name))
        .map((gremium) => gremiumContext(workspace, gremium, jahr)),
    },
  };
}
