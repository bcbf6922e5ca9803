import { expect, test } from 'vitest';
import { ris } from '../../src/sharing/ris.ts';
import { PAGE } from './citation.ts';

test('ris writes a tag a line, type first and end last, each line with its carriage return', () => {
  expect(ris(PAGE).split('\r\n')).toEqual([
    'TY  - ELEC',
    'AU  - The Guarantee Gap',
    'TI  - Kyiv’s ask: 64,000 & 50% of {what}?',
    'T2  - The Guarantee Gap',
    'PY  - 2026',
    'DA  - 2026/11/22/',
    'ET  - 2026-11-23',
    'LA  - en',
    'UR  - https://example.org/a_b/#c%20d',
    'N1  - Record of 23 November 2026, last known 1 July 2026',
    'ER  - ',
    '',
  ]);
});

test('ris keeps a value on its line, and knows a data set', () => {
  const text = ris({ ...PAGE, kind: 'dataset', title: 'one\r\nTY  - BOOK' });
  expect(text).toContain('TY  - DATA\r\n');
  expect(text).toContain('TI  - one TY - BOOK\r\n');
});

test('ris leaves open what of a date is not known', () => {
  expect(ris({ ...PAGE, updated: '2026' })).toContain('DA  - 2026///\r\n');
});
