import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], more: object = {}) => ({ test: { name, include, ...more } });

export default defineConfig({
  test: {
    projects: [
      project('unit', ['test/*/**/*.test.{ts,tsx}'], { exclude: ['test/{built,browser}/**'] }),
      // Both of these look at what `npm run build` wrote to dist/.
      project('built', ['test/built/**/*.test.ts'], { testTimeout: 60_000 }),
      project('browser', ['test/browser/**/*.test.ts'], {
        testTimeout: 120_000,
        hookTimeout: 60_000,
        fileParallelism: false,
        globalSetup: ['test/browser/site.ts'],
      }),
    ],
  },
});
