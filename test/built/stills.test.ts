import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/data/charts.ts';

const dist = (path: string) => join(process.cwd(), 'dist', path);

describe.each(CHARTS)('the pictures of %s', (id) => {
  const svg = load(readFileSync(dist(`figures/${id}.svg`), 'utf8'), { xml: true });

  test('are an SVG and a PNG of twice its size', () => {
    const png = readFileSync(dist(`figures/${id}.png`));
    const size = [svg('svg').attr('width'), svg('svg').attr('height')].map(Number);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size.map((side) => Math.round(2 * side)));
  });

  test('have plain ground from edge to edge', async () => {
    const { data, info } = await sharp(dist(`figures/${id}.png`))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3).subarray(0, 3)].join();
    const [right, middle, bottom] = [info.width - 3, Math.round(info.height / 2), info.height - 3];
    expect([at(2, 2), at(2, middle), at(right, middle), at(2, bottom), at(right, bottom)]).toEqual(
      Array(5).fill('253,251,247'),
    );
  });

  test('bear the address of the page, which links to both', () => {
    const page = load(readFileSync(dist(`figures/${id}/index.html`), 'utf8'));
    const words = svg('text').text();
    expect(words).toContain(page('link[rel="canonical"]').attr('href'));
    const hrefs = page('.figure__bar a[download]')
      .toArray()
      .map((link) => page(link).attr('href') ?? '');
    expect(hrefs.map((href) => href.split('.').at(-1))).toEqual(['csv', 'json', 'png', 'svg']);
  });

  test('are small in the list of figures, light and dark', () => {
    const list = load(readFileSync(dist('figures/index.html'), 'utf8'));
    const shown = list('.gallery img')
      .toArray()
      .map((image) => list(image).attr('src') ?? '')
      .filter((src) => src.endsWith(`/${id}.webp`));
    expect(shown).toHaveLength(2);
    for (const theme of ['light', 'dark']) {
      expect(shown.filter((src) => src.endsWith(`/previews/${theme}/${id}.webp`))).toHaveLength(1);
      expect(existsSync(dist(`figures/previews/${theme}/${id}.webp`))).toBe(true);
      expect(readFileSync(dist(`figures/previews/${theme}/${id}.webp`)).length).toBeLessThan(60_000);
      const narrow = list(`source[media="(max-width: 30em)"][srcset$="/previews/narrow/${theme}/${id}.webp"] + img`);
      expect(narrow.attr('class')).toContain(`only-${theme}`);
      expect(readFileSync(dist(`figures/previews/narrow/${theme}/${id}.webp`)).length).toBeLessThan(60_000);
    }
  });
});
