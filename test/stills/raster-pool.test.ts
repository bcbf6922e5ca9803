import { expect, test } from 'vitest';
import * as raster from '../../src/stills/raster.ts';
import * as pool from '../../src/stills/raster-pool.ts';

const svg = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" viewBox="0 0 60 20"><rect width="60" height="20" fill="${fill}"/></svg>`;

test('threads draw what the rasteriser draws, whatever is drawn at once', async () => {
  const fills = ['#ff0000', '#00ff00', '#0000ff', '#ffffff', '#000000', '#808080', '#123456', '#654321'];
  const [there, here] = [
    await Promise.all(fills.map((fill) => pool.asPng(svg(fill)))),
    await Promise.all(fills.map((fill) => raster.asPng(svg(fill)))),
  ];
  expect(there.map((png) => Buffer.from(png).toString('base64'))).toEqual(
    here.map((png) => Buffer.from(png).toString('base64')),
  );
  expect(new Set(there.map((png) => Buffer.from(png).toString('base64'))).size).toBe(fills.length);
});

test('every kind of picture has its thread', async () => {
  const kinds = [
    [await pool.asPreview(svg('#ff0000')), await raster.asPreview(svg('#ff0000'))],
    [await pool.asCard(svg('#ff0000')), await raster.asCard(svg('#ff0000'))],
    [
      await pool.asIcon({ svg: svg('#ff0000'), widthPx: 30 }),
      await raster.asIcon({ svg: svg('#ff0000'), widthPx: 30 }),
    ],
  ] as const;
  for (const [there, here] of kinds) expect(Buffer.from(there).equals(here)).toBe(true);
});

test('a drawing that cannot be read is told to the one who asked for it', async () => {
  await expect(pool.asPng('<svg')).rejects.toThrow(/SVG/);
});
