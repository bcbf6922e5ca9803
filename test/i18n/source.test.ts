import { expect, test } from 'vitest';
import { nameSource, nameSources, titleLanguage } from '../../src/i18n/source.ts';
import { sourceRow } from '../data/select/rows.ts';

test('nameSource names outlet and date', () => {
  expect(nameSource(sourceRow({ publisher: 'Meduza', published: '2025-04-30' }))).toBe('Meduza, 30\u00A0Apr\u00A02025');
});

test('nameSource names whose report an outlet relays', () => {
  const relay = sourceRow({ publisher: 'Babel', via: 'The Wall Street Journal', published: '2025-09-05' });
  expect(nameSource(relay)).toBe('Babel on The Wall Street Journal, 5\u00A0Sept\u00A02025');
});

test('nameSource is the outlet alone where no date is shown', () => {
  expect(nameSource(sourceRow({ publisher: 'Meduza' }))).toBe('Meduza');
  expect(nameSource(sourceRow({ publisher: 'Meduza', published: '2025-04' }))).toBe('Meduza, Apr\u00A02025');
});

test('nameSources tells two of one name apart by their titles, and leaves the others as they are', () => {
  const row = (publisher: string, title?: string) =>
    sourceRow({ publisher, ...(title === undefined ? {} : { title }) });
  expect(nameSources([row('TASS', 'One'), row('Meduza', 'Two'), row('TASS', 'Three')])).toEqual([
    'TASS: One',
    'Meduza',
    'TASS: Three',
  ]);
  expect(nameSources([row('TASS'), row('TASS', 'Three')])).toEqual(['TASS', 'TASS: Three']);
});

test.each([
  ['Crna Gora šalje svoje trupe', 'sr', 'sr-Latn'],
  ['Црна Гора шаље своје трупе', 'sr', 'sr'],
  ['Un titre', 'fr', 'fr'],
  ['A title', 'en', undefined],
  [undefined, 'fr', undefined],
])('titleLanguage of %s, %s, is %s', (title, language, named) => {
  expect(titleLanguage(sourceRow({ ...(title === undefined ? {} : { title }), language }))).toBe(named);
});
