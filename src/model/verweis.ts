/** The parts of `<sitzung>#<number>`; without a number, it is the meeting as a whole that is meant. */
export function partsOf(verweis: string): readonly [sitzung: string, top: number | undefined] {
  const at = verweis.indexOf('#');
  return at < 0 ? [verweis, undefined] : [verweis.slice(0, at), Number(verweis.slice(at + 1))];
}
