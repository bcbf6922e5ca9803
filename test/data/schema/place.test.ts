import { expect, test } from 'vitest';
import { faults, swap, told } from '../fixture.ts';

test('a place stands on the globe', () => {
  expect(told(swap('places.yaml', 'lat: 50.1', 'lat: 90.1'))).toMatchInlineSnapshot(`
    "content/data/places.yaml:4:8  rzeszow › lat  [wrong-size]
      4 |   lat: 90.1
        |        ^
      came:    90.1
      allowed: degrees from -90 to 90"
  `);
  expect(told(swap('places.yaml', 'lon: 22.02', 'lon: -180.1'))).toMatchInlineSnapshot(`
    "content/data/places.yaml:5:8  rzeszow › lon  [wrong-size]
      5 |   lon: -180.1
        |        ^
      came:    -180.1
      allowed: degrees from -180 to 180"
  `);
  const codes = (piece: string, by: string) => faults(swap('places.yaml', piece, by)).map(({ code }) => code);
  expect(codes('lat: 50.1', 'lat: -90')).toEqual(['place-outside']);
  expect(codes('lon: 22.02', 'lon: 180')).toEqual(['place-outside']);
});
