import type { Diagnostic } from '../diagnostic.ts';
import { schrittstand } from '../model/verfahren.ts';
import type { Workspace } from '../model/workspace.ts';
import { zeitspanneOf } from '../planwert.ts';
import { finding } from './check.ts';

/** A step is late once the last day that its date can mean is over. */
export function* checkVerfahrensfristen({ verfahren, stichtag }: Workspace): Iterable<Diagnostic> {
  for (const entry of verfahren) {
    for (const [index, schritt] of entry.value.schritte.entries()) {
      const { termin, titel } = schritt;
      if (termin === undefined || schrittstand(entry.value, schritt, stichtag) !== 'ueberfaellig') continue;
      yield finding(
        'verfahren/ueberfaellig',
        { entry, path: ['schritte', index, 'termin'] },
        `Der Schritt „${titel}“ war fällig (${zeitspanneOf(termin).name}) und ist nicht erledigt.`,
        { hint: 'erledigt: mit dem Tag eintragen oder einen neuen Termin verabreden.' },
      );
    }
  }
}
