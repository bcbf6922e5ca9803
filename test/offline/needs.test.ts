import { expect, test } from 'vitest';
import { needsOf } from '../../src/offline/needs.ts';

const build = {
  modules: { '_astro/a.js': ['_astro/b.js', '_astro/c.js'] },
  parts: { 'all/print.css': '0123456789abcdef', 'favicon.svg': 'fedcba9876543210' },
};

test('needsOf(html) gives the files that a page names, and those that its scripts start with', () => {
  const html = `<link rel="stylesheet" href="/sub/_astro/s.css"><link href="/sub/all/print.css" media="print">
    <script type="module" src="/sub/_astro/a.js"></script><astro-island component-url="/sub/_astro/d.js"></astro-island>`;
  expect(needsOf(html, '/sub/', build)).toEqual([
    '_astro/s.css',
    'all/print.css',
    '_astro/a.js',
    '_astro/d.js',
    '_astro/b.js',
    '_astro/c.js',
  ]);
});

test('needsOf(html) leaves out links, downloads and other places', () => {
  const html = '<a href="/sub/method/">A</a><a href="/sub/data/actors.csv">B</a><img src="/other/_astro/e.webp">';
  expect(needsOf(html, '/sub/', build)).toEqual([]);
});
