import { expect, test } from 'vitest';
import { answeredBy } from '../../src/i18n/asked.ts';

test('answeredBy names each key with the gaps of all its texts', () => {
  expect(answeredBy('nav:\n  label: Site\n  rows: { one: "{who}: a row", other: "{who}: {n} rows" }\n')).toEqual({
    'nav.label': [],
    'nav.rows': ['n', 'who'],
  });
});
