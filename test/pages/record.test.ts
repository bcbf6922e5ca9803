import { expect, test } from 'vitest';
import { NAMED_TABLES } from '../../src/data/reference-fields.ts';
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
  expect(plain('2026-07-07-ankara')).toEqual([
    'NATO summit in Ankara announced, 7 Jul 2026',
    '/figures/timeline/#2026-07-07-ankara',
  ]);
  expect(plain('us-guarantee-document')).toEqual([
    'A US guarantee in writing, a promise',
    '/figures/promise-ledger/#promise-us-guarantee-document',
  ]);
  expect(plain('deploy-commons')).toEqual([
    'Keir Starmer: Any British deployment would be put to a vote',
    '/figures/conditions/',
  ]);
  expect(plain('pledged')).toEqual(['Set the bar: pledged', '/figures/set-the-bar/']);
});

test('namedRecord has nothing to call what no table has', () => {
  expect(namedRecord(tables, 'no-such-record')).toBeUndefined();
});

test('namedRecord knows every record that an update names', () => {
  const named = tables.updates.flatMap(({ records }) => records);
  expect(named.filter((id) => namedRecord(tables, id) === undefined)).toEqual([]);
});

test.each(NAMED_TABLES)('namedRecord calls every record of %s by a name, and says where it stands', (table) => {
  const ids = tables[table].map(({ id }) => id);
  expect(ids.filter((id) => !namedRecord(tables, id)?.place)).toEqual([]);
});
