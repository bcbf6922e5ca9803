import { expect, test } from 'vitest';
import { getTables } from '../../src/data/tables.ts';
import { namedRecord } from '../../src/pages/_record.ts';

const tables = getTables();
const plain = (id: string) => {
  const { name = '', place } = namedRecord(tables, id) ?? {};
  return [name.replaceAll('\u00a0', ' '), place];
};

test('namedRecord calls a record as a reader knows it', () => {
  expect(plain('cz-funding-2026-01-06')).toEqual([
    'Czechia, money and arms, 6 Jan 2026',
    '/actors/cz/#cz-funding-2026-01-06',
  ]);
  expect(plain('force-15k')).toEqual(['up to 15,000: British and French troops together', '/data/figures/#force-15k']);
  expect(plain('italy-no')[1]).toBe('/article/#italy-no');
  expect(plain('italy-no')[0]).toMatch(/^“Italy .*”$/);
  expect(plain('pledged')).toEqual(['Set the bar: pledged', '/figures/set-the-bar/']);
});

test('namedRecord has nothing to call what no table has', () => {
  expect(namedRecord(tables, 'no-such-record')).toBeUndefined();
});

test('namedRecord knows every record that an update names', () => {
  const named = tables.updates.flatMap(({ records }) => records);
  expect(named.filter((id) => namedRecord(tables, id) === undefined)).toEqual([]);
});
