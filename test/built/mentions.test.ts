import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/data/charts.ts';
import { recordById } from '../../src/data/select/record.ts';
import { getTables } from '../../src/data/tables.ts';
import { CONTRACTS } from '../../src/figures/contracts.ts';
import type { FigureContract } from '../../src/figures/figure.ts';
import { onEveryPage, parsePage, readDist } from './dist.ts';
import { checkMentions } from './mentions.ts';

const site = readDist();

/** A page on which a picture has a mark for a figure that the prose shows. */
function page(change: (html: string) => string = (html) => html): string {
  return change(`<article><p><span class="sentence">Of <button class="fig" id="a-fig-states-26-1" data-fig="states-26" popovertarget="fig-states-26">26</button>.</span></p>
<figure class="figure" id="set-the-bar"><div class="figure__body"><i data-fig-mark="states-26"></i></div>
<details class="mentions"><ul><li data-marks="states-26"><a href="#a-fig-states-26-1">Of 26.</a></li></ul></details></figure></article>
<div class="pop" id="fig-states-26" data-record="states-26"><a href="#set-the-bar" data-shows="states-26">Set the bar</a></div>`);
}

describe('checkMentions', () => {
  test('finds nothing where each leads to the other', () => {
    expect(checkMentions(page())).toEqual([]);
  });

  test.each([
    [
      'a sentence that is not listed',
      '<a href="#a-fig-states-26-1">Of 26.</a>',
      '',
      'set-the-bar does not list a-fig-states-26-1',
    ],
    [
      'a link to another figure',
      'data-fig="states-26"',
      'data-fig="states-35"',
      'lists #a-fig-states-26-1, which is no states-26',
    ],
    ['a link out of a sentence', 'class="sentence"', '', 'lists #a-fig-states-26-1, which is in no sentence'],
    ['a link that says nothing', '>Of 26.</a>', '></a>', 'lists #a-fig-states-26-1 without words'],
    [
      'a mark that is listed and not drawn',
      'data-fig-mark="states-26"',
      '',
      'lists states-26, which set-the-bar does not draw',
    ],
    [
      'a card without a way to the picture',
      ' data-shows="states-26"',
      '',
      'has a card of states-26 that does not lead to set-the-bar',
    ],
  ])('catches %s', (_, from, to, fault) => {
    expect(page()).toContain(from);
    expect(checkMentions(page((html) => html.replace(from, to)))).toContain(fault);
  });
});

describe('the built pages', () => {
  test('list every sentence that shows what a picture beside it draws, and every link hits its sentence', () => {
    expect(onEveryPage(site, ({ html }) => checkMentions(html))).toEqual([]);
  });

  test('pair prose and pictures in every chapter that has both', () => {
    const pairs = site.pages.flatMap(({ route, html }) => {
      const $ = parsePage(html);
      return $('.figure:has(.mentions)')
        .toArray()
        .map((figure) => `${route} ${figure.attribs['id']}: ${$(figure).find('[data-marks]').length}`);
    });
    expect(pairs.filter((pair) => !pair.startsWith('/all/'))).toMatchInlineSnapshot(`
      [
        "/ set-the-bar: 1",
        "/kyivs-shrinking-ask/ numbers-in-the-debate: 17",
        "/kyivs-shrinking-ask/ people-per-km: 7",
        "/macrons-claim/ who-offers-what: 2",
        "/the-war-next-door/ air-attacks: 7",
        "/the-war-next-door/ flank-map: 15",
        "/unresolved-questions/ aid-by-donor: 4",
      ]
    `);
  });

  test('mark as many cells of the table as the count in the prose says', () => {
    const $ = parsePage(site.page('/macrons-claim/').html);
    const counted = $('#who-offers-what [data-marks]').toArray();
    expect(counted.length).toBeGreaterThan(0);
    for (const row of counted) {
      const id = row.attribs['data-marks'] ?? '';
      expect([id, $(`[data-fig-mark="${id}"]`).length]).toEqual([id, recordById(getTables().figures, id).value]);
    }
  });

  test.each(CHARTS)('draw a mark for each figure that %s says it marks', (chart) => {
    const contract: FigureContract = CONTRACTS[chart];
    const $ = parsePage(site.page('/all/').html);
    // A table marks only what the text of its page counts, and one figure stands on the front page alone.
    const figure = chart === 'set-the-bar' ? parsePage(site.page('/').html)(`#${chart}`) : $(`#${chart}`);
    const marks = contract.marks?.(getTables()) ?? [];
    const missing = marks.filter((mark) => figure.find(`[data-id="${mark}"], [data-fig-mark~="${mark}"]`).length === 0);
    expect(missing.filter((mark) => !mark.startsWith('count-'))).toEqual([]);
  });
});
