import type { DataPath, Diagnostic } from '../diagnostic.ts';
import { type Wort, worteOf } from '../model/begriffe.ts';
import type { Leitfrage, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { fragendesGremium, leitfragenIn, leitfragenOf, offeneLeitfragen } from '../model/leitfragen.ts';
import { gremienartOf, gremienOf, hasReached } from '../model/membership.ts';
import type { Umfeld } from '../model/workspace.ts';
import { finding } from './check.ts';

/** The questions of a meeting, and what names one: „Leitfrage 3 (Treffpunkte)“. */
interface Katalog {
  readonly leitfragen: readonly Leitfrage[];
  readonly nameOf: (number: number) => string;
  readonly source: string | undefined;
}

function katalogOf(leitfragen: readonly Leitfrage[], wort: Wort, source?: string): Katalog {
  const nameOf = (number: number) =>
    `${wort('leitfrage')} ${number} (${leitfragen[number - 1]?.titel ?? '?'})`;
  return { leitfragen, nameOf, source };
}

/** Each Leitfrage has a TOP or is declared „keine Meldung“, not both; where the city wants a reaction, there is one. */
export function* checkLeitfragen(entry: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  const wort = worteOf(umfeld.kommune.value);
  // Without an agenda there is one thing to say, and the status check says it.
  if (!hasReached(entry.value, 'entwurf') || entry.value.tagesordnung.length === 0) return;
  const gremium = fragendesGremium(umfeld, entry);
  if (!gremium) return;
  const source = gremienartOf(umfeld, gremium)?.grundlage;
  const katalog = katalogOf(leitfragenOf(umfeld, gremium), wort, source);
  yield* checkAbdeckung(umfeld, entry, katalog);
  yield* checkReaktion(entry, katalog);
}

function* checkAbdeckung(
  umfeld: Umfeld,
  entry: Entry<Sitzung>,
  { leitfragen, nameOf, source }: Katalog,
): Iterable<Diagnostic> {
  const { tagesordnung, keine_meldung } = entry.value;
  const behandelt = new Set(tagesordnung.flatMap((top) => top.leitfragen));
  // A number that does not exist may stand for the one that is missing; other checks speak of it.
  const canMiss = [...behandelt, ...keine_meldung].every((number) => leitfragen[number - 1]);
  for (const number of canMiss ? offeneLeitfragen(umfeld, entry) : []) {
    yield finding(
      'protokoll/leitfrage',
      { entry, path: ['tagesordnung'], part: 'key' },
      `${nameOf(number)} ist weder behandelt noch als „keine Meldung“ vermerkt.`,
      {
        hint: `Beim passenden Tagesordnungspunkt leitfragen: [${number}] ergänzen oder bei der Sitzung keine_meldung: [${number}].`,
        source,
      },
    );
  }
  for (const [index, number] of keine_meldung.entries()) {
    if (!behandelt.has(number)) continue;
    yield finding(
      'protokoll/leitfrage-widerspruch',
      { entry, path: ['keine_meldung', index] },
      `${nameOf(number)} hat einen Tagesordnungspunkt und zugleich „keine Meldung“.`,
      {
        hint: 'Die Nummer an einer der beiden Stellen streichen.',
        source,
      },
    );
  }
}

function* checkReaktion(
  entry: Entry<Sitzung>,
  { leitfragen, nameOf, source }: Katalog,
): Iterable<Diagnostic> {
  for (const [index, top] of entry.value.tagesordnung.entries()) {
    if (top.reaktion) continue;
    const position = top.leitfragen.findIndex((number) => leitfragen[number - 1]?.reaktion);
    if (position < 0) continue;
    yield finding(
      'protokoll/reaktion',
      { entry, path: ['tagesordnung', index, 'leitfragen', position] },
      `TOP ${index + 1} beantwortet ${nameOf(top.leitfragen[position] as number)}, aber es fehlt, wer wie reagiert.`,
      { hint: 'Beim Tagesordnungspunkt reaktion: mit wer: und wie: ergänzen.', source },
    );
  }
}

interface Nennung {
  readonly number: number;
  readonly path: DataPath;
}

function nennungenIn({ tagesordnung, keine_meldung }: Sitzung): readonly Nennung[] {
  return [
    ...tagesordnung.flatMap((top, index) =>
      top.leitfragen.map((number, position) => ({
        number,
        path: ['tagesordnung', index, 'leitfragen', position],
      })),
    ),
    ...keine_meldung.map((number, index) => ({ number, path: ['keine_meldung', index] })),
  ];
}

/** Where bodies have questions of their own, a number may exist in the city but not in this meeting. */
export function* checkLeitfragenNummern(entry: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  const known = umfeld.definitions.get('leitfrage');
  const wort = worteOf(umfeld.kommune.value);
  const { length } = leitfragenIn(umfeld, entry);
  const gremium = fragendesGremium(umfeld, entry) ?? gremienOf(umfeld, entry)[0];
  for (const { number, path } of nennungenIn(entry.value)) {
    if (number <= length || !gremium || !known?.has(String(number))) continue;
    yield finding(
      'verweis/unbekannt',
      { entry, path },
      `${wort('Einen leitfrage')} ${number} hat „${gremium.value.name}“ nicht.`,
      { hint: length === 0 ? 'Die Nummer streichen.' : `Hier gibt es 1 bis ${length}.` },
    );
  }
}
