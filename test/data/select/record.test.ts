import { expect, test } from 'vitest';
import { hasRecord, recordById } from '../../../src/data/select/record.ts';

const rows = [{ id: 'force-64k' }, { id: 'force-25k' }];

test('recordById gives the row itself', () => {
  expect(recordById(rows, 'force-25k')).toBe(rows[1]);
});

test('hasRecord says whether there is a row of an id', () => {
  expect([hasRecord(rows, 'force-25k'), hasRecord(rows, 'force-46k')]).toEqual([true, false]);
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
