/** What the pattern finds first; empty where it finds nothing. */
export function firstMatch(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[0] ?? '';
}
