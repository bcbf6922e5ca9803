import { expect, test } from 'vitest';
import { MARKS } from '../../src/finish/marks.ts';
import { onEveryPage, parsePage, readDist } from './dist.ts';

const site = readDist();

test('every page bears the version that the worker keeps, and no mark is left unfilled', () => {
  const version = parsePage(site.page('/').html)('meta[name="version"]').attr('content') ?? '';
  expect(site.text('sw.js')).toContain(version);
  const check = ({ html }: { html: string }) => [
    ...(parsePage(html)('meta[name="version"]').attr('content') === version ? [] : ['bears another version']),
    ...Object.values(MARKS).filter((mark) => html.includes(mark)),
  ];
  expect(onEveryPage(site, check)).toEqual([]);
});

test('a build for no address of its own starts no worker', () => {
  expect(site.home.protocol).toBe('http:');
  expect(
    onEveryPage(site, ({ html }) => (parsePage(html)('[data-home]').length > 0 ? ['keeps its pages'] : [])),
  ).toEqual([]);
});
