import { test } from 'vitest';
import { expectTold, LONG } from './outcome.ts';
import { WORD_KINDS } from './words.ts';

test('every mistake in the words of the interface is told where it was made, or changes nothing', LONG, () => {
  expectTold(WORD_KINDS);
});
