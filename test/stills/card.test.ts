import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { CHARTS } from '../../src/data/charts.ts';
import { recordById } from '../../src/data/select/record.ts';
import { getTables } from '../../src/data/tables.ts';
import { CONTRACTS } from '../../src/figures/contracts.ts';
import { formatDate } from '../../src/i18n/date.ts';
import { actorCard, chapterCard, domainCard, figureCard, frontCard, siteCard } from '../../src/stills/card.tsx';
import { LEAST } from '../../src/stills/piece.tsx';

const tables = getTables();
const FOREIGN = /<[^>]*(?:\sclass=|\sstyle=|var\(|url\((?!#)|href=|NaN|undefined)[^>]*>|<style|<desc/g;

/** Words of a drawing, one after another. */
const wordsOf = (svg: string) => {
  const $ = load(svg, { xml: true });
  const words = $('text').toArray();
  return words.map((element) => $(element).text().trim()).join(' ');
};
/** Sizes of the words of a card, in its own px. */
function sizesOf(svg: string): number[] {
  const $ = load(svg, { xml: true });
  return $('text, tspan[font-size]')
    .toArray()
    .map((element) => {
      const piece = $(element)
        .parents('svg[viewBox][x]')
        .filter((_, { parent }) => parent !== null)
        .last();
      const [, , seen] = (piece.attr('viewBox') ?? '').split(' ').map(Number);
      const scale = seen === undefined ? 1 : Number(piece.attr('width')) / seen;
      return Number.parseFloat($(element).attr('font-size') ?? '0') * scale;
    });
}
const squeeze = (text: string) => text.replace(/\s+/g, ' ');

describe.each(CHARTS)('figureCard of %s', (id) => {
  const svg = figureCard(tables, id);

  test('says what the figure shows, and shows a piece of it', () => {
    expect(squeeze(wordsOf(svg))).toContain(squeeze(CONTRACTS[id].title(tables)));
    expect(wordsOf(svg)).toContain(`The Guarantee Gap last known ${formatDate(CONTRACTS[id].asOf)}`);
    // Of the stair, which has a form of its own for small places, the dots.
    expect(load(svg, { xml: true })('svg svg, circle').length).toBeGreaterThan(0);
  });

  test('has no word that cannot be read at half its size', () => {
    expect(sizesOf(svg).filter((px) => px < LEAST)).toEqual([]);
  });

  test('needs nothing beside it', () => {
    expect([...svg.matchAll(FOREIGN)].map(([tag]) => tag)).toEqual([]);
  });
});

test.each(CHAPTERS)('chapterCard of %s says its place, its title and what it is about', (id) => {
  const svg = chapterCard(tables, { id, title: 'A title', description: 'What it is about.', place: 2, of: 7 });
  expect(wordsOf(svg)).toContain('Chapter 2 of 7 A title What it is about. The Guarantee Gap');
  expect([...svg.matchAll(FOREIGN)].map(([tag]) => tag)).toEqual([]);
  expect(sizesOf(svg).filter((px) => px < LEAST)).toEqual([]);
});

test('chapterCard of the numbers has the largest of them', () => {
  const head = { title: 'A title', description: 'What it is about.', place: 3, of: 7 };
  expect(wordsOf(chapterCard(tables, { id: 'kyivs-shrinking-ask', ...head }))).toContain('at least 200,000');
});

test('frontCard shows every step of the stair, one dot a state', () => {
  const svg = frontCard(tables, 'One. Two.');
  expect(wordsOf(svg)).toMatch(/35 at the table 26 pledged 21 offered something 10 .* 2 .* 0 deployed/);
  expect(load(svg, { xml: true })('circle')).toHaveLength(35 + 26 + 21 + 10 + 2);
});

test('actorCard shows a level in each of eight domains', () => {
  const svg = actorCard(tables, recordById(tables.actors, 'fr'));
  const words = wordsOf(svg);
  expect(sizesOf(svg).filter((px) => px < LEAST)).toEqual([]);
  expect(words).toMatch(/^land specific air .* backstop not stated/);
  expect(words).toContain('Co-chair of the coalition France');
});

test('actorCard breaks the name of a domain that would run into the next', () => {
  const $ = load(actorCard(tables, recordById(tables.actors, 'fr')), { xml: true });
  const place = (line: string) => $('text').filter((_, element) => $(element).text().trim() === line);
  expect(
    place('money and')
      .parent()
      .find('text')
      .toArray()
      .map((text) => $(text).attr('y')),
  ).toEqual(['-4', '22', '148']);
  expect(place('logistics').attr('y')).toBe('22');
});

test('siteCard is the mark and the name', () => {
  expect(wordsOf(siteCard())).toContain('The Guarantee Gap');
  expect(load(siteCard(), { xml: true })('rect')).toHaveLength(6);
});

test('figureCard gives the last day of its own figure, where that is earlier than the record’s', () => {
  expect(wordsOf(figureCard(tables, 'air-attacks'))).toContain('last known 17\u00A0May\u00A02026');
});

test('domainCard says how many stand at which level, and who stands furthest', () => {
  const words = squeeze(wordsOf(domainCard(tables, 'land')));
  expect(words).toContain('On land Furthest, at “specific”: ');
  expect(words).toMatch(/ruled out \d+ not stated \d+ supportive \d+ conditional \d+ specific \d+ in place 0/);
  expect(domainCard(tables, 'air')).not.toBe(domainCard(tables, 'land'));
});
