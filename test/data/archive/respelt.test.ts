import { expect, test } from 'vitest';
import { isRespelt } from '../../../src/data/archive/respelt.ts';

test.each([
  ["Kyiv's number", 'Kyiv’s number', true],
  ['2026-2027', '2026–2027', true],
  ['News agencies', 'news\u00A0agencies', true],
  ['Kyiv’s number', 'Kyiv’s numbers', false],
  ['EUR 90 billion, 0.25 percent', '€90 billion, 0.25 per cent', true],
  ['EUR 90 billion', '€91 billion', false],
  ['EUR 90 billion', '$90 billion', false],
  ['the same', 'the same', false],
  [17, 16, false],
  [undefined, '', false],
])('isRespelt(%j, %j) is %j', (from, to, is) => {
  expect(isRespelt(from, to)).toBe(is);
});
