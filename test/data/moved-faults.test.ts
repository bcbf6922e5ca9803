import { describe, expect, test } from 'vitest';
import { describeFault } from '../../src/data/fault.ts';
import { wrongWays } from '../../src/data/moved-faults.ts';
import { readTables } from '../../src/data/parse.ts';
import { type DataFile, faults, told } from './fixture.ts';
import { VALID } from './valid-files.ts';

type Ways = readonly (readonly [from: string, to: string])[];

const rows = (...ways: Ways) => ({
  'moved.yaml': ways.map(([from, to]) => `- { from: ${from}, to: ${to}, what: "A", date: "2026-11-29" }\n`).join(''),
});
const codes = (...ways: Ways) => faults(rows(...ways)).map(({ code, line }) => `${code} ${line}`);

describe('movedFaults', () => {
  test('finds nothing wrong with ways of one step, several to one address too', () => {
    expect(codes(['/a/', '/method/'], ['/b/', '/method/'], ['/method/#c', '/data/'])).toEqual([]);
  });

  test('tells of an address twice', () => {
    expect(codes(['/a/', '/method/'], ['/a/', '/data/'])).toEqual(['moved-twice 2']);
  });

  test('tells of a way that leads on, with its end', () => {
    expect(told(rows(['/a/', '/b/'], ['/b/', '/c/'], ['/c/', '/method/']))).toMatchInlineSnapshot(`
      "content/data/moved.yaml:1:20  record 1 › to  [moved-on]
        1 | - { from: /a/, to: /b/, what: "A", date: "2026-11-29" }
          |                    ^
        came:    "/b/", an old address itself
        allowed: the address at the end of the way, /method/
      content/data/moved.yaml:2:20  record 2 › to  [moved-on]
        2 | - { from: /b/, to: /c/, what: "A", date: "2026-11-29" }
          |                    ^
        came:    "/c/", an old address itself
        allowed: the address at the end of the way, /method/"
    `);
  });

  test('tells of ways that lead back, and of one that leads to itself', () => {
    expect(codes(['/a/', '/b/'], ['/b/', '/a/'], ['/c/', '/c/'])).toEqual(['moved-on 1', 'moved-on 2', 'moved-on 3']);
    expect(told(rows(['/c/', '/c/']))).toContain('these lead back to one another');
  });

  test('follows a way of thousands of steps', () => {
    const ways = Array.from({ length: 12_000 }, (_, step) => [`/a${step}/`, `/a${step + 1}/`] as const);
    const [first, ...others] = faults(rows(...ways)).filter(({ code }) => code === 'moved-on');
    expect([first?.allowed, others.length]).toEqual(['the address at the end of the way, /a12000/', 11_998]);
  });

  test.each(['method/', '/method', '/Method/', 'https://example.org/', '/method/?a=b', '/method/#'])(
    'takes no %s for an address',
    (from) => {
      expect(faults(rows([`"${from}"`, '/data/'])).map(({ code, field }) => [code, field])).toEqual([
        ['wrong-form', 'from'],
      ]);
    },
  );
});

describe('wrongWays', () => {
  const PAGES = ['/method/', '/method/#limits', '/data/'];
  const wrong = (...ways: Ways) => {
    const files: Record<string, string> = { ...VALID, ...rows(...ways) };
    const located = readTables((name) => files[name as DataFile] ?? '');
    return wrongWays(located, (address) => (address.endsWith('#later') ? undefined : PAGES.includes(address)));
  };

  test('finds nothing wrong where nothing stands any more, and where something does', () => {
    expect(wrong(['/a/', '/method/'], ['/method/#old', '/method/#limits'], ['/data/#later', '/method/#later'])).toEqual(
      [],
    );
  });

  test('tells of what has not moved, of a place on a page that went, and of a way to nowhere', () => {
    const found = wrong(['/data/', '/method/'], ['/a/#old', '/data/'], ['/b/', '/method/#limit']);
    expect(found.map(describeFault).join('\n')).toMatchInlineSnapshot(`
      "content/data/moved.yaml:1:11  record 1 › from  [moved-not]
        came:    "/data/"
        allowed: an address at which nothing stands any more
      content/data/moved.yaml:2:11  record 2 › from  [moved-with-page]
        came:    "/a/#old"
        allowed: a place on a page that is there; /a/ is not
      content/data/moved.yaml:3:20  record 3 › to  [moved-nowhere]
        came:    "/method/#limit"
        allowed: an address of the site"
    `);
  });

  test('leaves a way that leads on to another check', () => {
    expect(wrong(['/a/', '/b/'], ['/b/', '/data/'])).toEqual([]);
  });
});
