import { expect, test } from 'vitest';
import { onEveryPage, parsePage, readDist } from './dist.ts';

/** Names that two links of one list of sources share: a reader could not tell which is which. */
function findTwins(html: string): string[] {
  const $ = parsePage(html);
  return $('.sources')
    .toArray()
    .flatMap((list) => {
      const names = $(list)
        .find('a[rel="external"]')
        .toArray()
        .map((link) => $(link).text());
      return names.filter((name, index) => names.indexOf(name) !== index);
    });
}

const link = (name: string, href: string) => `<li><a rel="external" href="${href}">${name}</a></li>`;

test('findTwins finds two sources of one name', () => {
  const list = (...links: string[]) => `<ul class="sources">${links.join('')}</ul>`;
  expect(findTwins(list(link('LIGA.net', '/a'), link('TASS', '/b')))).toEqual([]);
  expect(findTwins(list(link('LIGA.net', '/a'), link('LIGA.net', '/b')))).toEqual(['LIGA.net']);
  expect(findTwins(list(link('TASS', '/a')) + list(link('TASS', '/a')))).toEqual([]);
});

test('no list of sources has two of one name', () => {
  expect(onEveryPage(readDist(), ({ html }) => findTwins(html))).toEqual([]);
});
