import { addMonths, longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding } from './check.ts';

/** Long enough to apply for what follows. */
export const VORLAUF_MONATE = 6;

export function* checkFoerderende({ foerderungen, stichtag }: Workspace): Iterable<Diagnostic> {
  for (const entry of foerderungen) {
    const { bis, titel } = entry.value;
    if (bis < stichtag || bis > addMonths(stichtag, VORLAUF_MONATE)) continue;
    yield finding(
      'foerderung/endet',
      { entry, path: ['bis'] },
      `Die Förderung „${titel}“ endet am ${longDate(bis)}, also innerhalb der nächsten ${VORLAUF_MONATE} Monate.`,
      { hint: 'Klären, wie es weitergeht; ist sie verlängert, bis: ändern.' },
    );
  }
}

/** Whatever is funded names its funder. */
export function* checkFoerdervermerke({ foerderungen }: Workspace): Iterable<Diagnostic> {
  for (const entry of foerderungen) {
    const { gefoerdert, vermerk, titel } = entry.value;
    if (gefoerdert.length === 0 || vermerk !== undefined) continue;
    yield finding(
      'foerderung/ohne-vermerk',
      { entry, path: ['gefoerdert'], part: 'key' },
      `Die Förderung „${titel}“ hat keinen Vermerk; in den Dokumenten zu dem, was sie fördert, steht kein Hinweis auf sie.`,
      { hint: 'Den Satz aus dem Bescheid unter vermerk: eintragen.' },
    );
  }
}
