import { expect, test } from 'vitest';
import { faults, swap, told } from '../fixture.ts';

test('a correction names a record', () => {
  expect(told(swap('updates.yaml', '[fr-land-2025-09-04]', '[]'))).toMatchInlineSnapshot(`
    "content/data/updates.yaml:3:12  record 1 › records  [correction-of-what]
      3 |   records: []
        |            ^
      came:    []
      allowed: a correction names at least one record id"
  `);
});

test.each(['addition', 'change'])('an update of the kind %s need not name a record', (kind) => {
  const by = `kind: ${kind}\n  records: []`;
  expect(faults(swap('updates.yaml', 'kind: correction\n  records: [fr-land-2025-09-04]', by))).toEqual([]);
});
