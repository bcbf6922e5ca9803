import { expect, test } from 'vitest';
import { findHidden } from '../../src/data/hidden-letters.ts';

test.each([
  ['a\u0000b', 'U+0000'],
  ['a\u001bb', 'U+001B'],
  ['a\u0085b', 'U+0085'],
  ['a\u200bb', 'U+200B'],
  ['a\u202eb', 'U+202E'],
  ['a\u2066b', 'U+2066'],
  ['a\ufeffb', 'U+FEFF'],
])('findHidden finds the letter in %j', (text, name) => {
  expect(findHidden(text)).toEqual({ name, offset: 1 });
});

// Narrow and unbroken spaces, soft hyphens and joined letters are how words are written.
test.each(['a\tb\r\nc', 'é – “ü” …', '26\u202f000', 'a\u00a0b', 'a\u00adb', 'Жовква', '\u{1F1FA}\u{1F1E6}'])(
  'findHidden finds nothing in %j',
  (text) => {
    expect(findHidden(text)).toBeUndefined();
  },
);
