import { expect, test } from 'vitest';
import type { Kind } from '../../src/search/entry.ts';
import { groupHits } from '../../src/search/groups.ts';

const hit = (kind: Kind, title: string) => ({ entry: { kind, title, text: '', path: '/' }, words: [] });

test('groupHits puts the kind of the best hit first and counts what it leaves out', () => {
  const hits = [hit('actor', 'A'), hit('text', 'B'), hit('text', 'C'), hit('actor', 'D'), hit('text', 'E')];
  expect(groupHits(hits, 2).map(({ kind, shown, more }) => [kind, shown.map((one) => one.entry.title), more])).toEqual([
    ['actor', ['A', 'D'], 0],
    ['text', ['B', 'C'], 1],
  ]);
});
