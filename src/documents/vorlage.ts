import type { Entry } from '../model/entry.ts';
import { bezeichnungIn, nameIn } from '../model/name-of.ts';
import type { Vorlage } from '../model/vorlage-entities.ts';
import { topNummerOf } from '../model/vorlagen.ts';
import { nummerOf } from '../model/vorlagennummer.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Document, JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { briefkopf } from './names.ts';
import { BRIEFKOPF_OEFFENTLICH, type Positivliste } from './oeffentlich.ts';
import {
  berichtsauftragContext,
  bezugContext,
  finanzenContext,
  schrittContext,
  vertraulichkeitOf,
  vorlagenName,
  vorlagenpersonContext,
} from './vorlage-context.ts';

/** Not who wrote, answers for or signs it. */
export const VORLAGE_OEFFENTLICH: Positivliste = {
  ...BRIEFKOPF_OEFFENTLICH,
  kopf: {
    ueberschrift: true,
    betreff_danach: true,
    nummer: true,
    nummer_extra: true,
    betreff: true,
    art: true,
    status: true,
    top: true,
    anlage_nr: true,
    geschaeftszeichen: true,
    datum: true,
    federfuehrung: true,
  },
  ueberschriften: true,
  finanzblatt: true,
  zurueckgezogen: true,
  beratungsfolge: true,
  beschlussvorschlag: true,
  berichtsauftrag: true,
  finanzen: true,
  bezug: true,
  sachverhalt: true,
  zeichnung: { funktion: true, in_vertretung: true, amtsbezeichnung: true },
  anlagen: true,
};

/** „51.01 Abteilung Soziale Dienste“. */
function einheitName({ kommune }: Workspace, einheit: string): string {
  const name = nameIn(kommune.value.einheiten, einheit);
  return /^\d/.test(einheit) && !name.includes(einheit) ? `${einheit} ${name}` : name;
}

function kopfContext(workspace: Workspace, { value }: Entry<Vorlage>): JsonObject {
  const { nummer, absender, federfuehrung } = value;
  const art = workspace.kommune.value.vorlagenarten?.[value.art];
  const bezeichnung = bezeichnungIn(workspace.kommune.value.vorlagenarten, value.art);
  const own = nummer === undefined ? null : nummerOf(workspace.kommune.value, nummer);
  const tops = value.beratungsfolge.flatMap((schritt) => topNummerOf(workspace, schritt) ?? []);
  return {
    ueberschrift: absender ?? (own === null ? bezeichnung : `${bezeichnung} ${own}`),
    betreff_danach: art?.kopf === 'betreff-danach',
    nummer: own,
    /** Where the heading does not say it. */
    nummer_extra: absender !== undefined && own !== null,
    betreff: value.betreff,
    art: bezeichnung,
    status: value.oeffentlich ? 'öffentlich' : 'nichtöffentlich',
    top: orNull(tops[0]),
    anlage_nr: orNull(value.anlage_nr),
    geschaeftszeichen: orNull(value.geschaeftszeichen),
    datum: orNull(value.datum),
    verfasser: vorlagenpersonContext(workspace, value.verfasser),
    federfuehrung: federfuehrung === undefined ? null : einheitName(workspace, federfuehrung),
    bearbeitung: vorlagenpersonContext(workspace, value.bearbeitung),
  };
}

/** The paper that goes to the bodies, as its file says it; nothing of it is written by the program but sums. */
export function vorlage(workspace: Workspace, entry: Entry<Vorlage>): Document {
  const { value } = entry;
  const art = workspace.kommune.value.vorlagenarten?.[value.art];
  const { zeichnung } = value;
  return {
    template: 'vorlage',
    target: `vorlagen/${entry.jahr}/${entry.id}`,
    title: `${vorlagenName(workspace, value)}: ${value.betreff}`,
    kind: 'bericht',
    figures: {},
    ...vertraulichkeitOf(workspace, value),
    context: {
      ...briefkopf(workspace, value.datum ?? workspace.stichtag),
      kopf: kopfContext(workspace, entry),
      ueberschriften: {
        beschluss: art?.beschluss ?? 'Beschlussvorschlag',
        sachverhalt: art?.sachverhalt ?? 'Sachverhalt',
      },
      finanzblatt: art?.finanzblatt === true,
      entwurf: value.status === 'entwurf',
      zurueckgezogen: value.status === 'zurueckgezogen',
      beratungsfolge: value.beratungsfolge.map((schritt) => schrittContext(workspace, value, schritt)),
      beschlussvorschlag: orNull(value.beschlussvorschlag),
      berichtsauftrag: berichtsauftragContext(workspace, value),
      finanzen: finanzenContext(value),
      bezug: bezugContext(workspace, entry),
      sachverhalt: value.sachverhalt.map(({ titel, text }) => ({ titel: orNull(titel), text })),
      zeichnung: zeichnung
        ? {
            funktion: zeichnung.funktion,
            in_vertretung: zeichnung.in_vertretung === true,
            name: orNull(zeichnung.name),
            amtsbezeichnung: orNull(zeichnung.amtsbezeichnung),
          }
        : null,
      anlagen: value.anlagen.map(({ titel }) => titel),
    },
  };
}
