import { expect, test } from 'vitest';
import { FORMATS } from '../../src/sharing/formats.ts';
import { PAGE } from './citation.ts';

test('FORMATS write what their endings promise', () => {
  expect(Object.entries(FORMATS).map(([ending, { write }]) => [ending, write(PAGE).slice(0, 5)])).toEqual([
    ['bib', '@misc'],
    ['ris', 'TY  -'],
    ['json', '[\n  {'],
  ]);
});
