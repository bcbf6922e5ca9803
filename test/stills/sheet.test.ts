import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/data/charts.ts';
import { getTables } from '../../src/data/tables.ts';
import { CONTRACTS } from '../../src/figures/contracts.ts';
import { stillSvg } from '../../src/stills/sheet.tsx';

const tables = getTables();
const ADDRESS = 'https://example.org/figures/x/';

describe.each(CHARTS)('the still of %s', (id) => {
  const svg = stillSvg(tables, id, ADDRESS, 'light');
  const $ = load(svg, { xml: true });
  const words = $('text')
    .toArray()
    .map((element) => $(element).text())
    .join(' ');

  test('says what it shows, as of when, and where it comes from', () => {
    const squeeze = (text: string) => text.replace(/\s+/g, ' ');
    expect(squeeze(words)).toContain(squeeze(CONTRACTS[id].title(tables)));
    expect(words).toContain(ADDRESS);
    expect(words).toContain('Sources: ');
    expect($('svg > title').first().text().trim()).toBe(CONTRACTS[id].title(tables));
    expect($('svg > desc').first().text().trim()).toBe(CONTRACTS[id].description(tables));
  });

  test('needs nothing beside it', () => {
    const foreign = /<[^>]*(?:\sclass=|\sstyle=|var\(|url\((?!#)|href=|NaN|undefined)[^>]*>|<style/g;
    expect([...svg.matchAll(foreign)].map(([tag]) => tag)).toEqual([]);
  });

  test('gives every word a face, a size of 12 px or more, and a colour', () => {
    const bare = $('text')
      .toArray()
      .filter((element) => {
        const at = (name: string) => $(element).attr(name);
        return !(at('font-family') && at('fill') && Number.parseFloat(at('font-size') ?? '0') >= 12);
      });
    expect(bare.map((element) => $.html(element))).toEqual([]);
  });
});

test('a dark still is on a dark ground', () => {
  const ground = (theme: 'light' | 'dark') =>
    load(stillSvg(tables, 'timeline', ADDRESS, theme), { xml: true })('rect')
      .first()
      .attr('fill');
  expect([ground('light'), ground('dark')]).toEqual(['#fdfbf7', '#14171c']);
});
