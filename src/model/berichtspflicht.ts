import {
  addMonths,
  type CivilDate,
  civilDate,
  yearOf,
  type Zeitabschnitt,
  zeitabschnitteOf,
} from '../calendar.ts';
import type { Gremium } from './entities.ts';
import type { Entry } from './entry.ts';
import { gremienartOf, isActiveGremium } from './membership.ts';
import type { Berichtsart, Jahresberichtsart } from './prozess-entities.ts';
import { type Berichtsanlass, berichtsanlaesseOf } from './wahlperiodenberichte.ts';
import type { Workspace } from './workspace.ts';

/** A report that has to be there by a day, and whether it is. */
export interface Pflichtbericht {
  readonly art: Berichtsart;
  readonly jahr: number;
  readonly faellig: CivilDate;
  readonly pflicht: { readonly grundlage?: string };
  /** Of the term of the council, where that is what asks for it. */
  readonly anlass?: Berichtsanlass;
  /** Where the planner's own words belong. */
  readonly datei: string;
  /** One of these texts makes the report. */
  readonly texte: readonly string[];
  /** The file, which may still lack them. */
  readonly entry?: Entry<object>;
  /** The body that the report is about, where each has its own. */
  readonly gremium?: Entry<Gremium>;
  readonly liegtVor: boolean;
}

export const BERICHTSNAMEN: Readonly<Record<Berichtsart, string>> = {
  jahresbericht: 'Jahresbericht',
  umsetzungsbericht: 'Umsetzungsbericht',
  reflexionsbericht: 'Reflexionsbericht',
  wahlperiodenbericht: 'Wahlperiodenbericht',
  kurzbericht: 'Kurzbericht',
};

/** What only people can write; figures and excerpts come by themselves and make no report. */
const TEXTE: Readonly<Record<Berichtsart, readonly string[]>> = {
  jahresbericht: ['zusammenfassung'],
  umsetzungsbericht: ['bewertung'],
  reflexionsbericht: ['wirksamkeit'],
  wahlperiodenbericht: ['bewertung'],
  kurzbericht: ['arbeit', 'entwicklung', 'mittel', 'aufgaben'],
};

const JAHRESBERICHTE: readonly Jahresberichtsart[] = [
  'jahresbericht',
  'umsetzungsbericht',
  'reflexionsbericht',
  'kurzbericht',
];

function entriesOf(workspace: Workspace, art: Berichtsart): readonly Entry<object>[] {
  return {
    jahresbericht: workspace.berichte,
    umsetzungsbericht: workspace.umsetzungsberichte,
    reflexionsbericht: workspace.reflexionsberichte,
    wahlperiodenbericht: workspace.wahlperiodenberichte,
    kurzbericht: workspace.kurzberichte,
  }[art];
}

/** The bodies that owe a report each; `undefined` for a report on all of them. */
function gremienOf(
  workspace: Workspace,
  art: Berichtsart,
  jahr: number,
): readonly (Entry<Gremium> | undefined)[] {
  if (art !== 'kurzbericht') return [undefined];
  const [{ bis }] = zeitabschnitteOf(jahr, 'jahr') as [Zeitabschnitt];
  return workspace.gremien.filter(
    (gremium) => gremienartOf(workspace, gremium)?.kurzbericht && isActiveGremium(gremium.value, bis),
  );
}

type Termin = Pick<Pflichtbericht, 'art' | 'jahr' | 'faellig' | 'pflicht' | 'anlass' | 'gremium'>;

function berichtAt(workspace: Workspace, termin: Termin): Pflichtbericht {
  const { art, jahr, gremium } = termin;
  const entry = entriesOf(workspace, art).find(
    (candidate) => candidate.jahr === jahr && (!gremium || candidate.id === gremium.id),
  );
  return {
    ...termin,
    datei: `berichte/${jahr}/${gremium ? `kurzberichte/${gremium.id}` : art}.yaml`,
    texte: TEXTE[art],
    ...(entry ? { entry } : {}),
    liegtVor: TEXTE[art].some((text) => entry && Object.hasOwn(entry.value, text)),
  };
}

/** Every report on this year that the city asks for, whether it is due already or not. */
export function pflichtberichteUeber(workspace: Workspace, jahr: number): readonly Pflichtbericht[] {
  const { berichte = {} } = workspace.kommune.value;
  const yearly = JAHRESBERICHTE.flatMap((art) => {
    const pflicht = berichte[art];
    if (!pflicht) return [];
    const faellig = addMonths(civilDate(`${jahr}-${pflicht.faellig}`), 12);
    return gremienOf(workspace, art, jahr).map((gremium) =>
      berichtAt(workspace, { art, jahr, faellig, pflicht, ...(gremium ? { gremium } : {}) }),
    );
  });
  const inTerm = berichtsanlaesseOf(workspace)
    .filter(({ tag }) => yearOf(tag) === jahr)
    .map((anlass) =>
      berichtAt(workspace, {
        art: 'wahlperiodenbericht',
        jahr,
        faellig: anlass.faellig,
        pflicht: anlass.pflicht,
        anlass,
      }),
    );
  return [...yearly, ...inTerm];
}

/** The reports on a year that should be there on that day and are not; the day they are due is still in time. */
export function fehlendeBerichteUeber(
  workspace: Workspace,
  jahr: number,
  tag: CivilDate,
): readonly Pflichtbericht[] {
  return pflichtberichteUeber(workspace, jahr).filter(({ faellig, liegtVor }) => !liegtVor && faellig < tag);
}

/** All years from the first one with a meeting to the running one, in which a report can be due already, in order. */
export function berichtsjahreOf({ sitzungen, stichtag }: Workspace): readonly number[] {
  const [first] = sitzungen;
  if (!first) return [];
  const from = yearOf(first.value.datum);
  return Array.from({ length: Math.max(0, yearOf(stichtag) - from + 1) }, (_, index) => from + index);
}
