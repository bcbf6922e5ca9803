import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { frozenDate } from '../../../src/desk/freeze/date-page.ts';

const styles = [{ css: '.list{padding:0}.other{color:blue}' }];
const tables = [
  { name: 'positions', records: 252 },
  { name: 'of-old', records: 1 },
];
const linksOf = (html: string) => {
  const $ = load(html);
  return $('main a')
    .toArray()
    .map((link) => `${$(link).text()} ${$(link).attr('href')}`);
};

describe('frozenDate', () => {
  test('leads to each figure, its rows and each table', () => {
    const figures = [{ id: 'layers', title: 'What is in place <stands> outside' }];
    const html = frozenDate({ date: '2026-11-29', figures, tables, recordEnd: '2026-07-01', styles });
    expect(linksOf(html)).toMatchInlineSnapshot(`
      [
        "From The Guarantee Gap ../../",
        "All days ../",
        "What has changed since ../../updates/#changes",
        "What is in place <stands> outside figures/layers/index.html",
        "CSV figures/layers/layers.csv",
        "JSON data/positions.json",
        "JSON data/of-old.json",
      ]
    `);
    expect(load(html)('.page-head').text()).toMatchInlineSnapshot(
      `"ArchiveAs published on 29 November 2026The figures and tables as they stood on 29 November 2026. Nothing here changes any more.The record went to 1 July 2026. Text and data are under CC BY 4.0. The series on air attacks and on aid are sums of data that belong to others, and have their own terms."`,
    );
    expect(load(html)('style').text()).toBe('.list{padding:0}');
  });

  test('says so where only the record of the day is kept', () => {
    const html = frozenDate({ date: '2026-11-22', figures: [], tables, recordEnd: undefined, styles });
    expect(load(html)('.page-head').text()).toMatchInlineSnapshot(
      `"ArchiveAs published on 22 November 2026The tables as they stood on 22 November 2026. No figures of that day were kept. Nothing here changes any more.Text and data are under CC BY 4.0. The series on air attacks and on aid are sums of data that belong to others, and have their own terms."`,
    );
    expect(load(html)('h2').text()).toBe('Tables');
  });
});
