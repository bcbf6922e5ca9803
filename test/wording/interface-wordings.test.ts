import { expect, test } from 'vitest';
import { interfaceWordings } from '../../src/wording/interface-wordings.ts';

const FILE = 'content/i18n/en.yaml';

test('interfaceWordings gives each word of the interface its key and its place', () => {
  const found = interfaceWordings(FILE, 'nav:\n  menu: The menu\n  "no": "not here"\n');
  expect(found.map(({ record, text, placeOf }) => [record, text, placeOf(4)])).toEqual([
    ['nav.menu', 'The menu', { line: 2, column: 13 }],
    ['nav.no', 'not here', { line: 3, column: 14 }],
  ]);
});

test('interfaceWordings leaves out what no reader sees, and a file that cannot be read', () => {
  expect(interfaceWordings(FILE, 'search:\n  small: a an\n')).toEqual([]);
  expect(interfaceWordings(FILE, 'nav: "open\n')).toEqual([]);
});
