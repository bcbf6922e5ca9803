import { describe, expect, test } from 'vitest';
import { completionOf, slugOf } from '../../../src/desk/new/completed.ts';
import type { Kind } from '../../../src/desk/new/kinds.ts';
import { append } from '../../data/fixture.ts';
import { known } from './fixture.ts';

const completed = (kind: Kind, field: string, row: Record<string, unknown>, with_ = known()) =>
  completionOf(kind, field, row, with_);

describe('slugOf', () => {
  test.each([
    ['10 Downing Street', '10-downing-street'],
    ['Élysée', 'elysee'],
    ['Wrocław’s paper, Süddeutsche', 'wroclaws-paper-suddeutsche'],
    ['Українська правда', ''],
  ])('makes of %s %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  test('keeps the first words', () => {
    expect(slugOf('One two three', 2)).toBe('one-two');
  });
});

describe('completionOf a source', () => {
  test('reads it today', () => {
    expect(completed('source', 'accessed', {})).toBe('2026-11-29');
  });

  test('names it by publisher and day, and numbers what is taken', () => {
    const row = { publisher: 'Élysée', published: '2025-09-04' };
    expect(completed('source', 'id', row)).toBe('elysee-2025-09-04');
    expect(completed('source', 'id', { publisher: 'Wire report' })).toBe('wire-report-2');
    expect(completed('source', 'id', { publisher: 'Правда' })).toBeUndefined();
  });

  test('knows the publisher of a site, and what all of its sources have in common', () => {
    expect(completed('source', 'publisher', { url: 'https://example.com/other' })).toBeUndefined();
    expect(completed('source', 'publisher', { url: 'https://www.example.org/other' })).toBeUndefined();
    const one = known({
      'sources.yaml':
        '- id: a\n  url: "https://www.example.org/1"\n  publisher: "A"\n  accessed: "2025"\n  language: en\n  tier: B\n  voice: press\n',
    });
    expect(completed('source', 'publisher', { url: 'https://example.org/other' }, one)).toBe('A');
    expect(['language', 'tier', 'voice'].map((field) => completed('source', field, { publisher: 'A' }, one))).toEqual([
      'en',
      'B',
      'press',
    ]);
  });

  test('says nothing of a publisher whose sources differ', () => {
    const other = '\n- id: wire-two\n  publisher: "A wire"\n  accessed: "2025"\n  tier: C\n  voice: press\n';
    const two = known(append('sources.yaml', other));
    expect(completed('source', 'tier', { publisher: 'A wire' }, two)).toBeUndefined();
    expect(completed('source', 'voice', { publisher: 'A wire' }, two)).toBe('press');
  });
});

describe('completionOf an id', () => {
  test.each([
    ['position', { actor: 'ua', domain: 'air', asOf: '2026-06-20' }, 'ua-air-2026-06-20'],
    ['position', { actor: 'fr', domain: 'land', asOf: '2025-09-04' }, 'fr-land-2025-09-04-2'],
    ['event', { date: '2025-09', title: 'The summit of Paris ends' }, '2025-09-summit-paris'],
    ['figure', { group: 'force-size', value: 30000 }, 'force-30k'],
    ['figure', { group: 'force-size', value: 64000 }, 'force-64k-2'],
    ['figure', { group: 'force-size', low: 10000, high: 12500 }, 'force-10k-12500'],
    ['figure', { group: 'money', value: 0.5 }, 'money-0-5'],
    ['figure', { group: 'money', value: 200e6 }, 'money-200m'],
    ['figure', { group: 'states', said: 'several' }, 'states-several'],
    ['claim', { statement: 'The summit was held in Paris.' }, 'summit-held-paris'],
    ['quote', { by: 'Emmanuel Macron', text: 'The day it stops, we are there.' }, 'macron-day-it'],
    ['term', { term: 'État-major' }, 'etat-major'],
    ['question', { question: 'Who pays for the force?' }, 'who-pays-force'],
    ['term', { term: 'Backstop' }, 'backstop-2'],
  ] as const)('of a %s', (kind, row, id) => {
    expect(completed(kind, 'id', row)).toBe(id);
  });
});

test('completionOf a position tells which record it replaces', () => {
  const open = known({
    'positions.yaml':
      '- id: fr-land-2025-09-04\n  actor: fr\n  domain: land\n  level: conditional\n  asOf: "2025-09-04"\n  summary: "A."\n  confidence: high\n  sources: [wire-report]\n',
  });
  const row = { actor: 'fr', domain: 'land', asOf: '2026-06-20' };
  expect(completed('position', 'update.what', row, open)).toBe('France, land: a record of 20 June 2026 was added.');
  expect(completed('position', 'update.what', { ...row, replaces: ['fr-land-2025-09-04'] }, open)).toBe(
    'France, land: a record of 20 June 2026 was added. It takes the place of that of 4 September 2025.',
  );
});

test('completionOf a quotation knows the language that its sources have in common', () => {
  expect(completed('quote', 'language', { sources: ['elysee-statement'] })).toBe('fr');
  expect(completed('quote', 'language', { sources: ['elysee-statement', 'wire-report'] })).toBeUndefined();
  expect(completed('quote', 'language', {})).toBeUndefined();
});

test('completionOf a chapter knows its place, its day and its address', () => {
  const row = { title: 'After 2026: the Record', description: 'What came.' };
  expect(['order', 'updated', 'slug', 'lede'].map((field) => completed('chapter', field, row))).toEqual([
    8,
    '2026-11-29',
    'after-the-record',
    'What came.',
  ]);
});
