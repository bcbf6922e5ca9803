import { expect, test } from 'vitest';
import { tellLoads } from './load.ts';

test('tellLoads puts behind each of our values how many times a yardstick it is', () => {
  const plain = { fcp: 400, lcp: 500, load: 800, blocking: 0, shift: 0, bytes: 1000, requests: 2 };
  const ours = { ...plain, lcp: 550, bytes: 1200, requests: 5 };
  const system = { ...plain, fcp: 200, requests: 1 };
  expect(tellLoads(new Map([['/a/', { ours, plain, system }]]))).toMatchInlineSnapshot(`
    "| page | FCP ms | LCP ms | load ms | TBT ms (plain) | CLS | bytes | requests |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | /a/ | 400 (1.00 · 2.00) | 550 (1.10 · 1.10) | 800 (1.00 · 1.00) | 0 (0) | 0.000 | 1200 (1.20 · 1.20) | 5 (2 · 1) |"
  `);
});
