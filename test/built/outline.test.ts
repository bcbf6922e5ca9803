import { describe, expect, test } from 'vitest';
import { onEveryPage, readDist } from './dist.ts';
import { checkHeadings, checkIds } from './outline.ts';

describe('checkHeadings', () => {
  test('takes headings that go down by one and up by any', () => {
    expect(checkHeadings('<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>')).toEqual([]);
  });

  test('catches a second first heading', () => {
    expect(checkHeadings('<h1>A</h1><h1>B</h1>')).toEqual(['has 2 first headings']);
  });

  test('catches a level left out', () => {
    expect(checkHeadings('<h1>A</h1><h3>B</h3>')).toEqual(['goes from h1 to h3: "B"']);
  });

  test('catches a page that begins below its first heading', () => {
    expect(checkHeadings('<h2>A</h2><h1>B</h1>')).toEqual(['begins with an h2: "A"']);
  });
});

test('checkIds catches an id that stands twice', () => {
  expect(checkIds('<p id="a"></p><p id="b"></p><p id="a"></p>')).toEqual(['has the id a more than once']);
});

describe('dist', () => {
  const site = readDist();

  test('every page has one first heading and skips no level', () => {
    expect(onEveryPage(site, ({ html }) => checkHeadings(html))).toEqual([]);
  });

  test('no page has an id twice', () => {
    expect(onEveryPage(site, ({ html }) => checkIds(html))).toEqual([]);
  });
});
