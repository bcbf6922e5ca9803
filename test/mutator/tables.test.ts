import { test } from 'vitest';
import { expectTold, LONG } from './outcome.ts';
import { TABLE_KINDS } from './tables.ts';

test('every mistake in a table is told where it was made, or changes nothing', LONG, () => {
  expectTold(TABLE_KINDS);
});
