import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crashAll, FAULTS, interruptAt, prepare } from './long/crash-runs.js';
import { IS_BUILT } from './run-in.ts';

/** `test/long/crash-loop.js` does the same at every call. */
describe.runIf(IS_BUILT)('a run that breaks off', () => {
  let prepared: Awaited<ReturnType<typeof prepare>>;
  beforeAll(async () => {
    prepared = await prepare();
  });
  afterAll(() => prepared.dispose());

  /** Calls at which something is written, from the lock to its removal, and one at which data is read. */
  const places = () => [3, ...[44, 40, 36, 31, 27, 22, 17, 12, 8, 4, 1].map((back) => prepared.calls - back)];

  test.each(FAULTS)('by %s leaves each document old or new, and the next run cleans up', async (how) => {
    const faults = places().filter((_, index) => how === 'SIGKILL' || index % 3 === 0);
    expect(
      await crashAll(
        prepared,
        faults.map((at) => [at, how] as const),
      ),
    ).toEqual([]);
  });

  test.each(['SIGINT', 'SIGTERM'])(
    'by %s ends as a shell expects and leaves all old or all new',
    async (how) => {
      expect(await interruptAt(prepared, 5, how)).toEqual([]);
      expect(await interruptAt(prepared, prepared.calls - 20, how)).toEqual([]);
    },
  );
});
