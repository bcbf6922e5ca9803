import { describe, expect, test } from 'vitest';
import { suggest } from '../../../src/desk/new/suggest.ts';

const IDS = ['up-davos', 'emp-davos', 'ap-truce', 'bbc-putin'];
const TITLES = new Map([
  ['up-davos', 'Zelenskyy in Davos'],
  ['ap-truce', 'A truce of three days'],
  ['bbc-putin', 'Putin on Davos'],
]);

describe('suggest', () => {
  test('has ids that hold what was typed, then those whose title does', () => {
    expect(suggest('Davos', IDS, TITLES)).toEqual([
      'up-davos  Zelenskyy in Davos',
      'emp-davos',
      'bbc-putin  Putin on Davos',
    ]);
  });

  test('looks for the first of a list that there is not', () => {
    expect(suggest('up-davos, truce, a', IDS, TITLES)).toEqual(['ap-truce  A truce of three days']);
    expect(suggest('up-davos', IDS, TITLES)).toEqual([]);
    expect(suggest('', IDS, TITLES)).toEqual([]);
  });

  test('has no more than one takes in at a glance, and no endless title', () => {
    const many = Array.from({ length: 9 }, (_, index) => `source-${index}`);
    const found = suggest('source', many, new Map([['source-0', 'a'.repeat(200)]]));
    expect(found).toHaveLength(6);
    expect(found[0]).toBe(`source-0  ${'a'.repeat(79)}…`);
  });
});
