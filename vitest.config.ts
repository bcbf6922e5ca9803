import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Vitest keeps a core free, which on a machine of two leaves one half of it idle. */
const maxWorkers = Math.max(2, availableParallelism() - 1);
/**
 * Each worker keeps what it has read, of the code and of dist/, from file to file: to read it anew takes half the time of
 * a run. A test that replaces something puts it back.
 */
const project = (name: string, include: string[], more: object = {}) => ({
  test: { name, include, maxWorkers, isolate: false, ...more },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', ['test/*/**/*.test.{ts,tsx}'], {
        exclude: ['test/{built,browser,engines,shots}/**'],
        // A limit is for what hangs: on a busy machine the whole content takes its time to be checked.
        testTimeout: 60_000,
        // The commands that a test starts one after the other are the same code.
        env: { NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled') },
      }),
      // Both of these look at what `npm run build` wrote to dist/.
      project('built', ['test/built/**/*.test.ts'], { testTimeout: 60_000, hookTimeout: 60_000 }),
      project('browser', ['test/browser/**/*.test.ts'], {
        testTimeout: 120_000,
        hookTimeout: 60_000,
        // A browser answers a press when it has the time: what is looked for after one is looked for until then.
        expect: { poll: { timeout: 10_000 } },
        // What fails twice is a fault. What fails once is listed with its second try.
        retry: 1,
        // Here, each worker keeps its browser too.
        maxWorkers: 2,
        globalSetup: ['test/browser/site.ts', 'test/browser/executable.ts'],
      }),
      // The other browsers of readers, each in a worker of its own, where they are installed.
      project('engines', ['test/engines/**/*.test.ts'], {
        // A stroke that a driver sends may not reach a window without a window manager. What fails twice is a fault.
        retry: 1,
        isolate: true,
        testTimeout: 180_000,
        hookTimeout: 60_000,
        globalSetup: ['test/browser/site.ts'],
      }),
      // No test: pictures of every page, to be looked at. Run by `npm run shots`.
      project('shots', ['test/shots/**/*.test.ts'], {
        testTimeout: 600_000,
        hookTimeout: 60_000,
        globalSetup: ['test/browser/site.ts', 'test/browser/executable.ts'],
      }),
    ],
  },
});
