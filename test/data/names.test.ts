import { describe, expect, test } from 'vitest';
import { findMisspelt } from '../../src/data/names.ts';
import { faults, swap } from './fixture.ts';

describe('findMisspelt', () => {
  test.each([
    ['Talks in Kiev and Kharkov', ['Kiev → Kyiv', 'Kharkov → Kharkiv']],
    ['President Zelensky said', ['Zelensky → Zelenskyy']],
    ['the war in the Ukraine', ['the Ukraine → Ukraine']],
    ['The Ukraine, it said', ['The Ukraine → Ukraine']],
    ['a base near Rzeszow', ['Rzeszow → Rzeszów']],
  ])('finds what is wrong in %j', (text, found) => {
    expect(findMisspelt(text).map(({ text: came, meant }) => `${came} → ${meant}`)).toEqual(found);
  });

  test.each([
    'Zelenskyy in Kyiv and Odesa',
    'the Ukraine Support Tracker',
    'the Ukraine-Benelux meeting',
    'he said: “in Kiev, with Zelensky”',
    'zelensky-2025-09-04',
  ])('finds nothing in %j', (text) => {
    expect(findMisspelt(text)).toEqual([]);
  });

  test('tells where the name stands', () => {
    expect(findMisspelt('“Kiev” is Kiev').map(({ offset }) => offset)).toEqual([10]);
  });
});

test('misspeltNames tells the field of a table in which a name is wrong, and leaves titles of sources alone', () => {
  const told = (name: Parameters<typeof swap>[0], piece: string, by: string) =>
    faults(swap(name, piece, by)).map(({ file, record, field, came, meant }) => [file, record, field, came, meant]);
  expect(told('terms.yaml', 'Help standing behind a force.', 'Help for Kiev.')).toEqual([
    ['content/data/terms.yaml', 'backstop', 'definition', '"Kiev"', 'Kyiv'],
  ]);
  expect(told('quotes.yaml', 'It does not have unanimity', 'Kiev: It does not have unanimity')).toEqual([]);
});
