import { expect, test } from 'vitest';
import { updateId } from '../../src/data/update-id.ts';

test('updateId is made of the day and the words, and of nothing else of the row', () => {
  const row = {
    date: '2026-11-29',
    kind: 'correction',
    records: ['a'],
    what: 'It was 2.83.',
    why: 'Misread.',
  } as const;
  expect(updateId(row)).toBe('update-2026-11-29-be496a');
  expect(updateId({ ...row, date: '2026-11-30' })).toBe('update-2026-11-30-be496a');
  expect(updateId({ ...row, what: 'It was 2.84.' })).not.toBe(updateId(row));
});
