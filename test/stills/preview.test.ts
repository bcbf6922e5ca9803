import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { CHARTS } from '../../src/data/charts.ts';
import { getTables } from '../../src/data/tables.ts';
import { FIGURE_PIECES } from '../../src/stills/card-details.ts';
import { STILLS } from '../../src/stills/pictures.ts';
import { previewSvg } from '../../src/stills/preview.tsx';

const tables = getTables();

test.each(CHARTS)('the preview of %s is a piece of its picture, in the shape of a postcard', (id) => {
  const root = load(previewSvg(tables, id, 'light'), { xml: true })('svg').first();
  expect(root.attr('viewBox')).toBe('0 0 800 600');
  const piece = FIGURE_PIECES[id];
  // The stair has a form of its own for small places.
  if (piece === 'stair') return expect(root.find('circle').length).toBeGreaterThan(35);
  const picture = STILLS[id](tables);
  // Words that are made smaller than this cannot be read in a list.
  expect(piece.width).toBeLessThan(940);
  expect(piece.x).toBeGreaterThanOrEqual(0);
  expect(piece.x + piece.width).toBeLessThanOrEqual(picture.width + 32);
  expect(piece.y + piece.height).toBeLessThan(picture.height + 200);
});

/** The picture of a card on a phone of 360 px, between its margins and its frame. */
const PHONE = 326;

test.each(CHARTS)('the preview of %s for a phone is upright, and its words can be read there', (id) => {
  const $ = load(previewSvg(tables, id, 'light', 'narrow'), { xml: true });
  const root = $('svg').first();
  expect(root.attr('viewBox')).toBe('0 0 720 800');
  const picture = root.find('svg[viewBox]');
  const [, , seen = 0] = (picture.attr('viewBox') ?? '').split(' ').map(Number);
  const stair = Number(/scale\(([\d.]+)\)/.exec($('g[transform]').attr('transform') ?? '')?.[1]);
  const scale = FIGURE_PIECES[id] === 'stair' ? stair : Number(picture.attr('width')) / seen;
  const sizes = $('text')
    .toArray()
    .map((text) => Number.parseFloat($(text).attr('font-size') ?? '') * scale);
  expect(sizes.length).toBeGreaterThan(3);
  expect(Math.min(...sizes.map((size) => (size * PHONE) / 720))).toBeGreaterThan(9.9);
});
