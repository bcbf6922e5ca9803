import { expect, test } from 'vitest';
import { fillMarks, MARKS } from '../../src/finish/marks.ts';

test('fillMarks(html, values) puts in every value wherever its mark stands', () => {
  const html = `${MARKS.version} ${MARKS.editionSize} ${MARKS.version} ${MARKS.chaptersSize}`;
  expect(fillMarks(html, { version: 'abc', editionSize: '1.9 MB', chaptersSize: '3.0 MB' })).toBe(
    'abc 1.9 MB abc 3.0 MB',
  );
});
