import { expect, test } from 'vitest';
import { fillGap } from '../../src/layouts/voice.ts';

test('fillGap fills the one gap of a sentence, whatever the words', () => {
  expect(fillGap('Marked in the figure: {list}', 'A $& B')).toBe('Marked in the figure: A $& B');
});
