import { expect, test } from 'vitest';
import { meantId } from '../../src/reading/ended-address.ts';

const has = (id: string) => ['glossary', 'kept.'].includes(id);

test.each(['glossary.', 'glossary),', 'glossary.”'])('meantId takes the end of a sentence off %s', (asked) => {
  expect(meantId(asked, has)).toBe('glossary');
});

test.each(['', '.', 'glossary', 'kept.', 'gone.', 'gone'])('meantId leaves %j as it is', (asked) => {
  expect(meantId(asked, has)).toBeUndefined();
});
