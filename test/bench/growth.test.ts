import { expect, test } from 'vitest';
import { tellBuilds } from './growth.ts';

test('tellBuilds tells what one chapter more costs, and what was not built', () => {
  const built = (cpuSeconds: number) => ({ seconds: 2 * cpuSeconds, cpuSeconds, megabytes: 900 });
  const found = [
    { name: 'chapters more', count: 5, build: built(20) },
    { name: 'chapters more', count: 15, build: built(21) },
    { name: 'times the positions', count: 10, build: 'stopped after 9 s' },
  ];
  expect(tellBuilds(found)).toMatchInlineSnapshot(`
    "| project | seconds | processor seconds | memory MB |
    | --- | --- | --- | --- |
    | 5 chapters more | 40.0 | 20.0 | 900 |
    | 15 chapters more | 42.0 | 21.0 | 900 |
    | 10 times the positions | stopped after 9 s |  |  |

    One chapter more: 0.100 processor seconds."
  `);
});
