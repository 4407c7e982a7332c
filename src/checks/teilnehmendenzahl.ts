import type { Diagnostic } from '../diagnostic.ts';
import type { Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { hasReached } from '../model/membership.ts';
import { finding } from './check.ts';

/** Of a conference it is known how many came, and never fewer than are named. */
export function* checkTeilnehmendenzahl(entry: Entry<Sitzung>): Iterable<Diagnostic> {
  const { art, teilnehmendenzahl, anwesend } = entry.value;
  if (teilnehmendenzahl === undefined) {
    if (art !== 'konferenz' || !hasReached(entry.value, 'durchgefuehrt')) return;
    yield finding(
      'sitzung/teilnehmendenzahl',
      { entry, path: ['art'] },
      'Wie viele Menschen bei der Konferenz waren, ist nicht festgehalten.',
      { hint: 'teilnehmendenzahl: ergänzen.' },
    );
  } else if (teilnehmendenzahl < anwesend.length) {
    yield finding(
      'sitzung/teilnehmendenzahl',
      { entry, path: ['teilnehmendenzahl'] },
      `Es waren ${teilnehmendenzahl} Teilnehmende, unter anwesend: stehen aber ${anwesend.length}.`,
      { hint: 'Die Zahl aller Teilnehmenden eintragen, die Genannten eingeschlossen.' },
    );
  }
}
