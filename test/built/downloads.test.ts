import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/data/charts.ts';
import { DOWNLOADS, type Download, downloadColumns } from '../../src/data/download.ts';
import { getTables } from '../../src/data/tables.ts';
import { CONTRACTS } from '../../src/figures/contracts.ts';
import { say } from '../../src/i18n/words.ts';
import { parseCsv } from './csv.ts';
import { parsePage, readDist } from './dist.ts';

describe('parseCsv', () => {
  test('reads marks, commas and line breaks inside a cell', () => {
    expect(parseCsv('a,b\r\n"1, or ""so""\r\n",\r\n')).toEqual([
      ['a', 'b'],
      ['1, or "so"\r\n', ''],
    ]);
  });

  test('catches a mark inside a bare cell', () => {
    expect(() => parseCsv('a,b\r\n1"2,3\r\n')).toThrow('no CSV at 5: 1"2,3');
  });
});

const site = readDist();
const tables = getTables();
const readJson = (file: string): unknown => JSON.parse(site.text(file));

const LOOK = { nameOf: String, addressOf: String, unitOf: (column: string) => say(`unit.${column}`) };

test('every CSV begins with the mark by which spreadsheets know its letters, and holds no raw JSON', () => {
  const files = site.files('.csv');
  expect(files.length).toBeGreaterThan(70);
  expect(files.filter((file) => !site.text(file).startsWith('\uFEFF'))).toEqual([]);
  expect(
    files.filter((file) =>
      parseCsv(site.text(file))
        .flat()
        .some((cell) => /^[[{]"?/.test(cell)),
    ),
  ).toEqual([]);
});

test('the CSV of an actor names it, and gives each source with its address', () => {
  const [head = [], ...rows] = parseCsv(site.text('actors/it.csv'));
  const at = (name: string) => rows.map((row) => row[head.indexOf(name)] ?? '');
  expect(new Set(at('actorName'))).toEqual(new Set(['Italy']));
  const ids = at('sources').map((cell) => cell.split('; ').length);
  expect(at('sourceAddresses').map((cell) => cell.split(' ').filter((word) => /^https?:/.test(word)).length)).toEqual(
    ids,
  );
});

test('the columns of aid tell their unit', () => {
  const [head = []] = parseCsv(site.text('data/aid-by-donor.csv'));
  expect(head.slice(2, 4)).toEqual(['totalTo202604 (EUR billion)', 'militaryTo202604 (EUR billion)']);
});

describe('tables', () => {
  const names = Object.keys(DOWNLOADS) as Download[];

  test.each(names)('/data/%s.json holds the table', (name) => {
    expect(readJson(`data/${name}.json`)).toEqual(JSON.parse(JSON.stringify(tables[DOWNLOADS[name]])));
  });

  test.each(names)('/data/%s.csv holds a line for every row and a cell for every column', (name) => {
    const [head, ...rows] = parseCsv(site.text(`data/${name}.csv`));
    const table: readonly object[] = tables[DOWNLOADS[name]];
    expect(head).toEqual(downloadColumns(table, LOOK).map((column) => column.head));
    expect(rows.length).toBe(table.length);
    expect(rows.filter((row) => row.length !== head?.length)).toEqual([]);
  });

  test('the data package describes every file by the columns that it has', () => {
    const { resources } = readJson('data/datapackage.json') as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
    };
    const described = resources.map(({ path, schema }) => [path, schema.fields.map((field) => field.name)]);
    const written = names.map((name) => [`${name}.csv`, parseCsv(site.text(`data/${name}.csv`))[0]]);
    expect(described).toEqual(written);
  });

  test('/data/ links to the CSV and the JSON of every table', () => {
    const linked = parsePage(site.page('/data/').html)('main a[download]:not([href*="/cite/"])')
      .toArray()
      .map((element) => element.attribs['href']?.replace(/.*\//, ''));
    expect(linked).toEqual(names.flatMap((name) => [`${name}.csv`, `${name}.json`]));
  });
});

describe.each(CHARTS)('figure %s', (chart) => {
  const { columns, rows, cited } = CONTRACTS[chart].rows(tables);
  const keys = columns.map(({ key }) => key);
  const { rows: downloaded } = readJson(`figures/${chart}.json`) as { rows: Record<string, string | number | null>[] };

  test('the JSON holds the rows of the figure', () => {
    expect(downloaded.map((row) => keys.map((key) => row[key]))).toEqual(rows);
  });

  test('the CSV holds the same rows', () => {
    const shown = rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
    const written = parseCsv(site.text(`figures/${chart}.csv`));
    expect(written.map((row) => row.slice(0, -2))).toEqual([columns.map(({ label }) => label), ...shown]);
    expect(written.slice(1).map((row) => row.at(-2))).toEqual(cited.map((ids) => ids.join('; ')));
    const addresses = cited.map((ids) => ids.map((id) => tables.sources.find((source) => source.id === id)?.url));
    expect(
      written.slice(1).map((row) =>
        row
          .at(-1)
          ?.split(' ')
          .filter((word) => word !== '' && !word.includes('/sources/#')),
      ),
    ).toEqual(addresses.map((urls) => urls.filter((url) => url !== undefined)));
  });

  test('the figure stands on its page with its title, its description and both downloads', () => {
    const $ = parsePage(site.page(`/figures/${chart}/`).html);
    expect($(`#${chart}-title`).text()).toBe(CONTRACTS[chart].title(tables));
    expect($(`#${chart}-description`).text()).toBe(CONTRACTS[chart].description(tables));
    const taken = $('.figure__bar a[download]')
      .toArray()
      .map((element) => element.attribs['href']?.replace(/.*\//, ''));
    expect(taken).toEqual(expect.arrayContaining([`${chart}.csv`, `${chart}.json`]));
  });
});
