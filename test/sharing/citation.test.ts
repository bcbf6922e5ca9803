import { expect, test } from 'vitest';
import { dateParts } from '../../src/sharing/citation.ts';

test.each([
  ['2026-11-02', [2026, 11, 2]],
  ['2026-11', [2026, 11]],
  ['2026', [2026]],
])('dateParts of %s are %j', (date, parts) => {
  expect(dateParts(date)).toEqual(parts);
});
