import { expect, test } from 'vitest';
import { legible } from '../../src/stills/legible.ts';

test('legible leaves out words that are shown too small, and their spans with them', () => {
  const drawing =
    '<path d="M0 0"/><text font-size="15px">a</text><text font-size="30px">b<tspan font-size="14px">c</tspan></text>';
  expect(legible(drawing, 1, 22)).toBe('<path d="M0 0"/>');
  expect(legible(drawing, 1.5, 22)).toBe('<path d="M0 0"/><text font-size="15px">a</text>');
  expect(legible(drawing, 2, 22)).toBe(drawing);
});
