import { expect, test } from 'vitest';
import { readTables } from '../../src/data/parse.ts';
import { placeFaults } from '../../src/data/place-faults.ts';
import { VALID } from './valid-files.ts';

function told(by: string, piece = 'country: pl\n  lat: 50.1\n  lon: 22.02'): string[] {
  const files: Readonly<Record<string, string>> = VALID;
  const places = VALID['places.yaml'].replace(piece, by);
  return placeFaults(readTables((name) => (name === 'places.yaml' ? places : (files[name] ?? '')))).map(
    ({ line, code, came, allowed, meant }) =>
      [line, code, came, allowed, ...(meant === undefined ? [] : [meant])].join('; '),
  );
}

test.each([
  ['country: pl\n  lat: 50.1\n  lon: 22.02'],
  ['country: us\n  lat: 38.9\n  lon: -77.04'],
  ['country: tr\n  lat: 41.01\n  lon: 28.98'],
  // Not in the atlas: nothing is known of where it lies.
  ['country: gi\n  lat: 0\n  lon: 0'],
])('placeFaults lets stand %j', (by) => {
  expect(told(by)).toEqual([]);
});

test.each([
  [
    'country: pl\n  lat: 22.02\n  lon: 50.1',
    '4; place-outside; 22.02 north, 50.1 east; a point in Poland or close to it; lat: 50.1 and lon: 22.02',
  ],
  [
    'country: pl\n  lat: 5.01\n  lon: 22.02',
    '4; place-outside; 5.01 north, 22.02 east; a point in Poland or close to it',
  ],
  [
    'country: gb\n  lat: 51.5\n  lon: 12.1',
    '4; place-outside; 51.5 north, 12.1 east; a point in United Kingdom or close to it',
  ],
  ['country: zz\n  lat: 50.1\n  lon: 22.02', '3; country-code; "zz"; the two letters of a country, small: pl, ro, gb'],
  ['country: po\n  lat: 50.1\n  lon: 22.02', '3; country-code; "po"; the two letters of a country, small: pl, ro, gb'],
])('placeFaults finds %j', (by, came) => {
  expect(told(by)).toEqual([came]);
});
