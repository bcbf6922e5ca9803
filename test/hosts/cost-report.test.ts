import { expect, test } from 'vitest';
import { reportCost, tellCost } from '../../src/hosts/cost-report.ts';

const page = (type: string) => Buffer.from(`<meta property="og:type" content="${type}">`);

test('reportCost takes the mean of what the chapters take after the front page', () => {
  const files = new Map([
    ['index.html', page('website')],
    ['a/index.html', page('article')],
    ['b/index.html', page('article')],
  ]);
  const { first, chapter, again, gigabytes } = reportCost(files, '/');
  expect([first.requests, chapter.requests, again]).toEqual([1, 1, { requests: 1, bytes: 300 }]);
  expect(gigabytes).toBe((first.bytes + 3 * chapter.bytes) / 1000);
});

test('reportCost says what to do where nothing was built', () => {
  expect(() => reportCost(new Map(), '/')).toThrow('run "npm run build" first');
});

test('tellCost', () => {
  const report = {
    first: { requests: 20, bytes: 250_000 },
    chapter: { requests: 5, bytes: 50_000 },
    again: { requests: 3, bytes: 900 },
    gigabytes: 400,
  };
  expect(tellCost(report, 0.05)).toMatchInlineSnapshot(`
    "The front page, first visit                   20 requests    250.0 kB
    A chapter after it, on average                 5 requests     50.0 kB
    The front page again, nothing changed          3 requests      0.9 kB
    A million readers of the front page and 3 chapters: 400 GB, at 0.05 a GB 20.00"
  `);
});
