import { describe, expect, test } from 'vitest';
import { Engine } from '../../src/search/engine.ts';
import type { Entry } from '../../src/search/entry.ts';

const ENTRIES: readonly Entry[] = [
  { kind: 'source', title: 'Meduza, 30 Apr 2025', text: 'A report on Estonia', path: '/sources/#a' },
  { kind: 'actor', title: 'Estonia', text: 'Member of the coalition.', path: '/actors/ee/' },
  { kind: 'text', title: 'The roads', text: 'The hub near Rzeszów carries most aid.', path: '/a/#p' },
  { kind: 'number', title: 'about 64,000 troops', text: 'Asked of Europe', path: '/data/figures/#n' },
  { kind: 'number', title: '64 drones', text: 'Shot down', path: '/data/figures/#m' },
];

const find = async (query: string) => {
  const { hits, loose } = (await Engine.of(ENTRIES)).find(query);
  return { paths: hits.map(({ entry }) => entry.path), loose };
};

describe('Engine.find', () => {
  test.each([
    ['64,000', ['/data/figures/#n']],
    ['64000', ['/data/figures/#n']],
    ['64', ['/data/figures/#m']],
    ['Rzeszow', ['/a/#p']],
    ['rzesz', ['/a/#p']],
    ['Rzesow', ['/a/#p']],
    ['Estonia', ['/actors/ee/', '/sources/#a']],
    ['meduza', ['/sources/#a']],
    ['xyzzy', []],
  ])('%s', async (query, paths) => {
    expect(await find(query)).toEqual({ paths, loose: false });
  });

  test('gives what has some words where nothing has all, and says so', async () => {
    expect(await find('Rzeszów drones')).toEqual({ paths: ['/data/figures/#m', '/a/#p'], loose: true });
  });
});
