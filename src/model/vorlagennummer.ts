import type { Kommune, Vorlagennummer } from './entities.ts';
import type { Entry } from './entry.ts';
import type { Vorlage } from './vorlage-entities.ts';

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

/** The normal form where the number follows the pattern, or the city has none; else as typed, without white space. */
export function nummerOf({ vorlagennummer }: Kommune, typed: string): string {
  return (vorlagennummer && normalVorlagennummer(vorlagennummer, typed)) ?? typed.replaceAll(/\s/g, '');
}

export function byNummer(
  kommune: Kommune,
  vorlagen: readonly Entry<Vorlage>[],
): ReadonlyMap<string, Entry<Vorlage>> {
  return new Map(
    vorlagen
      .flatMap((entry) =>
        entry.value.nummer === undefined ? [] : [[nummerOf(kommune, entry.value.nummer), entry] as const],
      )
      .toReversed(),
  );
}
