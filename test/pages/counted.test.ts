import { describe, expect, test } from 'vitest';
import { type Count, countsOf } from '../../src/data/derived.ts';
import { LEVELS } from '../../src/data/levels.ts';
import { RECORD_END } from '../../src/data/record-end.ts';
import { recordById } from '../../src/data/select/record.ts';
import { getTables } from '../../src/data/tables.ts';
import { matrixInput } from '../../src/figures/who-offers-what.ts';
import { arrangeMatrix } from '../../src/geometry/who-offers-what.ts';
import { countedIn, countedLinks, MOST_NAMED } from '../../src/pages/_counted.ts';

const tables = getTables();
const counts = countsOf(tables);
const linksOf = (id: string) => countedLinks(tables, recordById(counts, id));

describe('countsOf', () => {
  test('tells of every counted figure as many records as it says, each once and in its table', () => {
    const wrong = counts.filter(({ id, table, ids }) => {
      const known = new Set<string>(tables[table].map((row) => row.id));
      const found = new Set(ids.filter((one) => known.has(one)));
      return found.size !== ids.length || recordById(tables.figures, id).value !== found.size;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(counts.length).toBeGreaterThan(50);
  });
});

describe('countedLinks', () => {
  test('names the actors at a level, and leads to the record that gives it', () => {
    expect(linksOf('count-sea-specific').map(({ place }) => place)).toMatchInlineSnapshot(`
      [
        "/actors/se/#se-sea-2026-01-06",
        "/actors/ee/#ee-sea-2025-04-30",
      ]
    `);
  });

  test('leads to the page of an actor who has no record there', () => {
    expect(linksOf('count-land-not-stated').map(({ name, place }) => `${name} ${place}`)).toMatchInlineSnapshot(`
      [
        "Iceland /actors/is/",
        "Montenegro /actors/me/",
        "EU institutions /actors/eu/",
        "NATO /actors/nato/",
      ]
    `);
  });

  test('names the statements of a verdict', () => {
    const [claim] = tables.claims.filter(({ verdict }) => verdict === 'article-only');
    const [link] = linksOf('count-claims-article-only');
    expect(link).toEqual({ name: `“${claim?.statement}”`, place: `/article/#${claim?.id}` });
  });

  test('names up to eight, one by one, and nobody where there is nobody', () => {
    const few = counts.filter(({ ids }) => ids.length <= MOST_NAMED);
    expect(few.filter((count) => countedLinks(tables, count).length !== count.ids.length)).toEqual([]);
    expect(linksOf('count-land-in-place')).toEqual([]);
  });

  test('leads to one view of more', () => {
    expect(linksOf('count-land-ruled-out')).toEqual([
      {
        name: 'the 14 in the table of offers',
        place: '/figures/who-offers-what/?domain=land&level=ruled-out#who-offers-what',
      },
    ]);
    expect(linksOf('count-claims-judgement')[0]?.place).toBe('/article/#article-checked-judgement');
    expect(linksOf('count-events')[0]?.place).toBe('/figures/timeline/#timeline');
  });

  test('the table of offers shows there exactly the actors that are counted', () => {
    const { actors, regions } = matrixInput(tables);
    const shownAt = ({ domain, level }: NonNullable<Count['at']>) =>
      arrangeMatrix(actors, { domain, level, region: 'all', sort: 'level', asOf: RECORD_END }, regions).flatMap(
        (group) => group.actors.map(({ id }) => id),
      );
    const levels = counts.filter(({ at }) => at !== undefined);
    expect(levels.length).toBe(8 * LEVELS.length);
    for (const { at, ids } of levels) if (at) expect(shownAt(at).sort(), at.domain).toEqual([...ids].sort());
  });
});

test('countedIn tells of counts of records, and of no other figure', () => {
  expect(countedIn(tables, 'count-sea-specific')).toEqual(linksOf('count-sea-specific'));
  expect(countedIn(tables, 'force-64k')).toBeUndefined();
});
