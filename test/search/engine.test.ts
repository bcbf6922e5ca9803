import { describe, expect, test } from 'vitest';
import { Engine } from '../../src/search/engine.ts';
import type { Entry } from '../../src/search/entry.ts';

const ENTRIES: readonly Entry[] = [
  { kind: 'source', title: 'Meduza, 30 Apr 2025', text: 'A report on Estonia', path: '/sources/#a' },
  {
    kind: 'actor',
    title: 'Estonia',
    text: 'Member of the coalition.',
    path: '/actors/ee/',
    names: ['Estonian'],
    codes: ['EE'],
  },
  { kind: 'text', title: 'The roads', text: 'The hub near Rzeszów carries most aid.', path: '/a/#p' },
  { kind: 'number', title: 'about 64,000 troops', text: 'Asked of Europe', path: '/data/figures/#n' },
  { kind: 'number', title: '64 drones', text: 'Shot down', path: '/data/figures/#m' },
  { kind: 'actor', title: 'Italy', text: 'Member.', path: '/actors/it/', names: ['Italian'], codes: ['IT'] },
  { kind: 'actor', title: 'United Kingdom', text: 'Chair.', path: '/actors/gb/', names: ['UK'], codes: ['UK', 'GB'] },
  { kind: 'position', title: 'Italy, land: ruled out', text: 'No soldiers to go.', path: '/i/#a', also: 'troops' },
  { kind: 'position', title: 'Italy, land: ruled out', text: 'None is foreseen.', path: '/i/#b', also: 'troops' },
  { kind: 'text', title: 'The vote', text: 'It came late to the UK and it is open, an eerie thing.', path: '/a/#v' },
];
const ALIKE = [['troops', 'soldiers', 'boots on the ground']];

const find = async (query: string) => {
  const { hits, loose } = (await Engine.of({ entries: ENTRIES, alike: ALIKE, small: ['in', 'the'] })).find(query);
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
    // The actor that a query names leads, though its own entry has no word of troops.
    ['troops Italy', ['/actors/it/', '/i/#a', '/i/#b']],
    ['Italian soldiers', ['/actors/it/', '/i/#a', '/i/#b']],
    ['boots on the ground in Italy', ['/actors/it/', '/i/#a', '/i/#b']],
    ['Itally', ['/actors/it/', '/i/#a', '/i/#b']],
    // A code is that of an actor and no beginning of a word: not "eerie".
    ['EE', ['/actors/ee/', '/sources/#a']],
    ['ee', ['/actors/ee/', '/sources/#a']],
    ['IT land', ['/actors/it/', '/i/#a', '/i/#b']],
    ['it came', ['/a/#v']],
    ['GB', ['/actors/gb/', '/a/#v']],
    ['united kingdom', ['/actors/gb/', '/a/#v']],
  ])('%s', async (query, paths) => {
    expect(await find(query)).toEqual({ paths, loose: false });
  });

  test('gives what has some words where nothing has all, and says so', async () => {
    expect(await find('Rzeszów drones')).toEqual({ paths: ['/data/figures/#m', '/a/#p'], loose: true });
  });
});
