import { expect, test } from 'vitest';
import { fillMarks, MARKS } from '../../src/finish/marks.ts';

test('fillMarks(html, values) puts in every value wherever its mark stands', () => {
  const html = `${MARKS.version} ${MARKS.editionSize} ${MARKS.version} ${MARKS.chaptersSize} ${MARKS.bookSize}`;
  const sizes = { editionSize: '1.9 MB', chaptersSize: '3.0 MB', bookSize: '2.0 MB' };
  expect(fillMarks(html, { version: 'abc', ...sizes })).toBe('abc 1.9 MB abc 3.0 MB 2.0 MB');
});
