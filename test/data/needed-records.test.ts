import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/data/charts.ts';
import { NEEDED } from '../../src/data/needed-records.ts';
import { attackMonths } from '../../src/data/select/air-attacks.ts';
import { getTables } from '../../src/data/tables.ts';

const LIST = 'src/data/needed-records.ts';

/** Words in quotation marks; what stands before a colon is a name of a place for them, and may be without a record. */
const wordsIn = (code: string): string[] =>
  [...code.matchAll(/(['"])([\w-]+)\1(?!\s*:)/g)].map(([, , word = '']) => word);

/** Ids of records that code names and the list has not, and those of the list that no code names. */
function differences(codes: readonly string[], known: ReadonlySet<string>, needed: ReadonlySet<string>) {
  const named = new Set(codes.flatMap(wordsIn));
  return {
    unlisted: [...named].filter((word) => known.has(word) && !needed.has(word)),
    unnamed: [...needed].filter((id) => !named.has(id)),
  };
}

describe('the records that code names', () => {
  const code = `const A = 'force-1'; const AT = { 'force-2': { slide: 4 } }; say("force-3");`;
  const known = new Set(['force-1', 'force-2', 'force-3']);

  test('a record that is named and not listed is found, and one that is listed and not named', () => {
    expect(differences([code], known, new Set(['force-1', 'force-4']))).toEqual({
      unlisted: ['force-3'],
      unnamed: ['force-4'],
    });
  });

  test('stand in the list, each with its table', () => {
    const codes = globSync('src/**/*.{ts,tsx,astro}')
      .filter((file) => file.replaceAll('\\', '/') !== LIST)
      .map((file) => readFileSync(file, 'utf8'));
    const { airAttacks, ...byId } = NEEDED;
    const tables = getTables();
    const listed = Object.entries(byId) as [keyof typeof byId, readonly string[]][];
    const ids = listed.flatMap(([table]) => tables[table].map(({ id }) => id));
    const { unlisted, unnamed } = differences(codes, new Set(ids), new Set(listed.flatMap(([, named]) => named)));
    // Some series have the names of their figures.
    expect(unlisted.filter((id) => !CHARTS.some((chart) => chart === id))).toEqual([]);
    expect(unnamed).toEqual([]);
    const { article, yearBefore } = attackMonths(tables);
    expect(airAttacks).toEqual([yearBefore.month, article.month]);
  });
});
