import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { plainName, suggest, suggesterFor } from '../src/schema/suggest.ts';

/** As it is meant, without any short cut. */
function slowly(typed: string, candidates: readonly string[]): string | undefined {
  const name = plainName(typed);
  const bare = (text: string) => text.replaceAll('-', '');
  const limit = Math.min(3, Math.max(1, Math.floor(name.length / 3)));
  const found = candidates
    .map((text) => {
      const plain = plainName(text);
      return { text, away: bare(plain) === bare(name) ? 0 : distance(name, plain) };
    })
    .filter(({ away }) => away <= limit)
    .sort((a, b) => a.away - b.away);
  return found[0]?.text;
}

/** The same letters every time. */
function wordsOf(count: number, seed: number): readonly string[] {
  let state = seed;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + next(7) }, () => 'abä-3'[next(5)]).join(''),
  );
}

describe('suggest', () => {
  test.each([
    ['altsatdt', ['neustadt', 'altstadt'], 'altstadt'],
    ['Mädchen Treff', ['maedchentreff'], 'maedchentreff'],
    ['ab', ['abcd', 'abc'], 'abc'],
    ['neustadt', ['altstadt-hartenberg'], undefined],
    ['x', [], undefined],
    ['katze', ['tatze', 'fratze', 'matze'], 'tatze'],
    ['katze', ['matze', 'fratze', 'tatze'], 'matze'],
    ['katze', ['skatze', 'matze'], 'skatze'],
  ])('%s among %j is %s', (typed, candidates, expected) => {
    expect(suggest(typed, candidates)).toBe(expected);
  });

  test('finds what a comparison with every candidate finds', () => {
    const candidates = wordsOf(60, 7);
    const suggestion = suggesterFor(candidates);
    for (const typed of wordsOf(600, 11))
      expect([typed, suggestion(typed)]).toEqual([typed, slowly(typed, candidates)]);
  });
});

test('thousands of wrong names among ten thousand take no longer than some, and the first have their suggestion', () => {
  const meetings = Array.from(
    { length: 11_400 },
    (_, index) => `sitzungen/2018/2018-03-14-ort-${index + 10_000}.yaml`,
  );
  const suggestion = suggesterFor(meetings);
  const typed = Array.from(
    { length: 3000 },
    (_, index) => `sitzungen/2018/2018-03-14-orx-${index + 10_000}.yaml`,
  );
  const start = performance.now();
  const suggestions = typed.map(suggestion);
  expect(performance.now() - start).toBeLessThan(4000);
  expect(suggestions[0]).toBe(meetings[0]);
  expect(suggestions.at(-1)).toBeUndefined();
  expect(suggestion(typed[0] as string)).toBe(meetings[0]);
});
