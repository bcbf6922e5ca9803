import { describe, expect, test } from 'vitest';
import { place } from '../../../src/data/schema/place.ts';
import { flankEntries } from '../../../src/data/select/flank.ts';
import { actorRow, eventRow, tablesOf } from './rows.ts';

const placeRow = (id: string, kind: string) =>
  place.parse({
    id,
    name: id,
    country: 'pl',
    lat: 50,
    lon: 22,
    precision: 'town',
    kind,
    coordSources: [],
    sources: ['s'],
  });
const incursion = (id: string, date: string, places?: string[]) =>
  eventRow({ id, date, kind: 'incursion', chapters: ['the-war-next-door'], actors: ['ru', 'lv'], places });

const tables = tablesOf({
  actors: [actorRow({ id: 'ru' }), actorRow({ id: 'lv', memberships: ['nato'] })],
  places: [
    placeRow('later', 'incursion'),
    placeRow('first', 'incursion'),
    placeRow('second', 'incursion'),
    placeRow('gap', 'corridor'),
    placeRow('hub', 'hub'),
    placeRow('paris', 'summit'),
  ],
  events: [
    incursion('b', '2025-11-25', ['later']),
    incursion('a', '2025-09-10', ['first', 'second']),
    incursion('nowhere', '2026-05-07'),
    eventRow({ id: 'vote', date: '2025-09-30', places: ['hub'] }),
    eventRow({ id: 'zone', date: '2025-09-10', kind: 'law' }),
  ],
});

describe('flankEntries', () => {
  const entries = flankEntries(tables, ['zone']);

  test('has the kinds in their order, and within a kind the dates; what has no date comes last', () => {
    expect(entries.map(({ id, kind }) => [id, kind])).toEqual([
      ['first', 'incursion'],
      ['later', 'incursion'],
      ['nowhere', 'incursion'],
      ['zone', 'airspace'],
      ['hub', 'hub'],
      ['gap', 'corridor'],
    ]);
  });

  test('numbers the places through, those of one night together', () => {
    expect(entries.map(({ spots }) => spots.map(({ number }) => number))).toEqual([[1, 2], [3], [4], [5], [6], [7]]);
    expect(entries[0]?.spots.map(({ place: own }) => own?.id)).toEqual(['first', 'second']);
  });

  test('takes the country that is named first where none of the alliance is', () => {
    const alone = tablesOf({
      actors: [actorRow({ id: 'ru' }), actorRow({ id: 'lv', memberships: [] })],
      events: [incursion('nowhere', '2026-05-07')],
    });
    expect(flankEntries(alone, [])[0]?.spots.map(({ country }) => country)).toEqual(['ru']);
  });

  test('keeps an incursion of which only the country is known, without a point', () => {
    const [spot] = entries.find(({ id }) => id === 'nowhere')?.spots ?? [];
    expect([spot?.place, spot?.country]).toEqual([undefined, 'lv']);
  });

  test('gives a measure neither a point nor a country', () => {
    const [spot] = entries.find(({ id }) => id === 'zone')?.spots ?? [];
    expect([spot?.place, spot?.country]).toEqual([undefined, undefined]);
  });

  test('does not join places that merely both lack events', () => {
    const lone = tablesOf({ places: [placeRow('a', 'hub'), placeRow('b', 'hub')] });
    expect(flankEntries(lone, []).map(({ spots }) => spots.length)).toEqual([1, 1]);
  });
});
