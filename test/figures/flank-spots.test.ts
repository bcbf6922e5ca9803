import { describe, expect, test } from 'vitest';
import { getTables } from '../../src/data/tables.ts';
import { flankMapInput } from '../../src/figures/flank-input.ts';
import { datesOf, entriesOf, figuresByMark, MEASURES, sharesAt, whereOf } from '../../src/figures/flank-spots.ts';

const tables = getTables();
const entries = entriesOf(tables);
const input = flankMapInput(tables);
const spots = entries.flatMap((entry) => entry.spots.map((spot) => ({ entry, spot })));

describe('the numbered places', () => {
  test('have every number once, in order', () => {
    expect(spots.map(({ spot }) => spot.number)).toEqual(spots.map((_, index) => index + 1));
  });

  test('name every event at one of them, and every incursion of the record', () => {
    const listed = new Set<string>(entries.flatMap(({ events }) => events.map(({ id }) => id)));
    const places = new Set<string>(spots.flatMap(({ spot }) => (spot.place === undefined ? [] : [spot.place.id])));
    const expected = tables.events.filter(
      (event) => event.kind === 'incursion' || event.places?.some((id) => places.has(id)),
    );
    expect(expected.length).toBeGreaterThan(8);
    expect(expected.filter(({ id }) => !listed.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('have measures that are no points: a border and the whole flank', () => {
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

  test('give the shares of the hub with who counted them, and to no other place', () => {
    const shares = spots.map(({ spot }) => [spot.place?.id, sharesAt(tables, spot).length] as const);
    expect(shares.filter(([, n]) => n > 0)).toEqual([['rzeszow', 2]]);
    const hub = spots.find(({ spot }) => spot.place?.id === 'rzeszow');
    expect(hub && sharesAt(tables, hub.spot)[0]).toContain('more than 95%, Karol Nawrocki');
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
