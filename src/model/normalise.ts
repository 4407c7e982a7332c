import type {
  Anlage,
  Anwesenheit,
  Auftrag,
  Budget,
  Empfehlung,
  Gremium,
  Kommune,
  Massnahme,
  Sitz,
  Sitzung,
  Sozialraum,
  StadtteilZuordnung,
  Top,
  Wortbeitrag,
} from './entities.ts';
import { withOwnNames } from './own-names.ts';

/** Where the files allow a short form (a name instead of a mapping, one instead of a list), the long one is made. */
export type Loose<T> = { readonly [K in keyof T]?: unknown } & Record<string, unknown>;

/** One for all: thousands of meetings have a dozen lists each that nobody has filled. */
const NOTHING: readonly never[] = Object.freeze([]);

export function list<T>(value: unknown): readonly T[] {
  if (value === undefined) return NOTHING;
  return Array.isArray(value) ? (value as T[]) : [value as T];
}

interface Funktion {
  readonly bezeichnung: string;
  readonly sozialraum?: string;
  readonly aufgaben?: readonly string[];
}

interface Thema {
  readonly bezeichnung: string;
  readonly fachfremd?: boolean;
}

/** A Funktion is a name, or a name with the Sozialraum it belongs to. */
export function normaliseKommune(data: Loose<Kommune>): Kommune {
  const funktionen = Object.entries((data.funktionen ?? {}) as Record<string, string | Funktion>).map(
    ([id, value]) => [id, typeof value === 'string' ? { bezeichnung: value } : value] as const,
  );
  const themen = Object.entries((data.themen ?? {}) as Record<string, string | Thema>);
  return withOwnNames({
    ...data,
    ...(data.themen === undefined
      ? {}
      : {
          themen: Object.fromEntries(
            themen.map(([id, value]) => [id, typeof value === 'string' ? value : value.bezeichnung]),
          ),
        }),
    fachfremde_themen: themen.flatMap(([id, value]) =>
      typeof value !== 'string' && value.fachfremd ? [id] : [],
    ),
    ...(data.funktionen === undefined
      ? {}
      : { funktionen: Object.fromEntries(funktionen.map(([id, { bezeichnung }]) => [id, bezeichnung])) }),
    funktionsraeume: Object.fromEntries(
      funktionen.flatMap(([id, { sozialraum }]) => (sozialraum === undefined ? [] : [[id, sozialraum]])),
    ),
    funktionsaufgaben: Object.fromEntries(funktionen.map(([id, { aufgaben = [] }]) => [id, aufgaben])),
  }) as unknown as Kommune;
}

export function normaliseSozialraum(data: Loose<Sozialraum>): Sozialraum {
  const stadtteile = list<string | StadtteilZuordnung>(data.stadtteile).map((entry) =>
    typeof entry === 'string' ? { stadtteil: entry } : entry,
  );
  return { ...data, stadtteile } as unknown as Sozialraum;
}

function normaliseTop(data: Loose<Top>): Top {
  const reaktion = data.reaktion as { wer: unknown; wie: string } | undefined;
  return {
    ...data,
    leitfragen: list<number>(data.leitfragen),
    themen: list<string>(data.themen),
    massnahmen: list<string>(data.massnahmen),
    querverweise: list<string>(data.querverweise),
    wortprotokoll: list<Loose<Wortbeitrag>>(data.wortprotokoll).map((beitrag) => ({
      ...beitrag,
      von: list<string>(beitrag.von),
    })),
    auftraege: list<Loose<Auftrag>>(data.auftraege).map((auftrag) => ({
      ...auftrag,
      wer: list<string>(auftrag.wer),
    })),
    ...(reaktion ? { reaktion: { ...reaktion, wer: list<string>(reaktion.wer) } } : {}),
  } as unknown as Top;
}

/** A name alone is an Anlage that does not lie in the repository. */
export function withAnlagen<T extends { readonly anlagen?: unknown }>(data: T | undefined): T | undefined {
  if (data?.anlagen === undefined) return data;
  const anlagen = list<string | Anlage>(data.anlagen).map((entry) =>
    typeof entry === 'string' ? { titel: entry } : entry,
  );
  return { ...data, anlagen };
}

export function normaliseSitzung(data: Loose<Sitzung>): Sitzung {
  const { gremium, einladung, protokoll, ...rest } = data;
  return {
    ...rest,
    ...(einladung ? { einladung: withAnlagen(einladung) } : {}),
    ...(protokoll ? { protokoll: withAnlagen(protokoll) } : {}),
    gremien: [...new Set(list<string>(data.gremien ?? gremium))],
    anwesend: list<string | Anwesenheit>(data.anwesend).map((entry) =>
      typeof entry === 'string' ? { person: entry } : entry,
    ),
    entschuldigt: list<string>(data.entschuldigt),
    vorbereitung: list(data.vorbereitung),
    hinzugezogen: list<string>(data.hinzugezogen),
    tagesordnung: list<Loose<Top>>(data.tagesordnung).map(normaliseTop),
    keine_meldung: list<number>(data.keine_meldung),
    berichtigungen: list(data.berichtigungen),
    kenntnisnahme: list(data.kenntnisnahme),
  } as unknown as Sitzung;
}

export function normaliseGremium(data: Loose<Gremium>): Gremium {
  if (data.sitze === undefined) return withOwnNames(data) as unknown as Gremium;
  const sitze = list<string | Sitz>(data.sitze).map((entry) =>
    typeof entry === 'string' ? { funktion: entry } : entry,
  );
  return withOwnNames({ ...data, sitze }) as unknown as Gremium;
}

export function normaliseMassnahme(data: Loose<Massnahme>): Massnahme {
  return {
    ...data,
    themen: list<string>(data.themen),
    ziele: list<string>(data.ziele),
    verantwortlich: list<string>(data.verantwortlich),
    beteiligt: list<string>(data.beteiligt),
    grundlage: list<string>(data.grundlage),
  } as unknown as Massnahme;
}

export function normaliseBudget(data: Loose<Budget>): Budget {
  const { toepfe } = withOwnNames({ toepfe: data.toepfe });
  return { ...data, toepfe, buchungen: list(data.buchungen) } as unknown as Budget;
}

/** Reports about years without minutes name a `fundstelle` instead of sources. */
export function normaliseEmpfehlungen<T extends { readonly empfehlungen?: readonly Empfehlung[] }>(
  data: Loose<T>,
): T {
  if (data.empfehlungen === undefined) return data as unknown as T;
  const empfehlungen = list<Loose<Empfehlung>>(data.empfehlungen).map((empfehlung) => ({
    ...empfehlung,
    quelle: list<string>(empfehlung.quelle),
  }));
  return { ...data, empfehlungen } as unknown as T;
}
