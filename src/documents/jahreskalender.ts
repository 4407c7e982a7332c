import { type CivilDate, yearOf } from '../calendar.ts';
import { compareTexts } from '../collation.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { sitzungenOf } from '../model/sitzungen-of.ts';
import { isExtern, termineOf } from '../model/termine.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Kalender, Termin } from './document.ts';
import { absenderOf } from './mail.ts';
import { terminOf, uidOf } from './termin.ts';

/** A body that keeps its minutes elsewhere: only the day is known. */
function externerTermin(workspace: Workspace, gremium: Entry<Gremium>, datum: CivilDate): Termin {
  return {
    uid: uidOf(workspace, `${datum}-${gremium.id}`),
    folge: 0,
    status: 'bestaetigt',
    datum,
    beginn: null,
    ende: null,
    titel: gremium.value.name,
    ort: null,
    beschreibung: null,
  };
}

function externeTermine(workspace: Workspace, gremium: Entry<Gremium>): readonly Termin[] {
  if (!isExtern(workspace, gremium)) return [];
  return termineOf(workspace, gremium)
    .filter(({ sitzung }) => sitzung === undefined)
    .map(({ datum }) => externerTermin(workspace, gremium, datum));
}

/** All meetings of a year, or those of one body, cancelled ones among them, by day; nobody is invited. */
export function jahreskalender(workspace: Workspace, jahr: number, nur?: Entry<Gremium>): Kalender {
  const sitzungen = nur ? sitzungenOf(workspace.index, nur.id) : workspace.sitzungen;
  const gremien = nur ? [nur] : workspace.gremien;
  const termine = [
    ...sitzungen.map((sitzung) => terminOf(workspace, sitzung)),
    ...gremien.flatMap((gremium) => externeTermine(workspace, gremium)),
  ];
  return {
    von: absenderOf(workspace),
    an: [],
    termine: termine.filter(({ datum }) => yearOf(datum) === jahr).sort((a, b) => compareTexts(a.uid, b.uid)),
  };
}
