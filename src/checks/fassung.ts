import { longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Protokollregel, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { endOfFrist, fristOf } from '../model/frist.ts';
import { beteiligteEinrichtungen } from '../model/kenntnisnahme.ts';
import { hasLooseEnd } from '../model/loose-ends.ts';
import { gremienartOf, gremienOf, hasReached } from '../model/membership.ts';
import { pruefsummeOf } from '../model/pruefsumme.ts';
import type { Umfeld } from '../model/workspace.ts';
import { finding } from './check.ts';

/** A day of sending freezes the minutes, whatever the status is set back to. */
function isDistributed({ value }: Entry<Sitzung>): boolean {
  return hasReached(value, 'verteilt') || value.protokoll?.verteilt !== undefined;
}

function protokollregel(
  umfeld: Umfeld,
  sitzung: Entry<Sitzung>,
  lays: (regel: Protokollregel) => boolean,
): Protokollregel | undefined {
  return gremienOf(umfeld, sitzung)
    .flatMap((gremium) => gremienartOf(umfeld, gremium)?.protokoll ?? [])
    .find(lays);
}

/** What has been distributed is not changed any more. */
export function* checkPruefsummen(entry: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  const { protokoll } = entry.value;
  if (!protokoll || !isDistributed(entry)) return;
  const regel = protokollregel(umfeld, entry, ({ pruefsumme }) => pruefsumme === true);
  if (protokoll.pruefsumme === undefined && !regel) return;
  const actual = pruefsummeOf(entry.value);
  if (protokoll.pruefsumme !== undefined && protokoll.pruefsumme !== actual) {
    yield finding(
      'protokoll/veraendert',
      { entry, path: ['protokoll', 'pruefsumme'] },
      `Das verteilte Protokoll wurde verändert: Es hat jetzt die Prüfsumme ${actual}, verteilt wurde die Fassung ${protokoll.pruefsumme}.`,
      {
        hint: 'Den verteilten Wortlaut wiederherstellen und das Richtige unter berichtigungen: eintragen.',
        source: regel?.grundlage,
      },
    );
  }
  if (protokoll.pruefsumme === undefined && regel) {
    yield finding(
      'protokoll/ohne-pruefsumme',
      { entry, path: ['protokoll'], part: 'key' },
      'Zum verteilten Protokoll fehlt die Prüfsumme.',
      {
        hint: `Den Wortlaut mit dem verteilten Protokoll vergleichen; stimmt er überein, unter protokoll: eine Zeile „pruefsumme: ${actual}“ ergänzen.`,
        source: regel.grundlage,
      },
    );
  }
}

/** A correction speaks of its own meeting, and comes after it. */
export function* checkBerichtigungen(entry: Entry<Sitzung>): Iterable<Diagnostic> {
  const { berichtigungen, datum, tagesordnung } = entry.value;
  for (const [index, { am, top }] of berichtigungen.entries()) {
    if (!tagesordnung[top - 1]) {
      yield finding(
        'protokoll/berichtigung',
        { entry, path: ['berichtigungen', index, 'top'] },
        `Einen TOP ${top} hat diese Sitzung nicht.`,
        {
          hint:
            tagesordnung.length === 0
              ? 'Zuerst die Tagesordnung eintragen.'
              : `Eine Nummer von 1 bis ${tagesordnung.length} eintragen.`,
        },
      );
    }
    if (am < datum) {
      yield finding(
        'protokoll/berichtigung',
        { entry, path: ['berichtigungen', index, 'am'] },
        `Die Berichtigung vom ${longDate(am)} liegt vor der Sitzung am ${longDate(datum)}.`,
        { hint: 'Das Datum der Berichtigung prüfen.' },
      );
    }
  }
}

/** Where the city sets a term, every institution that took part notes that its team knows the minutes. */
export function* checkKenntnisnahme(entry: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  const verteilt = entry.value.protokoll?.verteilt;
  const regel = protokollregel(umfeld, entry, (each) => fristOf(each, 'kenntnisnahme') !== undefined);
  const frist = fristOf(regel, 'kenntnisnahme');
  if (verteilt === undefined || frist === undefined) return;
  if (hasLooseEnd(umfeld, [entry], ['einrichtung'])) return;
  const bis = endOfFrist(umfeld, verteilt, frist);
  if (umfeld.stichtag <= bis) return;
  const noted = new Set(entry.value.kenntnisnahme.map(({ einrichtung }) => einrichtung));
  const open = beteiligteEinrichtungen(umfeld, entry).filter(({ id }) => !noted.has(id));
  const [first] = open;
  if (!first) return;
  yield finding(
    'protokoll/kenntnisnahme',
    { entry, path: ['protokoll', 'verteilt'] },
    `Bis ${longDate(bis)} sollte das Protokoll in den Teams bekannt sein; der Vermerk fehlt von: ${open.map(({ value }) => value.name).join('; ')}.`,
    {
      hint: `Unter kenntnisnahme: je Einrichtung eine Zeile „- {einrichtung: ${first.id}, am: JJJJ-MM-TT}“ ergänzen.`,
      source: regel?.grundlage,
    },
  );
}
