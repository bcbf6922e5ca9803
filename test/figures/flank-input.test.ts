import { expect, test } from 'vitest';
import { getTables } from '../../src/data/tables.ts';
import { ALLIES, flankMapInput, flankMapOf, LABEL_AT } from '../../src/figures/flank-input.ts';
import { flankMapGeometry } from '../../src/geometry/flank-map.ts';

const tables = getTables();
const input = flankMapInput(tables);

test('knows the code of every member of the alliance that it draws', () => {
  const codes = flankMapGeometry(input, 'wide').countries;
  expect(
    codes
      .filter(({ sort }) => sort === 'other')
      .map(({ a3 }) => a3)
      .sort(),
  ).toEqual(['AUT', 'BIH', 'BLR', 'MDA', 'RUS', 'SRB', 'XKX']);
  const members = tables.actors.filter(({ memberships }) => memberships.includes('nato')).map(({ id }): string => id);
  expect(Object.keys(ALLIES).filter((id) => !members.includes(id))).toEqual([]);
});

test('sets no words of a place that is not drawn', () => {
  const drawn = [...input.points.map(({ id }) => id), 'kaliningrad'];
  expect(Object.keys(LABEL_AT).filter((id) => !drawn.includes(id))).toEqual([]);
});

test('flankMapOf is the geometry of the map in a shape, and draws each once', () => {
  expect(flankMapOf(tables, 'narrow')).toEqual(flankMapGeometry(input, 'narrow'));
  expect(flankMapOf(tables, 'wide')).toBe(flankMapOf(tables, 'wide'));
  expect(flankMapOf(tables, 'wide')).not.toEqual(flankMapOf(tables, 'narrow'));
});
