import { test } from 'vitest';
import { DATE_KINDS } from './dates.ts';
import { expectTold, LONG } from './outcome.ts';

test('every mistake in a date is told where it was made, or changes nothing', LONG, () => {
  expectTold(DATE_KINDS);
});
