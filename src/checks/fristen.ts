import { type CivilDate, longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import {
  abstandNach,
  abstandVor,
  endOfFrist,
  type Frist,
  fristOf,
  fristText,
  startOfFrist,
} from '../model/frist.ts';
import { gremienartOf, gremienOf, hasReached } from '../model/membership.ts';
import { regelOrt } from '../model/regeln.ts';
import type { Umfeld } from '../model/workspace.ts';
import { finding, relatedPlace } from './check.ts';

/** „einen Tag“, „7 Werktage“: how long something took, in the unit in which the rule counts. */
function dauer(frist: Frist): string {
  return frist.anzahl > 1 ? fristText(frist) : `einen ${frist.einheit === 'tage' ? 'Tag' : 'Werktag'}`;
}

function timeBefore(
  umfeld: Umfeld,
  [sent, datum]: readonly [CivilDate, CivilDate],
  { einheit }: Frist,
): string {
  if (sent > datum) return 'erst nach der Sitzung';
  if (sent === datum) return 'erst am Tag der Sitzung';
  const abstand = abstandVor(umfeld, [sent, datum], einheit);
  return `${abstand.anzahl === 0 ? 'keinen Werktag' : dauer(abstand)} vor der Sitzung`;
}

function* checkLadungsfrist(umfeld: Umfeld, entry: Entry<Sitzung>): Iterable<Diagnostic> {
  const { datum, einladung, status } = entry.value;
  if (!einladung?.versandt || status === 'abgesagt') return;
  for (const gremium of gremienOf(umfeld, entry)) {
    const regel = gremienartOf(umfeld, gremium)?.einladung;
    const frist = fristOf(regel, 'frist');
    const last = frist && startOfFrist(umfeld, datum, frist);
    if (!last || einladung.versandt <= last) continue;
    yield finding(
      'sitzung/ladungsfrist',
      { entry, path: ['einladung', 'versandt'] },
      `Die Einladung ging ${timeBefore(umfeld, [einladung.versandt, datum], frist)} hinaus; vorgesehen: mindestens ${fristText(frist)}, also spätestens am ${longDate(last)}.`,
      {
        hint: 'Das Datum prüfen; stimmt es, die Sitzung verlegen oder mit dem Gremium klären, ob sie stattfinden kann.',
        source: regel?.grundlage,
        related: relatedPlace(
          regelOrt(umfeld, gremium, ['einladung', `frist_${frist.einheit}`]),
          'Die Frist steht hier.',
        ),
      },
    );
    return;
  }
}

function* checkProtokollfrist(umfeld: Umfeld, entry: Entry<Sitzung>): Iterable<Diagnostic> {
  const { datum, protokoll } = entry.value;
  if (!hasReached(entry.value, 'durchgefuehrt')) return;
  // That the day is missing is what the status check says.
  if (hasReached(entry.value, 'verteilt') && !protokoll?.verteilt) return;
  const verteilt = protokoll?.verteilt;
  const day = verteilt ?? umfeld.stichtag;
  for (const gremium of gremienOf(umfeld, entry)) {
    const regel = gremienartOf(umfeld, gremium)?.protokoll;
    const frist = fristOf(regel, 'frist');
    const last = frist && endOfFrist(umfeld, datum, frist);
    if (!last || day <= last) continue;
    const when = dauer(abstandNach(umfeld, [datum, day], frist.einheit));
    const limit = `vorgesehen: höchstens ${fristText(frist)}, also spätestens am ${longDate(last)}`;
    yield finding(
      'protokoll/frist',
      { entry, path: verteilt ? ['protokoll', 'verteilt'] : ['status'] },
      verteilt
        ? `Das Protokoll wurde ${when} nach der Sitzung verteilt; ${limit}.`
        : `Das Protokoll ist ${when} nach der Sitzung noch nicht verteilt; ${limit}.`,
      {
        hint: verteilt
          ? 'Das Datum prüfen; stimmt es, ist nichts weiter zu tun.'
          : 'Protokoll freigeben und verteilen; das Datum unter protokoll: verteilt: eintragen.',
        source: regel?.grundlage,
      },
    );
    return;
  }
}

/** Of a meeting that was held, where a term is laid down, it can only be told whether it was kept when the day is known. */
function* checkEinladungstag(umfeld: Umfeld, entry: Entry<Sitzung>): Iterable<Diagnostic> {
  if (entry.value.einladung?.versandt || !hasReached(entry.value, 'durchgefuehrt')) return;
  for (const gremium of gremienOf(umfeld, entry)) {
    const regel = gremienartOf(umfeld, gremium)?.einladung;
    const frist = fristOf(regel, 'frist');
    if (!frist) continue;
    yield finding(
      'sitzung/einladungstag',
      entry.value.einladung ? { entry, path: ['einladung'], part: 'key' } : { entry, path: ['status'] },
      `Die Sitzung hat stattgefunden, und es fehlt, wann die Einladung hinausging; vorgesehen: mindestens ${fristText(frist)} vorher.`,
      {
        hint: `Unter einladung: eine Zeile „versandt: JJJJ-MM-TT“ ergänzen.`,
        source: regel?.grundlage,
      },
    );
    return;
  }
}

/** Invitations go out early enough, minutes soon enough. */
export function* checkFristen(entry: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  yield* checkLadungsfrist(umfeld, entry);
  yield* checkEinladungstag(umfeld, entry);
  yield* checkProtokollfrist(umfeld, entry);
}
