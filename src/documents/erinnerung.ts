import { addDays } from '../calendar.ts';
import type { Gremium, Mitglied } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { inhaberAm, mitgliederAm } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import { type AuftraegeEinesAkteurs, auftraegeByAkteur, auftragFor } from './auftragsliste.ts';
import type { Document, JsonObject } from './document.ts';
import { gremiumContext } from './gremium-context.ts';
import { briefkopf, fullName, grussOf } from './names.ts';

const DAYS_AHEAD = 14;

/** The people behind a name: a person, who holds an office, who sits in the body for an institution or department. */
function peopleBehind(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  akteur: string,
): readonly Entry<Mitglied>[] {
  const { index, kommune, stichtag } = workspace;
  const mitglied = index.mitglied.get(akteur);
  if (mitglied) return [mitglied];
  const funktion = kommune.value.funktionen?.[akteur]
    ? akteur
    : index.gremium.get(akteur)?.value.geschaeftsfuehrung;
  if (funktion !== undefined)
    return inhaberAm(workspace, funktion, stichtag).map((inhaber) => inhaber.mitglied);
  return mitgliederAm(workspace, gremium, stichtag)
    .map((zugehoerigkeit) => zugehoerigkeit.mitglied)
    .filter(({ value }) => value.einrichtung === akteur || value.einheit === akteur);
}

function mailContext(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  { id, name, auftraege }: AuftraegeEinesAkteurs,
): JsonObject {
  const people = peopleBehind(workspace, gremium, id).map(({ value }) => value);
  const [only] = people;
  return {
    an: name,
    empfaenger: people.flatMap((person) =>
      person.email ? [{ name: fullName(person), email: person.email }] : [],
    ),
    gruss: only && people.length === 1 ? grussOf(only) : 'Guten Tag',
    auftraege: auftraege.map((task) => auftragFor(workspace, id, task, workspace.stichtag)),
  };
}

/** A friendly word to each who has something overdue or due within a fortnight, ready to be sent. */
export function erinnerung(workspace: Workspace, gremium: Entry<Gremium>): Document {
  const { stichtag } = workspace;
  const horizont = addDays(stichtag, DAYS_AHEAD);
  const faellige = auftraegeByAkteur(workspace, gremium)
    .map((akteur) => ({
      ...akteur,
      auftraege: akteur.auftraege.filter(
        ({ auftrag }) => auftrag.bis !== undefined && auftrag.bis <= horizont,
      ),
    }))
    .filter(({ auftraege }) => auftraege.length > 0);
  return {
    template: 'erinnerung',
    target: `auftraege/erinnerung-${gremium.id}`,
    title: `Erinnerung an Aufträge: ${gremium.value.name}`,
    kind: 'mail',
    figures: {},
    context: {
      ...briefkopf(workspace, stichtag, [gremium]),
      gremium: gremiumContext(workspace, gremium, stichtag),
      horizont,
      mails: faellige.map((akteur) => mailContext(workspace, gremium, akteur)),
    },
  };
}
