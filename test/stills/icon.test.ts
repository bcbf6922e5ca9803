import { expect, test } from 'vitest';
import { asIco, iconSvg } from '../../src/stills/icon.ts';

test('iconSvg is the site’s drawing in its light colours', () => {
  expect(iconSvg()).toContain('.p{fill:#fdfbf7}.i{fill:#1b1d21}</style>');
  expect(iconSvg()).toContain('rx="4"');
});

test('iconSvg keeps the mark off what a system may cut away, on ground up to the corners', () => {
  const svg = iconSvg({ full: true, mark: 0.5 });
  expect(svg).not.toContain('rx="4"');
  expect(svg).toContain('<g class="i" transform="translate(8 8) scale(0.5)">');
});

test('asIco puts a head of one picture before the PNG', () => {
  const ico = asIco(Uint8Array.of(1, 2, 3), 32);
  expect([...ico]).toEqual([0, 0, 1, 0, 1, 0, 32, 32, 0, 0, 1, 0, 32, 0, 3, 0, 0, 0, 22, 0, 0, 0, 1, 2, 3]);
});
