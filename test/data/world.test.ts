import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { getWorld } from '../../src/data/world.ts';

/** The countries of the atlas in which a point lies, by their alpha-3 code. */
function countriesAt(lon: number, lat: number): string[] {
  const world = getWorld();
  const shapes = feature(world, world.objects['countries'] as Parameters<typeof feature>[1]);
  if (shapes.type !== 'FeatureCollection') throw new Error('The atlas holds no countries');
  return shapes.features
    .filter((shape) => geoContains(shape, [lon, lat]))
    .map((shape) => String(shape.properties?.['a3']));
}

describe('getWorld', () => {
  test('draws Ukraine within its internationally recognised borders: Simferopol is in it, and not in Russia', () => {
    expect(countriesAt(34.1, 44.95)).toEqual(['UKR']);
  });

  test('has Donetsk and Luhansk in Ukraine, and Rostov-on-Don in Russia', () => {
    expect(countriesAt(37.8, 48)).toEqual(['UKR']);
    expect(countriesAt(39.3, 48.57)).toEqual(['UKR']);
    expect(countriesAt(39.7, 47.24)).toEqual(['RUS']);
  });

  test('is read once', () => {
    expect(getWorld()).toBe(getWorld());
  });
});
