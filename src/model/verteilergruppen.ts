import type { Verteilereintrag } from './entities.ts';

/** What a list may name besides offices and bodies; who is meant follows from the day and the meeting. */
export const VERTEILERGRUPPEN: readonly string[] = ['teilnehmende', 'mitglieder', 'delegierte'];

/** Whether the entry means whoever holds an office, as opposed to a group of people. */
export function isAmt(eintrag: Verteilereintrag): eintrag is string {
  return typeof eintrag === 'string' && !VERTEILERGRUPPEN.includes(eintrag);
}
