import { type Diagnostic, hiddenIn, numberOf } from '../diagnostic.ts';
import { groupedNumber } from '../numbers.ts';

/** In one file; more of the same would only hide everything else. */
const MOST_OF_A_KIND = 100;

/** What a rule says of a file about different years is not of one kind. */
function kindOf({ code, file, jahr }: Diagnostic): string {
  return `${code}\n${file}\n${jahr ?? ''}`;
}

/** The first findings of each code in a file, in their order, and in the place of the next one how many more there are. */
export function firstOfEachKind(found: Iterable<Diagnostic>): readonly Diagnostic[] {
  const kinds = new Map<string, Diagnostic[]>();
  const kept: Diagnostic[] = [];
  for (const one of found) {
    const kind = kindOf(one);
    const same = kinds.get(kind) ?? [];
    kinds.set(kind, same);
    if (same.push(one) <= MOST_OF_A_KIND + 1) kept.push(one);
  }
  const rests = new Map(
    [...kinds.values()].flatMap((same) => {
      const rest = same.slice(MOST_OF_A_KIND);
      return rest[0] && rest.length > 1 ? [[rest[0], rest] as const] : [];
    }),
  );
  return kept.map((one) => furtherOnes(one, rests.get(one)));
}

function furtherOnes(first: Diagnostic, rest: readonly Diagnostic[] | undefined): Diagnostic {
  if (!rest) return first;
  const { code, severity, file, range, jahr } = first;
  const count = numberOf(rest);
  const alsoMasked = rest.flatMap(hiddenIn).map((hidden) => hidden.range);
  return {
    code,
    severity,
    file,
    ...(range === undefined ? {} : { range }),
    ...(jahr === undefined ? {} : { jahr }),
    message: `Von hier an gibt es in dieser Datei noch ${groupedNumber(count)} solche Stellen.`,
    hint: 'Erst die Stellen darüber berichtigen; oft ist es überall derselbe Fehler.',
    weitere: count - 1,
    ...(alsoMasked.length === 0 ? {} : { alsoMasked }),
  };
}
