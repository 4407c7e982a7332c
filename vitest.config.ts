import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/temporary.ts',
    // One worker for each core: the main process has little to do but wait.
    maxWorkers: availableParallelism(),
    // Loading all of src/ for each file took a third of the time; what a file changes, it puts back.
    isolate: false,
    // It may be started once; whoever loads src/ anew (disk-calls) begins with another of it, too.
    server: { deps: { inline: ['@resvg/resvg-wasm'] } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // With --coverage; what runs in another process or thread is not counted.
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      reporter: ['text-summary', 'json', 'html'],
      reportOnFailure: true,
    },
  },
});
