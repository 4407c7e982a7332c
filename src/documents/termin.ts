import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { hasOeffentlicheZaehlung, topNummern } from '../model/tagesordnung.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Termin } from './document.ts';
import { orNull } from './json-of.ts';
import { anlassOf, gremienName, sitzungName } from './names.ts';
import { ortOf } from './sitzung-context.ts';

/** 0 for the first invitation; each one that replaces it, and the cancellation, counts one more. */
function folgeOf({ einladung, status }: Sitzung): number {
  return (einladung?.fassung ?? 1) - 1 + (status === 'abgesagt' ? 1 : 0);
}

function statusOf({ status }: Sitzung): Termin['status'] {
  if (status === 'abgesagt') return 'abgesagt';
  return status === 'geplant' ? 'vorlaeufig' : 'bestaetigt';
}

/** Stays the same as long as the id does; the host of the office keeps the calendars of two cities apart. */
export function uidOf({ kommune }: Workspace, id: string): string {
  const { email } = kommune.value.absender;
  return `${id}@${email.slice(email.lastIndexOf('@') + 1).toLowerCase()}`;
}

/** A meeting as an appointment; the same one in an invitation and in the calendar of a year. */
export function terminOf(workspace: Workspace, sitzung: Entry<Sitzung>): Termin {
  const { value } = sitzung;
  const ort = ortOf(workspace, value.ort);
  const name = `${gremienName(workspace, sitzung)}, ${sitzungName(value)}`;
  return {
    uid: uidOf(workspace, sitzung.id),
    folge: folgeOf(value),
    status: statusOf(value),
    datum: value.datum,
    beginn: orNull(value.beginn),
    ende: orNull(value.ende),
    titel: value.status === 'abgesagt' ? `Abgesagt: ${name}` : name,
    ort: [ort?.name, value.raum, ort?.anschrift].filter(Boolean).join(', ') || null,
    beschreibung: null,
  };
}

function beschreibungOf(workspace: Workspace, sitzung: Entry<Sitzung>): string | null {
  const { status, abgesagt, tagesordnung } = sitzung.value;
  const anlass = anlassOf(workspace, sitzung.value);
  if (status === 'abgesagt') return `Die Sitzung entfällt. Grund: ${abgesagt?.grund ?? ''}`;
  const mark = hasOeffentlicheZaehlung(workspace, sitzung) ? '' : '.';
  const nummern = topNummern(workspace, sitzung);
  const punkte = tagesordnung.map(({ titel }, index) => `${nummern[index]}${mark} ${titel}`);
  return [anlass ?? [], punkte.length > 0 ? ['Tagesordnung:', ...punkte] : []].flat().join('\n') || null;
}

/** What an invitation puts into a calendar: with the agenda, and settled as soon as it is sent. */
export function einladungstermin(workspace: Workspace, sitzung: Entry<Sitzung>): Termin {
  const termin = terminOf(workspace, sitzung);
  return {
    ...termin,
    status: termin.status === 'abgesagt' ? 'abgesagt' : 'bestaetigt',
    beschreibung: beschreibungOf(workspace, sitzung),
  };
}
