import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienOf } from '../model/membership.ts';
import { teamAm } from '../model/sitze.ts';
import { aufgabenOf } from '../model/vorbereitung.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Document, Json } from './document.ts';
import { orNull } from './json-of.ts';
import { akteurName, briefkopf, fullName, stelleOf } from './names.ts';
import { sitzungContext, sitzungstitel } from './sitzung-context.ts';

/** Who prepares the meetings of these bodies, seat by seat, on the day of the meeting. */
export function teamContext(workspace: Workspace, sitzung: Entry<Sitzung>): readonly Json[] {
  return gremienOf(workspace, sitzung).flatMap((gremium) =>
    teamAm(workspace, gremium, sitzung.value.datum).map(({ bezeichnung, inhaber }) => ({
      sitz: bezeichnung,
      personen: inhaber.map(({ value }) => ({
        name: fullName(value),
        stelle: orNull(stelleOf(workspace, value)),
        email: orNull(value.email),
      })),
    })),
  );
}

/** What is to be done before and after a meeting, by whom, and what of it is done. */
export function checkliste(workspace: Workspace, sitzung: Entry<Sitzung>): Document {
  const { stichtag } = workspace;
  const isDone = (erledigt: string | undefined) => erledigt !== undefined && erledigt <= stichtag;
  const aufgaben = aufgabenOf(workspace, sitzung);
  const open = aufgaben.filter(
    ({ zuteilungen }) => zuteilungen.length === 0 || zuteilungen.some(({ erledigt }) => !isDone(erledigt)),
  );
  return {
    template: 'checkliste',
    target: `checklisten/${sitzung.id}`,
    title: `Checkliste: ${sitzungstitel(workspace, sitzung)}`,
    kind: 'protokoll',
    figures: {},
    context: {
      ...briefkopf(workspace, stichtag, gremienOf(workspace, sitzung)),
      sitzung: sitzungContext(workspace, sitzung),
      team: teamContext(workspace, sitzung),
      aufgaben: aufgaben.map(({ bezeichnung, zuteilungen }) => ({
        aufgabe: bezeichnung,
        zuteilungen: zuteilungen.map(({ wer, erledigt }) => ({
          wer: akteurName(workspace, wer),
          erledigt: isDone(erledigt) ? orNull(erledigt) : null,
        })),
      })),
      anzahl: aufgaben.length,
      offen: open.length,
      ausgewertet: orNull(sitzung.value.ausgewertet),
    },
  };
}
