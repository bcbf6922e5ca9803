import { test } from 'vitest';
import { expectTold, LONG } from './outcome.ts';
import { ROW_KINDS } from './rows.ts';

test('every mistake in a row is told where it was made, or changes nothing', LONG, () => {
  expectTold(ROW_KINDS);
});
