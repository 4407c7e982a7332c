import { type Lebensabschnitt, lebensabschnitte } from '../model/lebenslauf.ts';
import { entryName, nameIn } from '../model/name-of.ts';
import type { Workspace } from '../model/workspace.ts';
import { UsageError } from '../usage-error.ts';
import type { Balkendiagramm, Document, JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { akteurName, briefkopf } from './names.ts';
import { BRIEFKOPF_OEFFENTLICH, type Positivliste } from './oeffentlich.ts';

/** What there is; what is missing is for the planners to talk about first. */
export const PRAEVENTIONSKETTE_OEFFENTLICH: Positivliste = {
  ...BRIEFKOPF_OEFFENTLICH,
  grundlage: true,
  abschnitte: true,
};

function abschnittContext(workspace: Workspace, { name, phase, art, angebote }: Lebensabschnitt): JsonObject {
  const { themen = {}, traeger = {} } = workspace.kommune.value;
  return {
    name,
    alter: art === 'phase' ? orNull(phase.alter) : null,
    uebergang: art === 'uebergang',
    angebote: angebote.map(({ value }) => ({
      titel: value.titel,
      traeger: traeger[value.traeger]?.name ?? akteurName(workspace, value.traeger),
      beschreibung: orNull(value.beschreibung),
      themen: (value.themen ?? []).map((thema) => nameIn(themen, thema)),
      raeume: (value.sozialraeume ?? []).map((raum) => entryName(workspace.index.sozialraum, raum)),
    })),
  };
}

function bild(abschnitte: readonly Lebensabschnitt[]): Balkendiagramm {
  const werte = abschnitte.map(({ name, angebote }) => ({ name, zahlen: [angebote.length] }));
  return {
    art: 'balken',
    titel: 'Angebote entlang des Lebenslaufs',
    alt: `Balkendiagramm. Angebote je Phase und Übergang: ${werte.map(({ name, zahlen: [zahl] }) => `${name} ${zahl}`).join('; ')}.`,
    einheit: 'Angebote',
    reihen: ['Angebote'],
    werte,
  };
}

/** What helps along the way of growing up, and where the chain has no link. */
export function praeventionskette(workspace: Workspace): Document {
  const { lebenslauf } = workspace.kommune.value;
  if (!lebenslauf) {
    throw new UsageError(
      'Ohne Lebensphasen gibt es keine Präventionskette. Tragen Sie sie in gremium.yaml unter lebenslauf: ein.',
    );
  }
  const abschnitte = lebensabschnitte(workspace, workspace.stichtag);
  const angebote = new Set(abschnitte.flatMap((abschnitt) => abschnitt.angebote));
  const figures = { kette: bild(abschnitte) };
  return {
    template: 'praeventionskette',
    target: 'verzeichnisse/praeventionskette',
    title: 'Präventionskette',
    kind: 'bericht',
    figures,
    context: {
      ...briefkopf(workspace, workspace.stichtag),
      grundlage: orNull(lebenslauf.grundlage),
      bilder: Object.keys(figures),
      anzahl: angebote.size,
      luecken: abschnitte
        .filter((abschnitt) => abschnitt.angebote.length === 0)
        .map((abschnitt) => abschnittContext(workspace, abschnitt)),
      abschnitte: abschnitte.map((abschnitt) => abschnittContext(workspace, abschnitt)),
    },
  };
}
