import type { CivilDate } from '../calendar.ts';
import { type Entry, entriesCalled } from '../model/entry.ts';
import { nameIn } from '../model/name-of.ts';
import { type Schrittstand, schritteNach, schrittstand } from '../model/verfahren.ts';
import type { Schritt, Schrittart, Verfahren } from '../model/verfahren-entities.ts';
import { partsOf } from '../model/verweis.ts';
import type { Workspace } from '../model/workspace.ts';
import { zeitspanneOf } from '../planwert.ts';
import type { Document, Json, JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { akteurName, akteurNames, briefkopf } from './names.ts';
import { BRIEFKOPF_OEFFENTLICH, type Positivliste } from './oeffentlich.ts';

const ARTEN: Readonly<Record<Schrittart, string>> = {
  sichten: 'Sichten',
  sammeln: 'Sammeln',
  konzept: 'Konzept',
  beteiligung: 'Beteiligung',
  planung: 'Planung',
  beschluss: 'Beschluss',
  aufbau: 'Aufbau',
  zusammenschluss: 'Zusammenschluss',
  veranstaltung: 'Veranstaltung',
  umsetzung: 'Umsetzung',
  bericht: 'Bericht',
};

const STAENDE: Readonly<Record<Schrittstand, string>> = {
  ueberfaellig: 'überfällig',
  erledigt: 'erledigt',
  offen: 'offen',
  wartet: 'wartet',
};

/** The plan as anybody may read it; where it was spoken of stays inside. */
export const VERFAHRENSSTAND_OEFFENTLICH: Positivliste = {
  ...BRIEFKOPF_OEFFENTLICH,
  titel: true,
  absicht: true,
  ziel: true,
  themen: true,
  beteiligt: true,
  zahlen: true,
  zuerst: true,
  schritte: true,
  zustaendig: true,
};

function schrittContext(workspace: Workspace, verfahren: Verfahren, schritt: Schritt): JsonObject {
  const { kennung, titel, art, gremien, verantwortlich, termin, erledigt, nach } = schritt;
  const number = (name: string) => verfahren.schritte.findIndex((other) => other.kennung === name) + 1;
  const stand = schrittstand(verfahren, schritt, workspace.stichtag);
  return {
    nummer: number(kennung),
    titel,
    art: ARTEN[art],
    gremien: akteurNames(workspace, gremien),
    verantwortlich: akteurNames(workspace, verantwortlich),
    termin: termin === undefined ? null : zeitspanneOf(termin).name,
    erledigt: stand === 'erledigt' ? orNull(erledigt) : null,
    stand: STAENDE[stand],
    ueberfaellig: stand === 'ueberfaellig',
    nach: nach.map((name) => String(number(name))),
  };
}

/** One column per unit that answers for a step: what it has to do, in the order of the steps. */
function zustaendigkeiten(workspace: Workspace, { beteiligt, schritte }: Verfahren): readonly Json[] {
  return beteiligt.map((id) => ({
    name: akteurName(workspace, id),
    schritte: schritte.flatMap(({ verantwortlich, titel }, index) =>
      verantwortlich.includes(id) ? [{ nummer: index + 1, titel }] : [],
    ),
  }));
}

/** The day on which a body spoke of a step; `undefined` while it has not. */
function beratenAm({ index, stichtag }: Workspace, schritt: Schritt, gremium: string): CivilDate | undefined {
  return schritt.sitzungen
    .map((verweis) => index.sitzung.get(partsOf(verweis)[0])?.value)
    .find((sitzung) => sitzung && sitzung.datum <= stichtag && sitzung.gremien.includes(gremium))?.datum;
}

/** What was asked of a body, and when the answer came back to it. */
function rueckberichte(workspace: Workspace, verfahren: Verfahren): readonly Json[] {
  const berichte = verfahren.schritte.filter(({ art }) => art === 'bericht');
  return verfahren.schritte
    .filter(({ art }) => art === 'sammeln')
    .flatMap((schritt) =>
      schritt.gremien.map((gremium): JsonObject => {
        const later = schritteNach(verfahren, [schritt]);
        const bericht = berichte.find((other) => other.gremien.includes(gremium) && later.has(other));
        return {
          gremium: akteurName(workspace, gremium),
          gesammelt: schritt.titel,
          bericht: orNull(bericht?.titel),
          am: orNull(bericht && beratenAm(workspace, bericht, gremium)),
        };
      }),
    );
}

function beratungen(workspace: Workspace, { schritte }: Verfahren): readonly Json[] {
  return schritte.flatMap(({ sitzungen }, index) =>
    sitzungen.flatMap((verweis): JsonObject[] => {
      const [id, top] = partsOf(verweis);
      return entriesCalled(workspace.index.sitzung, [id]).map(
        ({ value: { datum, gremien, tagesordnung } }) => ({
          schritt: index + 1,
          datum,
          gremien: akteurNames(workspace, gremien),
          top: orNull(top),
          titel: top === undefined ? null : orNull(tagesordnung[top - 1]?.titel),
        }),
      );
    }),
  );
}

/** How far a Verfahren has come: what is late first, then every step with who answers for it. */
export function verfahrensstand(workspace: Workspace, { id, value }: Entry<Verfahren>): Document {
  const schritte = value.schritte.map((schritt) => schrittContext(workspace, value, schritt));
  const count = (stand: Schrittstand) =>
    schritte.filter((schritt) => schritt.stand === STAENDE[stand]).length;
  const { themen = {} } = workspace.kommune.value;
  return {
    template: 'verfahrensstand',
    target: `verfahren/${id}`,
    title: `Verfahrensstand: ${value.titel}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, workspace.stichtag),
      titel: value.titel,
      absicht: orNull(value.absicht),
      ziel: orNull(workspace.index.ziel.get(value.ziel ?? '')?.value.titel),
      themen: value.themen.map((thema) => nameIn(themen, thema)),
      beteiligt: akteurNames(workspace, value.beteiligt),
      zahlen: {
        schritte: schritte.length,
        erledigt: count('erledigt'),
        ueberfaellig: count('ueberfaellig'),
        offen: count('offen') + count('wartet'),
      },
      zuerst: schritte.filter(({ ueberfaellig }) => ueberfaellig),
      schritte,
      zustaendig: zustaendigkeiten(workspace, value),
      rueckberichte: rueckberichte(workspace, value),
      beratungen: beratungen(workspace, value),
    },
  };
}
