import { expect, test } from 'vitest';
import { entriesOf, gapsOf } from '../../src/i18n/entries.ts';

const WORDS = 'nav:\n  label: "Site"\n  rows: { one: A row, other: Rows }\n';

test('entriesOf takes words for one and for more as one entry, and tells where each text stands', () => {
  expect([...entriesOf(WORDS).entries]).toEqual([
    ['nav.label', [{ form: 'text', text: 'Site', from: 14, to: 20 }]],
    [
      'nav.rows',
      [
        { form: 'one', text: 'A row', from: 36, to: 41 },
        { form: 'other', text: 'Rows', from: 50, to: 54 },
      ],
    ],
  ]);
});

test('entriesOf tells where keys and the parts above them stand', () => {
  expect([...entriesOf(WORDS).places]).toEqual([
    ['', 0],
    ['nav', 0],
    ['nav.label', 7],
    ['nav.rows', 23],
  ]);
});

test('gapsOf names each gap once', () => {
  expect(gapsOf('{n} of {of}, {n} {not a gap}')).toEqual(['n', 'of']);
});
