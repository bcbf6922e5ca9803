import { describe, expect, test } from 'vitest';
import { onEveryPage, readDist } from './dist.ts';
import { checkReferences, type LinkedSite, linkChecker } from './links.ts';

describe('checkReferences', () => {
  test('takes references that all have their element', () => {
    const html = '<p id="a"></p><button popovertarget="a" aria-labelledby="a a">A</button><a href="#a">A</a>';
    expect(checkReferences(html)).toEqual([]);
  });

  test('catches a popover that is not there', () => {
    expect(checkReferences('<button popovertarget="fig-a">A</button>')).toEqual([
      'has popovertarget="fig-a" without an element of that id',
    ]);
  });

  test('catches one missing id of several', () => {
    expect(checkReferences('<p id="a"></p><div aria-describedby="a b"></div>')).toEqual([
      'has aria-describedby="b" without an element of that id',
    ]);
  });

  test('catches an anchor and a glyph that are not there', () => {
    expect(checkReferences('<a href="#a">A</a><svg><use href="#glyph-b"></use></svg>')).toEqual([
      'has <a href="#a"> without an element of that id',
      'has <use href="#glyph-b"> without an element of that id',
    ]);
  });
});

describe('linkChecker', () => {
  const target = '<p id="here"></p>';
  const site: LinkedSite = {
    home: new URL('https://example.org/sub/'),
    pages: ['/', '/method/'].map((route) => ({ route, html: target })),
    has: (file) => file === 'data/actors.csv',
  };
  const check = linkChecker(site);
  const faultsOf = (link: string) => check({ route: '/method/', html: `<a href="${link}">A</a>` });

  test.each([
    '/sub/',
    '/sub/method/#here',
    '../',
    '#here',
    '/sub/data/actors.csv',
    '/sub/?level=all',
    'https://x.example/',
  ])('takes %s', (link) => {
    expect(faultsOf(link)).toEqual([]);
  });

  test('catches a page that is not there', () => {
    expect(faultsOf('/sub/metod/')).toEqual(['links to /sub/metod/, which is not there']);
  });

  test('catches a page without its slash, which some hosts do not serve', () => {
    expect(faultsOf('/sub/method')).toEqual(['links to /sub/method, which is not there']);
  });

  test('catches an anchor that its page does not have', () => {
    expect(faultsOf('/sub/method/#there')).toEqual(['links to /sub/method/#there, where nothing has that id']);
  });

  test('catches a file that is not there', () => {
    expect(faultsOf('/sub/data/actor.csv')).toEqual(['links to /sub/data/actor.csv, which is not there']);
  });

  test('catches a link that leaves the base path', () => {
    expect(faultsOf('/method/')).toEqual(['links to /method/, outside /sub/']);
  });

  test('catches a link that runs a script', () => {
    expect(faultsOf('javascript:go()')).toEqual(['links to javascript:go()']);
  });

  test('catches an address that cannot be read', () => {
    expect(faultsOf('https://')).toEqual(['links to https://, which is no address']);
  });
});

describe('dist', () => {
  const site = readDist();

  test('every reference within a page has its element', () => {
    expect(onEveryPage(site, ({ html }) => checkReferences(html))).toEqual([]);
  });

  test('every link inside the site leads somewhere', () => {
    expect(onEveryPage(site, linkChecker(site))).toEqual([]);
  });
});
