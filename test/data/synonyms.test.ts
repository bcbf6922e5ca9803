import { describe, expect, test } from 'vitest';
import { DOMAINS } from '../../src/data/domains.ts';
import { loadSynonyms, readSynonyms } from '../../src/data/synonyms.ts';
import { loadTables } from '../../src/data/tables.ts';

const actors = loadTables().actors.map(({ id }) => id);

describe('readSynonyms', () => {
  test('reads rows', () => {
    expect(readSynonyms('- { id: a, domain: land, words: [troops, soldiers] }', actors)).toEqual([
      { id: 'a', domain: 'land', words: ['troops', 'soldiers'] },
    ]);
  });

  test.each([
    ['- { id: a, words: [alone] }', 'search.yaml:1:19  a › words'],
    ['- { id: a, domain: lande, words: [a, b] }', 'did you mean'],
    ['- { id: a, actor: frr, words: [French] }', 'did you mean fr?'],
    ['- { id: a, words: [aid, money] }\n- { id: b, words: [loan, Aid] }', 'search.yaml:2:26  b › words.1'],
    ['- { id: a, words: [aid, money] }\n- { id: a, words: [loan, credit] }', 'search.yaml:2:9  a › id'],
    ['- { id: a, actor: fr, words: [French] }\n- { id: b, actor: fr, words: [Gaul] }', 'search.yaml:2:19  b › actor'],
    [
      '- { id: a, domain: sea, words: [a, b] }\n- { id: b, domain: sea, words: [c, d] }',
      'search.yaml:2:20  b › domain',
    ],
  ])('tells of %j', (text, told) => {
    expect(() => readSynonyms(text, actors)).toThrow(told);
  });
});

test('loadSynonyms finds words for every domain', () => {
  const domains = loadSynonyms(actors).map(({ domain }) => domain);
  expect(DOMAINS.filter((domain) => !domains.includes(domain))).toEqual([]);
});
