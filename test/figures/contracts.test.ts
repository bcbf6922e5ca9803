import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/data/charts.ts';
import { writeCsv } from '../../src/data/csv.ts';
import { isCalendarDate } from '../../src/data/dates.ts';
import { DOMAINS } from '../../src/data/domains.ts';
import { LEVELS } from '../../src/data/levels.ts';
import { VERDICTS } from '../../src/data/schema/claim.ts';
import { EVENT_KINDS } from '../../src/data/schema/event.ts';
import { sourcesById } from '../../src/data/select/cards.ts';
import { getTables } from '../../src/data/tables.ts';
import { CONTRACTS } from '../../src/figures/contracts.ts';
import type { Cell, FigureRows } from '../../src/figures/figure.ts';
import { stairInput } from '../../src/figures/set-the-bar.ts';
import { stairGeometry } from '../../src/geometry/set-the-bar.ts';
import { nameSources } from '../../src/i18n/source.ts';
import { say } from '../../src/i18n/words.ts';
import { parseCsv } from './csv.ts';

const tables = getTables();

/** The cells of one column, by its name in downloads. */
function columnOf({ columns, rows }: FigureRows, key: string): (Cell | undefined)[] {
  const index = columns.findIndex((column) => column.key === key);
  expect(index, `a column "${key}"`).toBeGreaterThanOrEqual(0);
  return rows.map((row) => row[index]);
}

const count = (cells: readonly (Cell | undefined)[], value: Cell) => cells.filter((cell) => cell === value).length;
const csvOf = ({ columns, rows }: FigureRows) =>
  writeCsv(
    columns.map(({ key }) => key),
    rows,
  );

test('CONTRACTS has every figure under its own name', () => {
  expect(Object.entries(CONTRACTS).map(([name, { id }]) => [name, id])).toEqual(CHARTS.map((id) => [id, id]));
});

describe.each(CHARTS)('the contract of %s', (id) => {
  const contract = CONTRACTS[id];
  const rows = contract.rows(tables);

  test('says what is to be seen, what is measured, and the same in words', () => {
    for (const text of [contract.title(tables), contract.measure(tables), contract.description(tables)]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/[{}]|undefined|NaN/);
    }
    expect(contract.notes(tables).length).toBeGreaterThan(0);
    expect(contract.notes(tables).every((note) => note.trim() !== '')).toBe(true);
    expect(isCalendarDate(contract.asOf)).toBe(true);
  });

  test('has rows with a cell for every column, and columns with names of their own', () => {
    expect(rows.rows.length).toBeGreaterThan(1);
    expect(rows.rows.filter((row) => row.length !== rows.columns.length)).toEqual([]);
    const keys = rows.columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(rows.columns.filter(({ label }) => label.trim() === '')).toEqual([]);
    const labels = rows.columns.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('has with each row the ids of the sources that its last cell names', () => {
    expect(rows.cited.length).toBe(rows.rows.length);
    if (rows.columns.at(-1)?.key !== 'sources') return;
    const named = rows.cited.map((ids) => nameSources(sourcesById(tables, ids)).join('; '));
    expect(rows.rows.map((row) => row.at(-1))).toEqual(named);
  });

  test('holds in each cell what its column says', () => {
    rows.columns.forEach(({ key, kind }, index) => {
      // A judgement of the article's own may rest on no source.
      const cells = rows.rows.map((row) => row[index]).filter((cell) => cell !== null && key !== 'sources');
      const fits = (cell: Cell | undefined) =>
        kind === 'number' ? typeof cell === 'number' : kind === 'date' ? isCalendarDate(String(cell)) : cell !== '';
      expect(cells.filter((cell) => !fits(cell))).toEqual([]);
    });
  });

  test('names sources that exist, each once', () => {
    const sources = contract.sources(tables);
    const known = new Set<string>(tables.sources.map((source) => source.id));
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !known.has(source))).toEqual([]);
    expect(new Set(sources).size).toBe(sources.length);
  });

  test('comes back from its download as it went', () => {
    const [head, ...cells] = parseCsv(csvOf(rows));
    expect(head).toEqual(rows.columns.map(({ key }) => key));
    expect(cells).toEqual(rows.rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));
  });
});

describe('the description agrees with the rows', () => {
  test('set-the-bar: the count of every step, and as many dots', () => {
    const rows = CONTRACTS['set-the-bar'].rows(tables);
    const steps = columnOf(rows, 'step');
    const states = columnOf(rows, 'states');
    const description = CONTRACTS['set-the-bar'].description(tables);
    expect(steps.filter((step, index) => !description.includes(`${step} ${states[index]} (`))).toEqual([]);
    const drawn = stairGeometry(stairInput(tables), 1).steps;
    expect(drawn.map(({ dots }) => dots.length)).toEqual(states);
    expect(drawn.map(({ dots }) => dots.filter(({ how }) => how === 'unnamed').length)).toEqual(
      columnOf(rows, 'unnamed'),
    );
  });

  test('who-offers-what: every count of every domain', () => {
    const rows = CONTRACTS['who-offers-what'].rows(tables);
    const description = CONTRACTS['who-offers-what'].description(tables);
    for (const domain of DOMAINS) {
      const cells = columnOf(rows, domain);
      const counts = LEVELS.map((level) => [count(cells, say(`level.${level}`)), say(`level.${level}`)] as const);
      const said = counts.filter(([n]) => n > 0).map(([n, level]) => `${n} ${level}`);
      expect(description.toLowerCase()).toContain(`${say(`domain.${domain}`)}: ${said.join(', ')}.`);
      expect(counts.reduce((sum, [n]) => sum + n, 0)).toBe(rows.rows.length);
    }
  });

  test('who-offers-what: the cells that are silent, and the words of the title', () => {
    const rows = CONTRACTS['who-offers-what'].rows(tables);
    const cells = DOMAINS.flatMap((domain) => columnOf(rows, domain));
    const silent = count(cells, say('level.not-stated'));
    expect(CONTRACTS['who-offers-what'].measure(tables)).toContain(`${silent} of ${cells.length} cells`);
    // "Most pledge money or arms, many train."
    const speak = (key: string) =>
      columnOf(rows, key).filter((cell) => cell !== say('level.not-stated') && cell !== say('level.ruled-out')).length;
    expect(speak('funding') / rows.rows.length).toBeGreaterThan(0.5);
    expect(speak('training') / rows.rows.length).toBeGreaterThan(0.25);
  });

  test('numbers-in-the-debate: the sizes that are in the picture', () => {
    const rows = CONTRACTS['numbers-in-the-debate'].rows(tables);
    const kinds = columnOf(rows, 'kind');
    const shown = columnOf(rows, 'inPicture');
    const isSize = (index: number) =>
      shown[index] === say('yes') && kinds[index] !== say('kind.mission') && kinds[index] !== say('kind.count');
    const sizes = kinds.filter((_, index) => isSize(index));
    const description = CONTRACTS['numbers-in-the-debate'].description(tables);
    expect(description).toMatch(new RegExp(`^${sizes.length} `));
    const numbers = columnOf(rows, 'shown').filter((_, index) => isSize(index));
    expect(numbers.filter((number) => !description.includes(`: ${number}, `))).toEqual([]);
  });

  test('timeline: all events, before and after the article, and of each kind', () => {
    const rows = CONTRACTS.timeline.rows(tables);
    const description = CONTRACTS.timeline.description(tables);
    const kinds = columnOf(rows, 'kind');
    const [all = 0, before = 0, after = 0] = (description.match(/\d+/g) ?? []).map(Number);
    expect(all).toBe(rows.rows.length);
    expect(before + after).toBe(all);
    expect(
      count(
        columnOf(rows, 'date').map((date) => (String(date) > '2025-09-17' ? 1 : 0)),
        1,
      ),
    ).toBe(after);
    for (const kind of EVENT_KINDS) {
      expect(description).toMatch(new RegExp(`\\b${say(`event.${kind}`)} ${count(kinds, say(`event.${kind}`))}\\b`));
    }
    expect(CONTRACTS.timeline.measure(tables)).toMatch(new RegExp(`^${rows.rows.length} `));
  });

  test('article-checked: all statements, and of each verdict', () => {
    const rows = CONTRACTS['article-checked'].rows(tables);
    const verdicts = columnOf(rows, 'verdict');
    const description = CONTRACTS['article-checked'].description(tables);
    expect(description).toMatch(new RegExp(`^${rows.rows.length} `));
    for (const verdict of VERDICTS) {
      const word = say(`verdict.${verdict}`);
      expect(description).toMatch(new RegExp(`\\b${word} ${count(verdicts, word)}\\b`));
    }
    const stand = count(verdicts, say('verdict.confirmed')) + count(verdicts, say('verdict.refined'));
    const title = CONTRACTS['article-checked'].title(tables).match(/\d+/g);
    expect(title?.map(Number)).toEqual([stand, rows.rows.length, count(verdicts, say('verdict.contradicted'))]);
  });
});
