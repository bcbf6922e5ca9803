import sharp from 'sharp';
import { expect, test } from 'vitest';
import { asCard, asIcon, asPng, asPreview } from '../../src/stills/raster.ts';

const svg = (words: string, family = 'Source Sans 3') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" viewBox="0 0 60 20"><rect width="60" height="20" fill="#ffffff"/><text x="2" y="15" font-size="14" font-family="${family}" fill="#000000">${words}</text></svg>`;

/** Width and height of a PNG, from its header. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

test('asPng draws two pixels for each unit', async () => {
  const png = await asPng(svg('one'));
  expect([...png.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
  expect(sizeOf(png)).toEqual([120, 40]);
});

test('asPng draws words, those of other scripts than English too, each in its own face', async () => {
  const drawn = await Promise.all([svg(''), svg('Galați'), svg('Galati'), svg('Galați', 'Source Serif 4')].map(asPng));
  const [nothing, ...words] = drawn.map((png) => Buffer.from(png).toString('base64'));
  expect(new Set([nothing, ...words]).size).toBe(4);
});

test('asPng gives the same bytes for the same drawing', async () => {
  const [first, second] = [await asPng(svg('same')), await asPng(svg('same'))];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test('asPreview is a WebP of a fixed width', async () => {
  const webp = Buffer.from(await asPreview(svg('one')));
  expect(webp.subarray(0, 4).toString('latin1') + webp.subarray(8, 12).toString('latin1')).toBe('RIFFWEBP');
});

test('asCard draws a pixel for each unit, asIcon as many across as it is told', async () => {
  expect(sizeOf(await asCard(svg('one')))).toEqual([60, 20]);
  expect(sizeOf(await asIcon({ svg: svg('one'), widthPx: 30 }))).toEqual([30, 10]);
});

test('pictures that are drawn at once do not mix', async () => {
  const one = svg('one');
  const fills = ['#ff0000', '#00ff00', '#0000ff', '#000000', '#808080', '#123456', '#654321', '#abcdef'];
  const drawings = fills.map((fill) => one.replace('#ffffff', fill));
  const together = await Promise.all(drawings.map(asPng));
  for (const [index, drawing] of drawings.entries()) expect(together[index]).toEqual(await asPng(drawing));
  expect(new Set(together.map((png) => png.toString())).size).toBe(fills.length);
});

test('a drawing that cannot be read is told to the one who asked for it', async () => {
  await expect(asPng('<svg')).rejects.toThrow(/SVG/);
});

test('asIcon keeps the colour of what covers its ground by half', async () => {
  const half =
    '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><rect width="1" height="1" fill="#ffffff" opacity="0.5"/></svg>';
  const pixels = await sharp(await asIcon({ svg: half, widthPx: 1 }))
    .raw()
    .toBuffer();
  expect([...pixels]).toEqual([255, 255, 255, 128]);
});
