import { describe, expect, test } from 'vitest';
import { recordById } from '../../src/data/select/record.ts';
import { getTables } from '../../src/data/tables.ts';
import {
  ALLIES,
  datesOf,
  entriesOf,
  figuresByMark,
  flankMap,
  flankMapInput,
  MEASURES,
  nameOf,
  sharesAt,
  whereOf,
} from '../../src/figures/flank-map.ts';
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

  test('has every number once in the list, in order', () => {
    expect(spots.map(({ spot }) => spot.number)).toEqual(spots.map((_, index) => index + 1));
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

  test('lists every event that names one of its places, and every incursion of the record', () => {
    const listed = new Set<string>(entries.flatMap(({ events }) => events.map(({ id }) => id)));
    const places = new Set<string>(spots.flatMap(({ spot }) => (spot.place === undefined ? [] : [spot.place.id])));
    const expected = tables.events.filter(
      (event) => event.kind === 'incursion' || event.places?.some((id) => places.has(id)),
    );
    expect(expected.length).toBeGreaterThan(8);
    expect(expected.filter(({ id }) => !listed.has(id)).map(({ id }) => id)).toEqual([]);
  });

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

  test('has measures that are no points: a border and the whole flank', () => {
    const measures = entries.filter(({ kind }) => kind === 'airspace');
    expect(measures.map(({ id }) => id)).toEqual(MEASURES);
    expect(measures.flatMap((entry) => entry.spots.map((spot) => whereOf(input, entry, spot)))).toEqual([
      'on-map',
      'no-point',
    ]);
    expect(measures.map(datesOf)).toEqual([
      ['10\u00A0Sept\u00A02025', 'to 9\u00A0Dec\u00A02025'],
      ['12\u00A0Sept\u00A02025'],
    ]);
  });

  test('gives the shares of the hub with who counted them, and to no other place', () => {
    const shares = spots.map(({ spot }) => [spot.place?.id, sharesAt(tables, spot).length] as const);
    expect(shares.filter(([, n]) => n > 0)).toEqual([['rzeszow', 2]]);
    const hub = spots.find(({ spot }) => spot.place?.id === 'rzeszow');
    expect(hub && sharesAt(tables, hub.spot)[0]).toContain('more than 95%, Karol Nawrocki');
  });

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

  test('credits GeoNames and the shapes', () => {
    const credit = flankMap.notes(tables).at(-1);
    expect(credit).toContain(
      'GeoNames, CC BY 4.0, except for Rzeszów-Jasionka, Câmpia Turzii, Mihail Kogălniceanu, Vaindloo',
    );
    expect(credit).toContain('Natural Earth');
    expect(flankMap.sources(tables)).toContain('geonames');
  });
});

test('figuresByMark binds numbers to the place that they name, or to the places of their event', () => {
  const figs = figuresByMark(tables);
  expect(figs['galati']).toBe('galati-2');
  expect(figs['vaindloo']).toBe('ee-12min');
  expect(figs['wlodawa']).toMatch(/^pl-19 /);
  expect(figs['wohyn']).toBe(figs['wlodawa']);
  expect(figs['pardina']).toBe('ro-50min ro-depth-10');
  expect(figs['puiesti']).toBe('md-6');
  expect(figs['suwalki']).toBeUndefined();
});
