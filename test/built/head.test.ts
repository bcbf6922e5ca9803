import { describe, expect, test } from 'vitest';
import { addressOf, onEveryPage, readDist } from './dist.ts';
import { checkHead, findSharedTitles } from './head.ts';

const ADDRESS = 'https://example.org/method/';
const SOUND = {
  html: '<html lang="en-GB">',
  title: '<title>How we code</title>',
  description: '<meta name="description" content="The scale, its rules with examples, and the limits.">',
  canonical: `<link rel="canonical" href="${ADDRESS}"><meta property="og:url" content="${ADDRESS}">`,
  viewport: '<meta name="viewport" content="width=device-width, initial-scale=1">',
};
const page = (change: Partial<typeof SOUND> = {}) => Object.values({ ...SOUND, ...change }).join('');

describe('checkHead', () => {
  test('takes a sound head', () => {
    expect(checkHead(page(), ADDRESS)).toEqual([]);
  });

  test('catches a page without a language', () => {
    expect(checkHead(page({ html: '<html>' }), ADDRESS)).toEqual(['has no language: lang=""']);
  });

  test('catches an empty title', () => {
    expect(checkHead(page({ title: '<title> </title>' }), ADDRESS)).toEqual(['has no title']);
  });

  test('catches a description that says too little', () => {
    const description = '<meta name="description" content="The method.">';
    expect(checkHead(page({ description }), ADDRESS)).toEqual([
      'has a description of 11 characters, not 40 to 200: "The method."',
    ]);
  });

  test('catches an address that is relative', () => {
    const canonical = `<link rel="canonical" href="/method/"><meta property="og:url" content="${ADDRESS}">`;
    expect(checkHead(page({ canonical }), ADDRESS)).toEqual([
      'names /method/ as its address, not https://example.org/method/',
    ]);
  });

  test('catches a page without an address that search engines may list', () => {
    expect(checkHead(page({ canonical: '' }), undefined)).toEqual([
      'has no address of its own and is not kept out of search engines',
    ]);
  });

  test('catches a viewport that forbids zooming', () => {
    const viewport = '<meta name="viewport" content="width=device-width, maximum-scale=1">';
    expect(checkHead(page({ viewport }), ADDRESS)).toEqual([
      'keeps the reader from zooming: width=device-width, maximum-scale=1',
    ]);
  });
});

test('findSharedTitles catches two pages of one title', () => {
  const pages = [
    { route: '/a/', html: '<title>One</title>' },
    { route: '/b/', html: '<title>One</title>' },
    { route: '/c/', html: '<title>Other</title>' },
  ];
  expect(findSharedTitles(pages)).toEqual(['One: /a/ /b/']);
});

describe('dist', () => {
  const site = readDist();

  test('a page of a figure asks ahead for the face of italics where words of it stand in them, and only there', () => {
    const ITALICS = /class="[^"]*\b(?:chart__note|map__sea|donor__note|part__article|event__quote)\b/;
    const figures = site.pages.filter(({ route }) => /^\/(?:figures|embed)\/./.test(route));
    const wrong = figures.filter(({ html }) => ITALICS.test(html) !== /rel="preload" href="[^"]*italic/.test(html));
    expect(wrong.map(({ route }) => route)).toEqual([]);
  });

  test('every page says in its head what it is and where it stands', () => {
    expect(onEveryPage(site, ({ html, route }) => checkHead(html, addressOf(site, route)))).toEqual([]);
  });

  test('no two pages bear one title', () => {
    expect(findSharedTitles(site.pages)).toEqual([]);
  });
});
