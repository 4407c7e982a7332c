import { longDate } from '../calendar.ts';
import type { DataPath, Diagnostic } from '../diagnostic.ts';
import type { Sitzung, Top } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { hasReached } from '../model/membership.ts';
import type { Umfeld } from '../model/workspace.ts';
import { finding, type Spot } from './check.ts';
import { isFaelligVor } from './unmoegliche-tage.ts';

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

function hasErgebnis({ ergebnis, beschluss, beschlussart, wortprotokoll }: Top): boolean {
  return (
    ergebnis !== undefined ||
    beschluss !== undefined ||
    beschlussart !== undefined ||
    wortprotokoll.length > 0
  );
}

/** Minutes are whole before they are released. */
export function* checkVollstaendigkeit(entry: Entry<Sitzung>): Iterable<Diagnostic> {
  if (!hasReached(entry.value, 'freigegeben')) return;
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
  for (const [index, top] of entry.value.tagesordnung.entries()) {
    if (hasErgebnis(top)) continue;
    yield finding(
      'protokoll/unvollstaendig',
      { entry, path: ['tagesordnung', index, 'titel'] },
      `TOP ${index + 1} „${top.titel}“ hat weder Ergebnis noch Beschluss, das Protokoll ist aber „${entry.value.status}“.`,
      { hint: 'Eine Zeile „ergebnis: …“ ergänzen oder status: entwurf eintragen.' },
    );
  }
}

/** Single cases are discussed anonymised or with a release from confidentiality that was given before the meeting. */
export function* checkEinzelfaelle(entry: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  const { handlungsebenen = {} } = umfeld.kommune.value;
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
    if (typeof top.einzelfall !== 'object' || top.einzelfall.schweigepflichtsentbindung <= entry.value.datum)
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

/** Tasks whose day is past and that nobody marked as done. */
export function* checkAuftraege(entry: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  for (const [top, { auftraege }] of entry.value.tagesordnung.entries()) {
    for (const [index, auftrag] of auftraege.entries()) {
      const { was, bis, erledigt } = auftrag;
      if (erledigt !== undefined || bis === undefined || bis >= umfeld.stichtag) continue;
      if (isFaelligVor(entry.value, auftrag)) continue;
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
