import { longDate } from '../calendar.ts';
import type { DataPath, Diagnostic } from '../diagnostic.ts';
import type { Leitfrage, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf, gremienOf, hasReached } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, type Spot } from './check.ts';

function missingParts({ beginn, ende, ort, anwesend, protokoll }: Sitzung): readonly string[] {
  const parts: readonly [string, boolean][] = [
    ['beginn', beginn !== undefined],
    ['ende', ende !== undefined],
    ['ort', ort !== undefined],
    ['anwesend', anwesend.length > 0],
    ['fuehrung (unter protokoll:)', protokoll?.fuehrung !== undefined],
  ];
  return parts.filter(([, isThere]) => !isThere).map(([name]) => name);
}

/** Minutes are whole before they are released. */
export function* checkVollstaendigkeit(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.sitzungen) {
    if (!hasReached(entry.value, 'freigegeben')) continue;
    for (const part of missingParts(entry.value)) {
      yield finding(
        'protokoll/unvollstaendig',
        { entry, path: ['status'] },
        `Das Protokoll ist „${entry.value.status}“, aber „${part}“ fehlt.`,
        {
          hint: 'Die Angabe ergänzen oder status: entwurf eintragen.',
        },
      );
    }
    for (const [index, { titel, ergebnis, beschluss }] of entry.value.tagesordnung.entries()) {
      if (ergebnis !== undefined || beschluss !== undefined) continue;
      yield finding(
        'protokoll/unvollstaendig',
        { entry, path: ['tagesordnung', index, 'titel'] },
        `TOP ${index + 1} „${titel}“ hat weder Ergebnis noch Beschluss, das Protokoll ist aber „${entry.value.status}“.`,
        { hint: 'Eine Zeile „ergebnis: …“ ergänzen oder status: entwurf eintragen.' },
      );
    }
  }
}

function leitfrageName(leitfragen: readonly Leitfrage[], number: number): string {
  return `Leitfrage ${number} (${leitfragen[number - 1]?.titel ?? '?'})`;
}

/** Each Leitfrage has a TOP or is declared „keine Meldung“, not both; where the city wants a reaction, there is one. */
export function* checkLeitfragen(workspace: Workspace): Iterable<Diagnostic> {
  const { leitfragen = [] } = workspace.kommune.value;
  for (const entry of workspace.sitzungen) {
    // Without an agenda there is one thing to say, and the status check says it.
    if (!hasReached(entry.value, 'entwurf') || entry.value.tagesordnung.length === 0) continue;
    const regel = gremienOf(workspace, entry)
      .map((gremium) => gremienartOf(workspace, gremium))
      .find((art) => art?.leitfragen);
    if (!regel) continue;
    yield* checkAbdeckung(entry, leitfragen, regel.grundlage);
    yield* checkReaktion(entry, leitfragen, regel.grundlage);
  }
}

function* checkAbdeckung(
  entry: Entry<Sitzung>,
  leitfragen: readonly Leitfrage[],
  source?: string,
): Iterable<Diagnostic> {
  const { tagesordnung, keine_meldung } = entry.value;
  const behandelt = new Set(tagesordnung.flatMap((top) => top.leitfragen));
  // A number that does not exist may stand for the one that is missing; the reference check speaks of it.
  const canMiss = [...behandelt, ...keine_meldung].every((number) => leitfragen[number - 1]);
  for (const number of canMiss ? leitfragen.map((_, index) => index + 1) : []) {
    if (behandelt.has(number) || keine_meldung.includes(number)) continue;
    yield finding(
      'protokoll/leitfrage',
      { entry, path: ['tagesordnung'], part: 'key' },
      `${leitfrageName(leitfragen, number)} ist weder behandelt noch als „keine Meldung“ vermerkt.`,
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
      `${leitfrageName(leitfragen, number)} hat einen Tagesordnungspunkt und zugleich „keine Meldung“.`,
      {
        hint: 'Die Nummer an einer der beiden Stellen streichen.',
        source,
      },
    );
  }
}

function* checkReaktion(
  entry: Entry<Sitzung>,
  leitfragen: readonly Leitfrage[],
  source?: string,
): Iterable<Diagnostic> {
  for (const [index, top] of entry.value.tagesordnung.entries()) {
    if (top.reaktion) continue;
    const position = top.leitfragen.findIndex((number) => leitfragen[number - 1]?.reaktion);
    if (position < 0) continue;
    yield finding(
      'protokoll/reaktion',
      { entry, path: ['tagesordnung', index, 'leitfragen', position] },
      `TOP ${index + 1} beantwortet ${leitfrageName(leitfragen, top.leitfragen[position] as number)}, aber es fehlt, wer wie reagiert.`,
      { hint: 'Beim Tagesordnungspunkt reaktion: mit wer: und wie: ergänzen.', source },
    );
  }
}

/** Single cases are discussed anonymised or with a release from confidentiality that was given before the meeting. */
export function* checkEinzelfaelle(workspace: Workspace): Iterable<Diagnostic> {
  const { handlungsebenen = {} } = workspace.kommune.value;
  for (const entry of workspace.sitzungen) {
    for (const [index, top] of entry.value.tagesordnung.entries()) {
      const at = (path: DataPath): Spot => ({ entry, path: ['tagesordnung', index, ...path] });
      const isCase = top.handlungsebene !== undefined && handlungsebenen[top.handlungsebene]?.einzelfall;
      if (isCase && top.einzelfall === undefined) {
        yield finding(
          'datenschutz/einzelfall',
          at(['handlungsebene']),
          `TOP ${index + 1} berät einen Einzelfall ohne Grundlage.`,
          {
            hint: '„einzelfall: anonymisiert“ ergänzen, oder „einzelfall:“ und darunter „schweigepflichtsentbindung: JJJJ-MM-TT“.',
            source: '§ 64 SGB VIII',
          },
        );
      }
      if (
        typeof top.einzelfall !== 'object' ||
        top.einzelfall.schweigepflichtsentbindung <= entry.value.datum
      )
        continue;
      yield finding(
        'datenschutz/einzelfall',
        at(['einzelfall', 'schweigepflichtsentbindung']),
        `Die Schweigepflichtsentbindung vom ${longDate(top.einzelfall.schweigepflichtsentbindung)} lag bei der Sitzung noch nicht vor.`,
        {
          hint: 'Das Datum prüfen. Ohne vorherige Zustimmung darf nur anonymisiert beraten werden.',
          source: '§ 64 SGB VIII',
        },
      );
    }
  }
}

/** Tasks whose day is past and that nobody marked as done. */
export function* checkAuftraege(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.sitzungen) {
    for (const [top, { auftraege }] of entry.value.tagesordnung.entries()) {
      for (const [index, { was, bis, erledigt }] of auftraege.entries()) {
        if (erledigt !== undefined || bis === undefined || bis >= workspace.stichtag) continue;
        yield finding(
          'auftrag/ueberfaellig',
          { entry, path: ['tagesordnung', top, 'auftraege', index, 'bis'] },
          `Der Auftrag „${was}“ war bis ${longDate(bis)} fällig und ist nicht erledigt.`,
          {
            hint: 'Ist er erledigt, „erledigt: JJJJ-MM-TT“ ergänzen; sonst in der nächsten Sitzung mit neuer Frist neu vereinbaren.',
          },
        );
      }
    }
  }
}
