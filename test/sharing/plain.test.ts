import { expect, test } from 'vitest';
import { noteOf, plainText } from '../../src/sharing/plain.ts';
import { PAGE } from './citation.ts';

test('plainText names site, title, change, version, last known day and address', () => {
  expect(plainText({ ...PAGE, title: 'Paris promises' })).toBe(
    'The Guarantee Gap: “Paris promises”. Last changed 22 November 2026. Record of 23 November 2026, last known 1 July 2026. https://example.org/a_b/#c%20d',
  );
});

test('plainText gives a title that ends with a full stop no second one', () => {
  expect(plainText({ ...PAGE, title: 'Two found. None is in place.' })).toContain(
    ': “Two found. None is in place”. Last changed ',
  );
});

test('noteOf names where the state is kept, if it is', () => {
  expect(noteOf({ ...PAGE, frozen: 'https://example.org/v/2026-11-29/figures/layers/' })).toBe(
    'Record of 23 November 2026, last known 1 July 2026; this state is kept at https://example.org/v/2026-11-29/figures/layers/',
  );
});

test('noteOf says which record, and up to when it goes', () => {
  expect(noteOf(PAGE)).toBe('Record of 23 November 2026, last known 1 July 2026');
});
