import { daysBetween, longDate, weekdayName } from '../calendar.ts';
import { compareTexts } from '../collation.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { feiertagAm } from '../model/feiertage.ts';
import type { Umfeld, Workspace } from '../model/workspace.ts';
import { finding } from './check.ts';

/** Nobody comes on a holiday or a Sunday; more often than not the day is mistyped. */
export function* checkFeiertage(entry: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  const { datum, status } = entry.value;
  if (status === 'abgesagt') return;
  const feiertag = feiertagAm(umfeld, datum);
  if (feiertag === undefined && weekdayName(datum) !== 'Sonntag') return;
  yield finding(
    'sitzung/feiertag',
    { entry, path: ['datum'] },
    `Die Sitzung liegt auf einem freien Tag: Der ${longDate(datum)} ist ein ${feiertag ? `Feiertag (${feiertag})` : 'Sonntag'}.`,
    {
      hint: feiertag
        ? `Das Datum prüfen. Wird hier an diesem Tag gearbeitet, in gremium.yaml unter feiertage: „- {datum: ${datum}, name: ${feiertag}, gilt: nein}“ eintragen.`
        : 'Das Datum prüfen. Stimmt es, ist nichts weiter zu tun.',
    },
  );
}

/** One Wahlperiode begins the day after the one before has ended. */
export function* checkWahlperioden({ kommune }: Workspace): Iterable<Diagnostic> {
  const perioden = (kommune.value.wahlperioden ?? [])
    .map(({ von, bis }, index) => ({ von, bis, index }))
    .toSorted((a, b) => compareTexts(a.von, b.von) || a.index - b.index);
  for (const [position, { von, index }] of perioden.entries()) {
    const before = perioden[position - 1];
    const days = before ? daysBetween(before.bis, von) - 1 : 0;
    if (!before || days === 0) continue;
    yield finding(
      'wahlperiode/folge',
      { entry: kommune, path: ['wahlperioden', index, 'von'] },
      days < 0
        ? `Die Wahlperiode beginnt am ${longDate(von)}, die vorige endet aber erst am ${longDate(before.bis)}.`
        : `Die Wahlperiode beginnt am ${longDate(von)}, die vorige endet aber schon am ${longDate(before.bis)}.`,
      { hint: 'Eine Wahlperiode beginnt am Tag nach dem Ende der vorigen; beide Daten prüfen.' },
    );
  }
}
