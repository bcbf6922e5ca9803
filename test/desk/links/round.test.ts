import { describe, expect, test } from 'vitest';
import type { Link } from '../../../src/desk/links/link.ts';
import { goRound } from '../../../src/desk/links/round.ts';

const link = (source: string, address: string): Link => ({
  file: 'content/data/sources.yaml',
  line: 1,
  column: 1,
  source,
  field: 'url',
  address,
});
const WORKS = { verdict: 'works', came: '200' } as const;
const LINKS = [
  link('a1', 'https://a.example/1'),
  link('a2', 'https://a.example/2'),
  link('a3', 'https://a.example/3'),
  link('b1', 'https://b.example/1'),
  link('c1', 'https://c.example/1'),
];
const { signal } = new AbortController();

describe('goRound', () => {
  test('tells every link once, in the order of the file', async () => {
    const counts: number[] = [];
    const told = await goRound(LINKS, async () => WORKS, { atOnce: 2, signal, ready: (done) => counts.push(done) });
    expect(told.map(({ source, verdict }) => [source, verdict])).toEqual(LINKS.map(({ source }) => [source, 'works']));
    expect(counts).toEqual([1, 2, 3, 4, 5]);
  });

  test('is at few hosts at once, and at none twice', async () => {
    const at: string[] = [];
    const most = { hosts: 0, atOne: 0 };
    await goRound(
      LINKS,
      async (address) => {
        const { host } = new URL(address);
        at.push(host);
        most.hosts = Math.max(most.hosts, at.length);
        most.atOne = Math.max(most.atOne, at.filter((other) => other === host).length);
        await new Promise((resolve) => setImmediate(resolve));
        at.splice(at.indexOf(host), 1);
        return WORKS;
      },
      { atOnce: 2, signal },
    );
    expect(most).toEqual({ hosts: 2, atOne: 1 });
  });

  test('keeps what is done when it is stopped', async () => {
    const stop = new AbortController();
    const told = await goRound(
      LINKS,
      async (address) => {
        if (address.endsWith('/3')) stop.abort();
        stop.signal.throwIfAborted();
        return WORKS;
      },
      { atOnce: 1, signal: stop.signal },
    );
    expect(told.map(({ source }) => source)).toEqual(['a1', 'a2']);
  });

  test('lets through what is no stop', async () => {
    const fails = async () => {
      throw new Error('a mistake of ours');
    };
    await expect(goRound(LINKS, fails, { atOnce: 2, signal })).rejects.toThrow('a mistake of ours');
  });
});
