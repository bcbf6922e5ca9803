import { describe, expect, test } from 'vitest';
import { recordById } from '../../src/data/select/record.ts';
import { getTables } from '../../src/data/tables.ts';
import { flankMapInput } from '../../src/figures/flank-input.ts';
import { flankMap } from '../../src/figures/flank-map.ts';
import { entriesOf, nameOf, whereOf } from '../../src/figures/flank-spots.ts';
import { flankMapGeometry } from '../../src/geometry/flank-map.ts';
import { say } from '../../src/i18n/words.ts';
import { drawnIds } from './picture.tsx';

const tables = getTables();
const entries = entriesOf(tables);
const input = flankMapInput(tables);
const { columns, rows } = flankMap.rows(tables);
const column = (key: string) => rows.map((row) => row[columns.findIndex((other) => other.key === key)]);
const spots = entries.flatMap((entry) => entry.spots.map((spot) => ({ entry, spot })));

describe('the flank map', () => {
  test('says in its title what its places show: from the Gulf of Finland to the delta, both hubs between', () => {
    const latitudes = (kind: string) => tables.places.filter((place) => place.kind === kind).map(({ lat }) => lat);
    const north = recordById(tables.places, 'vaindloo');
    const south = recordById(tables.places, 'pardina');
    expect(Math.max(...latitudes('incursion'))).toBe(north.lat);
    expect(Math.min(...latitudes('incursion'))).toBe(south.lat);
    expect(latitudes('hub')).toHaveLength(2);
    expect(latitudes('hub').every((lat) => lat < north.lat && lat > south.lat)).toBe(true);
  });

  test('tells the same in picture and table: what is on the map, beyond its edge, and without a point', () => {
    const numbersOf = (where: string) => [
      ...new Set(
        column('number').filter((_, index) => column('onMap')[index] === say(`chart.flank-map.where.${where}`)),
      ),
    ];
    for (const shape of ['narrow', 'wide'] as const) {
      const map = flankMapGeometry(input, shape);
      const within = [
        ...map.marks.filter(({ beyond }) => !beyond).map(({ number }) => number),
        map.border.label.number,
      ];
      expect(within.map(Number).sort((a, b) => a - b)).toEqual(numbersOf('on-map'));
      expect(map.marks.filter(({ beyond }) => beyond).map(({ number }) => Number(number))).toEqual(
        numbersOf('off-map'),
      );
    }
    expect(numbersOf('no-point')).toHaveLength(spots.length - numbersOf('on-map').length - numbersOf('off-map').length);
  });

  test.each(['flank-map-wide', 'flank-map-narrow'] as const)(
    '%s draws the places of the table that have a point',
    (picture) => {
      const drawn = spots.filter(({ entry, spot }) => whereOf(input, entry, spot) !== 'no-point');
      expect(drawnIds(picture).sort()).toEqual(drawn.map(({ entry, spot }) => spot.place?.id ?? entry.id).sort());
    },
  );

  test('puts the drones of May 2026 over Latvia and Estonia on no point, and calls neither Russian', () => {
    const disputed = entries.filter(({ id }) => ['2026-05-07-latvia', '2026-05-19-estonia'].includes(id));
    expect(
      disputed.flatMap((entry) =>
        entry.spots.map((spot) => [nameOf(tables, entry, spot), whereOf(input, entry, spot)]),
      ),
    ).toEqual([
      ['Latvia, place not named', 'no-point'],
      ['Estonia, place not named', 'no-point'],
    ]);
    expect(
      disputed.flatMap(({ events }) => events.map(({ title }) => title)).filter((title) => /Russian drone/.test(title)),
    ).toEqual([]);
    expect(flankMap.notes(tables)[0]).toContain('they are not called Russian here');
  });

  test('credits GeoNames and the shapes', () => {
    const credit = flankMap.notes(tables).at(-1);
    expect(credit).toContain('GeoNames, CC BY 4.0, except for Rzeszów, Câmpia Turzii, Mihail Kogălniceanu, Vaindloo');
    expect(credit).toContain('Natural Earth');
    expect(flankMap.sources(tables)).toContain('geonames');
  });
});
