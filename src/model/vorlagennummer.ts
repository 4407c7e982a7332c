import type { Vorlagennummer } from './entities.ts';

/** `N+` stands before a character that is no digit or at the end (the schema sees to it), so that matching stays linear. */
function patternOf(muster: string): RegExp {
  const source = muster
    .replaceAll(/[./]/g, String.raw`\$&`)
    .replaceAll(/N\+|[NJ]/g, (sign) => (sign === 'N+' ? '[0-9]+' : '[0-9]'));
  return new RegExp(`^${source}$`);
}

/** „4871 /18“ as „4871/18“, when it then follows the city's pattern; `undefined` when it does not. */
export function normalVorlagennummer({ muster }: Vorlagennummer, typed: string): string | undefined {
  const compact = typed.replaceAll(/\s/g, '');
  return patternOf(muster).test(compact) ? compact : undefined;
}
