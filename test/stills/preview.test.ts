import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { CHARTS } from '../../src/data/charts.ts';
import { getTables } from '../../src/data/tables.ts';
import { STILLS } from '../../src/stills/pictures.ts';
import { previewSvg } from '../../src/stills/preview.tsx';

const tables = getTables();

test.each(CHARTS)('the preview of %s is a piece of its picture, in the shape of a postcard', (id) => {
  const root = load(previewSvg(tables, id, 'light'), { xml: true })('svg').first();
  const [x = 0, y = 0, width = 0, height = 0] = (root.attr('viewBox') ?? '').split(' ').map(Number);
  expect(height / width).toBeCloseTo(3 / 4, 3);
  // Words that are made smaller than this cannot be read in a list.
  expect(width).toBeLessThan(760);
  const picture = STILLS[id](tables);
  expect(x).toBeGreaterThanOrEqual(-16);
  expect(x + width).toBeLessThanOrEqual(picture.width + 32);
  expect(y + height).toBeLessThan(picture.height + 200);
});
