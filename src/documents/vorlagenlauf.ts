import type { CivilDate } from '../calendar.ts';
import { compareTexts } from '../collation.ts';
import type { Entry } from '../model/entry.ts';
import { bezeichnungIn, entryName } from '../model/name-of.ts';
import type { Vorlage, Vorlagenstatus } from '../model/vorlage-entities.ts';
import {
  berichtFaelligAm,
  bezogeneVorlage,
  gremiumsname,
  letzteSchritte,
  terminOf,
} from '../model/vorlagen.ts';
import { nummerOf } from '../model/vorlagennummer.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Planwert, zeitspanneOf } from '../planwert.ts';
import type { Document, JsonObject } from './document.ts';
import { orNull } from './json-of.ts';
import { briefkopf } from './names.ts';
import { BRIEFKOPF_OEFFENTLICH, type Positivliste } from './oeffentlich.ts';
import {
  betreffFor,
  bezugContext,
  ergebnisText,
  isOeffentlich,
  schrittContext,
  vertraulichkeitOf,
  vorlagenName,
} from './vorlage-context.ts';

/** Without the Maßnahmen: what rests on a decision is told by those who carry it out. */
export const VORLAGENLAUF_OEFFENTLICH: Positivliste = {
  ...BRIEFKOPF_OEFFENTLICH,
  nummer: true,
  betreff: true,
  art: true,
  lage: true,
  stationen: true,
};

/** Where the Vorlage has been, or will be; `ab` sorts, what has no date comes last. */
interface Station {
  readonly ab: string;
  readonly tag: CivilDate | null;
  readonly wann: string | null;
  readonly was: string;
  readonly ergebnis: string | null;
}

function station(am: CivilDate | Planwert | null, was: string, ergebnis: string | null): Station {
  if (am === null) return { ab: '9', tag: null, wann: null, was, ergebnis };
  const { von, bis, name } = zeitspanneOf(am as Planwert);
  return { ab: von, tag: von === bis ? von : null, wann: name, was, ergebnis };
}

function beratungen(workspace: Workspace, vorlage: Vorlage): readonly Station[] {
  return vorlage.beratungsfolge.map((schritt) => {
    const { gremium, zustaendigkeit, top, gemeinsam, ergebnis } = schrittContext(workspace, vorlage, schritt);
    const words = [
      zustaendigkeit,
      gemeinsam ? 'gemeinsame Sitzung' : null,
      top === null ? null : `TOP ${top}`,
    ];
    const details = words.filter((word) => word !== null).join(', ');
    const was = details === '' ? String(gremium) : `${gremium} (${details})`;
    return station(orNull(terminOf(workspace, schritt)), was, (ergebnis as string | null) ?? 'steht aus');
  });
}

/** How it stands with an order to report that nobody has carried out. */
function berichtsstand({ stichtag }: Workspace, vorlage: Vorlage): string {
  const { status } = vorlage;
  if (status === 'abgelehnt' || status === 'zurueckgezogen') return 'entfällt';
  if (status !== 'beschlossen') return 'sobald beschlossen ist';
  const due = berichtFaelligAm(vorlage);
  return due !== undefined && due < stichtag ? 'überfällig' : 'offen';
}

function bericht(workspace: Workspace, vorlage: Vorlage): readonly Station[] {
  const { berichtsauftrag } = vorlage;
  if (!berichtsauftrag) return [];
  const { an, bis, erledigt } = berichtsauftrag;
  const was = `Bericht an: ${gremiumsname(workspace, { gremium: an })}`;
  if (erledigt) {
    const report = workspace.index.vorlage.get(erledigt.vorlage ?? '')?.value;
    const womit = report ? `mit ${vorlagenName(workspace, report)}` : (erledigt.bericht ?? '');
    return [station(erledigt.am, was, `erledigt: ${womit}`)];
  }
  return [station(orNull(bis), was, berichtsstand(workspace, vorlage))];
}

/** Later Vorlagen that build on this one; drafts only where nobody but the office reads of this one, too. */
function folgen(workspace: Workspace, entry: Entry<Vorlage>): readonly Station[] {
  return workspace.vorlagen
    .filter(({ value }) => value.status !== 'entwurf' || !isOeffentlich(entry.value))
    .filter(({ value }) => value.bezug.some((bezug) => bezogeneVorlage(workspace, bezug) === entry))
    .map(({ value }) => {
      const betreff = betreffFor(entry.value, value);
      const name = vorlagenName(workspace, value);
      return station(
        orNull(value.datum),
        `${name}${betreff === null ? '' : `: ${betreff}`}`,
        'bezieht sich hierauf',
      );
    });
}

function fruehere(workspace: Workspace, entry: Entry<Vorlage>): readonly Station[] {
  return bezugContext(workspace, entry).map(({ nummer, betreff, gremium, tag, text }) => {
    const was = [
      `${nummer}${betreff === null ? '' : `: ${betreff}`}`,
      ...(gremium === null ? [] : [gremium]),
    ];
    return station(tag as CivilDate | null, was.join(', '), text as string | null);
  });
}

/** By date, in the order of the file where dates are equal. */
function stationen(workspace: Workspace, entry: Entry<Vorlage>): readonly JsonObject[] {
  const { value } = entry;
  const isDraft = value.status === 'entwurf';
  return [
    ...fruehere(workspace, entry),
    station(orNull(value.datum), isDraft ? 'Entwurf' : 'Vorlage eingebracht', null),
    ...beratungen(workspace, value),
    ...value.realisierung.map(({ am, stand, text }) =>
      station(am, 'Umsetzung', text === undefined ? stand : `${stand}: ${text}`),
    ),
    ...bericht(workspace, value),
    ...folgen(workspace, entry),
  ]
    .filter(({ tag, wann, ergebnis }) => tag !== null || wann !== null || ergebnis !== null)
    .toSorted((a, b) => compareTexts(a.ab, b.ab))
    .map(({ tag, wann, was, ergebnis }) => ({ tag, wann, was, ergebnis }));
}

const LAGE: Readonly<Record<Vorlagenstatus, string>> = {
  entwurf: 'Entwurf',
  eingebracht: 'eingebracht, noch nicht beraten',
  beraten: 'in Beratung',
  beschlossen: 'beschlossen',
  abgelehnt: 'abgelehnt',
  zurueckgezogen: 'zurückgezogen',
};

/** What the deciding body said, once it has; else how far the Vorlage is. */
function lageOf(workspace: Workspace, vorlage: Vorlage): string {
  const isDecided = vorlage.status === 'beschlossen' || vorlage.status === 'abgelehnt';
  const [last] = isDecided ? letzteSchritte(workspace, vorlage) : [];
  return (last && ergebnisText(workspace, last)) ?? LAGE[vorlage.status];
}

/** The Vorlage from its first draft to what became of it. */
export function vorlagenlauf(workspace: Workspace, entry: Entry<Vorlage>): Document {
  const { value } = entry;
  const { kommune, massnahmen, index } = workspace;
  const restsOn = (nummer: string) => index.vorlagennummer.get(nummerOf(kommune.value, nummer)) === entry;
  return {
    template: 'vorlagenlauf',
    target: `vorlagen/${entry.jahr}/${entry.id}-lauf`,
    title: `Lauf der ${vorlagenName(workspace, value)}`,
    kind: 'protokoll',
    figures: {},
    ...vertraulichkeitOf(workspace, value),
    context: {
      ...briefkopf(workspace, workspace.stichtag),
      nummer: value.nummer === undefined ? null : nummerOf(kommune.value, value.nummer),
      betreff: value.betreff,
      art: bezeichnungIn(kommune.value.vorlagenarten, value.art),
      lage: lageOf(workspace, value),
      stationen: stationen(workspace, entry),
      massnahmen: massnahmen
        .filter((massnahme) => massnahme.value.grundlage.some(restsOn))
        .map((massnahme) => ({
          titel: massnahme.value.titel,
          gremium: entryName(index.gremium, massnahme.value.gremium),
          bewilligt: orNull(massnahme.value.bewilligt?.am),
        })),
    },
  };
}
