import { beginsSummerTime, longDate, yearOf } from '../calendar.ts';
import type { DataPath, Diagnostic } from '../diagnostic.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { hasReached } from '../model/membership.ts';
import { placeProblem } from '../model/place-problem.ts';
import type { Umfeld } from '../model/workspace.ts';
import { finding } from './check.ts';

/** A meeting's file is found by its date. */
export function* checkDateinamen(entry: Entry<Sitzung>): Iterable<Diagnostic> {
  if (placeProblem(entry.file.path)) return;
  const { datum } = entry.value;
  const spot = { entry, path: ['datum'] };
  if (!entry.id.startsWith(`${datum}-`)) {
    yield finding(
      'datei/name',
      spot,
      entry.id === datum
        ? `Im Dateinamen „${entry.id}.yaml“ fehlt nach dem Datum, welches Gremium tagt.`
        : `Der Dateiname „${entry.id}.yaml“ beginnt nicht mit dem Datum der Sitzung.`,
      {
        hint: `Die Datei umbenennen in ${datum}-${entry.value.gremien.join('-')}.yaml${entry.id === datum ? '' : ' oder das Datum berichtigen'}.`,
      },
    );
  } else if (entry.jahr !== yearOf(datum)) {
    yield finding('datei/ort', spot, `Die Sitzung vom ${longDate(datum)} liegt im Ordner ${entry.jahr}.`, {
      hint: `Die Datei nach sitzungen/${yearOf(datum)}/ verschieben.`,
    });
  }
}

/** Every time of day that a meeting names, with its place. */
function* uhrzeitenOf({ beginn, ende, anwesend }: Sitzung): Iterable<readonly [string, DataPath]> {
  if (beginn !== undefined) yield [beginn, ['beginn']];
  if (ende !== undefined) yield [ende, ['ende']];
  for (const [index, { von, bis }] of anwesend.entries()) {
    if (von !== undefined) yield [von, ['anwesend', index, 'von']];
    if (bis !== undefined) yield [bis, ['anwesend', index, 'bis']];
  }
}

/** In the night to summer time an hour is missing. */
function* uebersprungeneZeiten(entry: Entry<Sitzung>): Iterable<Diagnostic> {
  const { datum } = entry.value;
  if (!beginsSummerTime(datum)) return;
  for (const [uhrzeit, path] of uhrzeitenOf(entry.value)) {
    if (!uhrzeit.startsWith('02:')) continue;
    yield finding(
      'sitzung/zeit',
      { entry, path },
      `${uhrzeit} Uhr gab es am ${longDate(datum)} nicht: In dieser Nacht begann die Sommerzeit.`,
      { hint: 'Datum und Uhrzeit prüfen; auf 1:59 Uhr folgte 3:00 Uhr.' },
    );
  }
}

export function* checkZeiten(entry: Entry<Sitzung>): Iterable<Diagnostic> {
  yield* uebersprungeneZeiten(entry);
  const { beginn, ende } = entry.value;
  if (beginn === undefined || ende === undefined || beginn < ende) return;
  yield finding(
    'sitzung/zeit',
    { entry, path: ['ende'] },
    `Die Sitzung endet um ${ende} Uhr und beginnt um ${beginn} Uhr.`,
    {
      hint: 'beginn: und ende: prüfen. Ging sie über Mitternacht, als Ende 23:59 eintragen.',
    },
  );
}

/** What a status promises, as a German clause, and the field that would keep the promise. */
function brokenPromise({
  status,
  datum,
  abgesagt,
  einladung,
  protokoll,
  tagesordnung,
}: Sitzung): [message: string, hint: string] | undefined {
  const missingDay = (field: 'freigegeben' | 'verteilt' | 'genehmigt', word: string): [string, string] => [
    `Die Sitzung hat den Status „${status}“, aber es fehlt, wann das Protokoll ${word} wurde.`,
    `Unter protokoll: eine Zeile „${field}: JJJJ-MM-TT“ ergänzen.`,
  ];
  if (status === 'abgesagt') {
    return abgesagt
      ? undefined
      : [
          'Die Sitzung ist abgesagt, aber es fehlt der Grund.',
          'Eine Zeile „abgesagt:“ und darunter eingerückt „grund: …“ ergänzen.',
        ];
  }
  if (abgesagt)
    return [
      'Die Sitzung hat Angaben zu einer Absage, ist aber nicht abgesagt.',
      'status: abgesagt eintragen oder den Abschnitt abgesagt: löschen.',
    ];
  if (status !== 'geplant' && tagesordnung.length === 0) {
    return [
      `Die Sitzung hat den Status „${status}“, aber keine Tagesordnung.`,
      'tagesordnung: ergänzen oder status: geplant eintragen.',
    ];
  }
  if (status === 'eingeladen' && !einladung?.versandt)
    return [
      'Die Sitzung hat den Status „eingeladen“, aber es fehlt, wann die Einladung hinausging.',
      'Unter einladung: eine Zeile „versandt: JJJJ-MM-TT“ ergänzen.',
    ];
  const early = (['freigegeben', 'verteilt', 'genehmigt'] as const).find(
    (field) => (protokoll?.[field] ?? datum) < datum,
  );
  if (early)
    return [
      `Das Protokoll kann nicht vor der Sitzung ${early} worden sein.`,
      `datum: und protokoll: ${early}: prüfen.`,
    ];
  if (['freigegeben', 'verteilt', 'genehmigt'].includes(status) && !protokoll?.freigegeben)
    return missingDay('freigegeben', 'freigegeben');
  if (['verteilt', 'genehmigt'].includes(status) && !protokoll?.verteilt)
    return missingDay('verteilt', 'verteilt');
  if (status === 'genehmigt' && !protokoll?.genehmigt) return missingDay('genehmigt', 'genehmigt');
  return undefined;
}

/** The status agrees with the date and with the other fields. */
export function* checkStatus(entry: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  const spot = { entry, path: ['status'] };
  const { value } = entry;
  const broken = brokenPromise(value);
  if (broken) yield finding('sitzung/status', spot, broken[0], { hint: broken[1] });
  if (hasReached(value, 'durchgefuehrt') && value.datum > umfeld.heute) {
    yield finding(
      'sitzung/status',
      spot,
      `Die Sitzung hat den Status „${value.status}“, findet aber erst am ${longDate(value.datum)} statt.`,
      {
        hint: 'status: geplant oder eingeladen eintragen oder das Datum berichtigen.',
      },
    );
  }
  if ((value.status === 'geplant' || value.status === 'eingeladen') && value.datum < umfeld.stichtag) {
    yield finding(
      'sitzung/status-veraltet',
      spot,
      `Die Sitzung war am ${longDate(value.datum)}, steht aber noch auf „${value.status}“.`,
      {
        hint: 'status: durchgefuehrt, entwurf oder abgesagt eintragen.',
      },
    );
  }
}
