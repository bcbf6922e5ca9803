import { describe, expect, test } from 'vitest';
import { groundOf } from '../../src/data/select/layers.ts';
import { getTables } from '../../src/data/tables.ts';
import { layers, sayPlaceOf } from '../../src/figures/layers.ts';

const tables = getTables();

test('sayPlaceOf says from when and where, and that no place is named', () => {
  expect(sayPlaceOf({ when: 'after-ceasefire', where: 'ukraine' })).toBe('After a ceasefire, in Ukraine.');
  expect(sayPlaceOf({ when: 'renewed-attack', where: 'not-stated' })).toBe('If Russia attacks again, no place named.');
});

describe('layers', () => {
  test('its title is true: what is in place stands outside Ukraine, what would stand in Ukraine waits', () => {
    const inPlace = tables.layers.filter(({ level }) => level === 'in-place');
    expect(inPlace.map((layer) => [groundOf(layer), layer.when])).toEqual(
      inPlace.map(() => ['elsewhere', 'now'] as const),
    );
    expect(inPlace.length).toBeGreaterThan(2);
    const inUkraine = tables.layers.filter(({ where }) => where === 'ukraine');
    expect(new Set(inUkraine.map(({ when }) => when))).toEqual(new Set(['after-ceasefire']));
  });

  test('for a renewed attack no element names a place', () => {
    const later = tables.layers.filter(({ when }) => when === 'renewed-attack');
    expect(new Set(later.map(({ where }) => where))).toEqual(new Set(['not-stated']));
  });

  test('the table has every element, with the contested one called so', () => {
    const { columns, rows } = layers.rows(tables);
    const level = columns.findIndex(({ key }) => key === 'level');
    expect(rows).toHaveLength(tables.layers.length);
    expect(rows.filter((row) => String(row[level]).includes('contested')).map(([what]) => what)).toEqual([
      'US backstop for the force',
    ]);
  });

  test('its description counts every element once, and what is in place', () => {
    const counted = [...layers.description(tables).matchAll(/(\d+) of (\d+) in place/g)];
    const sum = (group: 1 | 2) => counted.reduce((total, match) => total + Number(match[group]), 0);
    expect(sum(1)).toBe(tables.layers.filter(({ level }) => level === 'in-place').length);
    expect(sum(2)).toBe(tables.layers.length);
  });

  test('no element of the record lies after its end', () => {
    expect(tables.layers.filter(({ asOf }) => asOf > layers.asOf)).toEqual([]);
  });
});
