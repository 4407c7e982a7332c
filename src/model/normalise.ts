import type {
  Anwesenheit,
  Auftrag,
  Budget,
  Empfehlung,
  Gremium,
  Massnahme,
  Sitz,
  Sitzung,
  Sozialraum,
  StadtteilZuordnung,
  Top,
} from './entities.ts';

/** Where the files allow a short form (a name instead of a mapping, one instead of a list), the long one is made. */
type Loose<T> = { readonly [K in keyof T]?: unknown } & Record<string, unknown>;

function list<T>(value: unknown): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as T[]) : [value as T];
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
    auftraege: list<Loose<Auftrag>>(data.auftraege).map((auftrag) => ({
      ...auftrag,
      wer: list<string>(auftrag.wer),
    })),
    ...(reaktion ? { reaktion: { ...reaktion, wer: list<string>(reaktion.wer) } } : {}),
  } as unknown as Top;
}

export function normaliseSitzung(data: Loose<Sitzung>): Sitzung {
  const { gremium, ...rest } = data;
  return {
    ...rest,
    gremien: [...new Set(list<string>(data.gremien ?? gremium))],
    anwesend: list<string | Anwesenheit>(data.anwesend).map((entry) =>
      typeof entry === 'string' ? { person: entry } : entry,
    ),
    entschuldigt: list<string>(data.entschuldigt),
    tagesordnung: list<Loose<Top>>(data.tagesordnung).map(normaliseTop),
    keine_meldung: list<number>(data.keine_meldung),
    berichtigungen: list(data.berichtigungen),
    kenntnisnahme: list(data.kenntnisnahme),
  } as unknown as Sitzung;
}

export function normaliseGremium(data: Loose<Gremium>): Gremium {
  if (data.sitze === undefined) return data as unknown as Gremium;
  const sitze = list<string | Sitz>(data.sitze).map((entry) =>
    typeof entry === 'string' ? { funktion: entry } : entry,
  );
  return { ...data, sitze } as unknown as Gremium;
}

export function normaliseMassnahme(data: Loose<Massnahme>): Massnahme {
  return {
    ...data,
    themen: list<string>(data.themen),
    verantwortlich: list<string>(data.verantwortlich),
    beteiligt: list<string>(data.beteiligt),
    grundlage: list<string>(data.grundlage),
  } as unknown as Massnahme;
}

export function normaliseBudget(data: Loose<Budget>): Budget {
  return { ...data, buchungen: list(data.buchungen) } as unknown as Budget;
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
