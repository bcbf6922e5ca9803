import { expect, test } from 'vitest';
import { findRecord, recordById } from '../../../src/data/select/record.ts';

const rows = [{ id: 'force-64k' }, { id: 'force-25k' }];

test('recordById gives the row itself', () => {
  expect(recordById(rows, 'force-25k')).toBe(rows[1]);
});

test('findRecord gives the row, or nothing', () => {
  expect([findRecord(rows, 'force-25k'), findRecord(rows, 'force-46k')]).toEqual([rows[1], undefined]);
});

test('recordById throws with the likeliest id', () => {
  expect(() => recordById(rows, 'force-46k')).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: No record has the id "force-46k"; did you mean "force-64k"?]`,
  );
});

test('recordById throws without a suggestion where none is close', () => {
  expect(() => recordById(rows, 'backstop')).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: No record has the id "backstop"]`,
  );
  expect(() => recordById([], 'backstop')).toThrow('No record has the id "backstop"');
});
