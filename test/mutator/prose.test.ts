import { test } from 'vitest';
import { expectTold, LONG } from './outcome.ts';
import { PROSE_KINDS } from './prose.ts';

test('every mistake in prose is told where it was made, or changes nothing', LONG, () => {
  expectTold(PROSE_KINDS);
});
