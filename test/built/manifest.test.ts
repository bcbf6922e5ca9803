import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { onEveryPage, parsePage, readDist } from './dist.ts';
import type { Manifest } from './manifest.ts';

const site = readDist();
const manifest = JSON.parse(site.text('site.webmanifest')) as Manifest;
const base = site.home.pathname;
const fileOf = (src: string) => join(process.cwd(), 'dist', src.slice(base.length));

test('the manifest names the site, where it begins, and how far it goes', () => {
  const { name, start_url, scope, display, background_color } = manifest;
  expect([name, start_url, scope, display, background_color]).toEqual([
    'The Guarantee Gap',
    base,
    base,
    'browser',
    '#fdfbf7',
  ]);
});

test('every icon is as large as the manifest says, one of them for systems that cut icons', async () => {
  const bitmaps = manifest.icons.filter(({ type }) => type === 'image/png');
  expect(bitmaps.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
  const sizes = await Promise.all(
    bitmaps.map(async ({ src }) => {
      const { width, height } = await sharp(fileOf(src)).metadata();
      return `${width}x${height}`;
    }),
  );
  expect(sizes).toEqual(bitmaps.map(({ sizes }) => sizes));
});

test('the icon that is cut keeps its mark inside the circle of four fifths', async () => {
  const { data, info } = await sharp(join(process.cwd(), 'dist/icons/maskable-512.png'))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const middle = info.width / 2;
  const beyond = [...data].filter((value, index) => {
    const [x, y] = [(index / info.channels) % info.width, index / info.channels / info.width];
    return value < 128 && Math.hypot(x - middle, y - middle) > info.width * 0.4;
  });
  expect(beyond).toHaveLength(0);
});

test('favicon.ico holds one picture of 32 px', async () => {
  const ico = readFileSync(join(process.cwd(), 'dist/favicon.ico'));
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  const { width, height, format } = await sharp(ico.subarray(ico.readUInt32LE(18))).metadata();
  expect([width, height, format]).toEqual([32, 32, 'png']);
});

test('every page leads to the manifest and the icons', () => {
  const found = onEveryPage(site, ({ html }) => {
    const $ = parsePage(html);
    const rels = ['icon', 'apple-touch-icon', 'manifest'];
    return rels.filter((rel) => $(`head link[rel="${rel}"]`).length === 0).map((rel) => `has no ${rel}`);
  });
  expect(found).toEqual([]);
});
