import { describe, expect, test } from 'vitest';
import { onEveryPage, parsePage, readDist } from './dist.ts';
import { checkHeadings, checkIds, checkLists } from './outline.ts';

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

test('checkLists catches a list in which nothing stands', () => {
  expect(
    checkLists('<div class="ground"><ul> </ul></div><ol><li>A</li></ol><section hidden><ul></ul></section>'),
  ).toEqual(['has an empty ul in ground']);
});

describe('dist', () => {
  const site = readDist();

  test('every page has one first heading and skips no level', () => {
    expect(onEveryPage(site, ({ html }) => checkHeadings(html))).toEqual([]);
  });

  test('no page has a list in which nothing stands', () => {
    expect(onEveryPage(site, ({ html }) => checkLists(html))).toEqual([]);
  });

  test('no page has an id twice', () => {
    expect(onEveryPage(site, ({ html }) => checkIds(html))).toEqual([]);
  });
});

describe('what those hear who do not see', () => {
  const $ = (route: string) => parsePage(readDist().page(route).html);

  test('moments and grounds of the layers and events of the timeline are headings, by which they can be found', () => {
    const layers = $('/figures/layers/');
    expect(
      layers('.moment__h')
        .toArray()
        .map(({ tagName }) => tagName),
    ).toEqual(['h2', 'h2', 'h2']);
    expect(
      new Set(
        layers('.ground__h')
          .toArray()
          .map(({ tagName }) => tagName),
      ),
    ).toEqual(new Set(['h3']));
    const events = $('/figures/timeline/')('.event');
    expect(events.length).toBeGreaterThan(50);
    expect(events.filter((_, event) => events.find('h2').closest(event).length === 0).length).toBe(0);
  });

  test('no list of sources is empty, and no landmark holds nothing but closed cards', () => {
    const empty = readDist().pages.flatMap(({ route, html }) =>
      parsePage(html)('ul.sources:empty, section.cards').length > 0 ? [route] : [],
    );
    expect(empty).toEqual([]);
  });

  test('the point of a chapter is a region with its name, on the page of all chapters too', () => {
    expect($('/paris-promises/')('section.points').attr('aria-labelledby')).toBe('paris-promises-points');
    // Seven of one name could not be told apart.
    expect($('/all/')('section.points').first().attr('aria-labelledby')).toBe('paris-promises paris-promises-points');
  });

  test('a condition says who decides it, and a preview says nothing that its title says', () => {
    const label = $('/figures/conditions/')('.suppose label:has([value="ceasefire"])');
    expect(label.text().replace(/\s+/g, ' ').trim()).toBe('a ceasefire held, decided by Russia');
    expect($('/figures/')('.gallery img:not([alt=""])').length).toBe(0);
  });
});
