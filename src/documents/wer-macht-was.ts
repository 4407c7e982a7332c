import { compareGerman } from '../collation.ts';
import type { Massnahme } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { groupBy } from '../model/group-by.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Document, JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { akteurName, akteurNames, briefkopf } from './names.ts';

const OHNE_THEMA = '';

function zeile(workspace: Workspace, { value }: Entry<Massnahme>): JsonObject {
  return {
    titel: value.titel,
    gremium: akteurName(workspace, value.gremium),
    verantwortlich: akteurNames(workspace, value.verantwortlich),
    beteiligt: akteurNames(workspace, value.beteiligt),
    von: orNull(value.zeitraum?.von),
    bis: orNull(value.zeitraum?.bis),
  };
}

interface Akteursrolle {
  readonly titel: string;
  readonly rolle: 'verantwortlich' | 'beteiligt';
}

/** Everybody that works along in the year, each with what: units and groups in the city's order, then all others. */
function akteure(workspace: Workspace, massnahmen: readonly Entry<Massnahme>[]): readonly JsonObject[] {
  const { einheiten = {}, akteursgruppen = {} } = workspace.kommune.value;
  const rollen = groupBy(
    massnahmen.flatMap(({ value: { titel, verantwortlich, beteiligt } }) => [
      ...verantwortlich.map((id): readonly [string, Akteursrolle] => [
        id,
        { titel, rolle: 'verantwortlich' },
      ]),
      ...beteiligt.map((id): readonly [string, Akteursrolle] => [id, { titel, rolle: 'beteiligt' }]),
    ]),
  );
  const listed = [...Object.keys(einheiten), ...Object.keys(akteursgruppen)];
  const others = [...rollen.keys()]
    .filter((id) => !listed.includes(id))
    .sort((a, b) => compareGerman(akteurName(workspace, a), akteurName(workspace, b)));
  const titlesOf = (id: string, rolle: Akteursrolle['rolle']) =>
    (rollen.get(id) ?? []).filter((own) => own.rolle === rolle).map(({ titel }) => titel);
  return [...listed, ...others].map((id) => ({
    name: akteurName(workspace, id),
    extern: Object.hasOwn(akteursgruppen, id),
    verantwortlich: titlesOf(id, 'verantwortlich'),
    beteiligt: titlesOf(id, 'beteiligt'),
  }));
}

/** Who does what in a year: Maßnahmen by topic, and the other way round. */
export function werMachtWas(workspace: Workspace, jahr: number): Document {
  const { themen = {} } = workspace.kommune.value;
  const massnahmen = workspace.massnahmen.filter((entry) => entry.jahr === jahr);
  const byThema = groupBy(
    massnahmen.flatMap((entry) =>
      (entry.value.themen.length > 0 ? entry.value.themen : [OHNE_THEMA]).map(
        (thema) => [thema, entry] as const,
      ),
    ),
  );
  const gruppen = [...Object.keys(themen), OHNE_THEMA].flatMap((thema): JsonObject[] => {
    const own = byThema.get(thema);
    if (!own) return [];
    return [
      { thema: themen[thema] ?? 'Ohne Thema', massnahmen: own.map((entry) => zeile(workspace, entry)) },
    ];
  });
  return {
    template: 'wer-macht-was',
    target: `berichte/${jahr}/wer-macht-was`,
    title: `Wer macht was ${jahr}`,
    kind: 'bericht',
    figures: {},
    context: {
      ...briefkopf(workspace, workspace.stichtag),
      jahr: String(jahr),
      anzahl: massnahmen.length,
      gruppen,
      akteure: akteure(workspace, massnahmen),
    },
  };
}
