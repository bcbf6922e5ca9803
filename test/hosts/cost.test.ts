import { describe, expect, test } from 'vitest';
import { HEAD_BYTES, partsOf, Reader, sizeOf, withImports } from '../../src/hosts/cost.ts';

const FILES = new Map(
  Object.entries({
    'index.html':
      '<link rel="stylesheet" href="/sub/_astro/a.css"><link rel="canonical" href="/sub/"><script src="/sub/_astro/a.js"></script><img src="/sub/a.png">',
    'a/index.html': '<link rel="stylesheet" href="/sub/_astro/a.css"><astro-island component-url="/sub/_astro/b.js">',
    '_astro/a.css': 'p{}',
    '_astro/a.js': 'import{a}from"./c.js";const b=()=>import("./d.js");',
    '_astro/b.js': 'import"./c.js";',
    '_astro/c.js': 'export const a=1',
    '_astro/d.js': '',
    'a.png': 'abc',
  }).map(([path, text]) => [path, Buffer.from(text)] as const),
);
const size = (...paths: readonly string[]) =>
  paths.reduce((sum, path) => sum + sizeOf(path, FILES.get(path) ?? Buffer.alloc(0)), 0);

test('partsOf finds what a page fetches below the path of the site, and no link that a reader follows', () => {
  const html = `${FILES.get('index.html')}<a href="/sub/b/">B</a><img src="/other/b.png">`;
  expect(partsOf(html, '/sub/')).toEqual(['_astro/a.css', '_astro/a.js', 'a.png']);
});

test('withImports adds what scripts import, now and later', () => {
  expect(withImports(['_astro/a.js', 'a.png'], FILES)).toEqual(['_astro/a.js', 'a.png', '_astro/c.js', '_astro/d.js']);
});

test('sizeOf makes text smaller and leaves pictures as they are', () => {
  expect(sizeOf('a.png', Buffer.alloc(1000))).toBe(1000 + HEAD_BYTES);
  expect(sizeOf('a.csv', Buffer.alloc(1000))).toBeLessThan(100 + HEAD_BYTES);
});

describe('a Reader', () => {
  test('fetches everything at the first page', () => {
    const all = ['index.html', '_astro/a.css', '_astro/a.js', '_astro/c.js', '_astro/d.js', 'a.png'];
    expect(new Reader(FILES, '/sub/').open('index.html')).toEqual({ requests: 6, bytes: size(...all) });
  });

  test('fetches of the next page what is new', () => {
    const reader = new Reader(FILES, '/sub/');
    reader.open('index.html');
    expect(reader.open('a/index.html')).toEqual({ requests: 2, bytes: size('a/index.html', '_astro/b.js') });
  });

  test('asks again for what has no hash in its name, and is told that it is the same', () => {
    const reader = new Reader(FILES, '/sub/');
    reader.open('index.html');
    expect(reader.open('index.html')).toEqual({ requests: 2, bytes: 2 * HEAD_BYTES });
  });

  test('says what is missing', () => {
    expect(() => new Reader(FILES, '/sub/').open('b/index.html')).toThrow('dist/ holds no b/index.html');
  });
});
