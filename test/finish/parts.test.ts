import { expect, test } from 'vitest';
import { hashOf, namedParts } from '../../src/finish/parts.ts';

test('namedParts(html) gives what a page fetches by itself under a name that stays', () => {
  const html = `<link rel="stylesheet" href="/sub/all/print.css" media="print"><link rel="stylesheet" href="/sub/_astro/s.css">
    <link rel="icon" href="/sub/favicon.ico" sizes="32x32"><link rel="canonical" href="/sub/all/">
    <picture><source srcset="/sub/figures/previews/dark/a.webp"><img src="/sub/figures/previews/light/a.webp" alt=""></picture>
    <img src="/elsewhere/b.png" alt=""><a href="/sub/figures/a.png">A</a>`;
  expect(namedParts(html, '/sub/')).toEqual([
    'all/print.css',
    'favicon.ico',
    'figures/previews/dark/a.webp',
    'figures/previews/light/a.webp',
  ]);
});

test('hashOf(content) is the beginning of its SHA-256', () => {
  expect(hashOf('abc')).toBe('ba7816bf8f01cfea');
});
