import { expect, test } from 'vitest';
import { DOMAINS } from '../../src/data/domains.ts';
import { COMMITMENTS, type Level, rankOf } from '../../src/data/levels.ts';
import { parsePage, readDist } from './dist.ts';

const site = readDist();
const FIGURE = '/figures/who-offers-what/';

test('what is counted by where the bar is set is what the cells of the table show', () => {
  const $ = parsePage(site.page(FIGURE).html);
  const rows = $('.mx__actor').toArray();
  const cells = rows.map((row) =>
    $(row)
      .find('.mx__cell')
      .toArray()
      .map((cell) => $(cell).attr('data-level') as Level),
  );
  expect(rows.length).toBeGreaterThan(30);
  const counted = DOMAINS.map((_, domain) =>
    COMMITMENTS.map((step) => cells.filter((row) => rankOf(row[domain] ?? 'not-stated') >= rankOf(step)).length),
  );
  const shown = $('.thresholds tbody tr')
    .toArray()
    .map((row) =>
      $(row)
        .find('td')
        .toArray()
        .map((cell) => Number($(cell).text().trim())),
    );
  expect(shown).toEqual(counted);
  const bars = $('.thresholds tbody td path:last-child')
    .toArray()
    .map((bar) => Number(/^M0 0H(\d+)/.exec($(bar).attr('d') ?? '')?.[1]));
  expect(bars).toEqual(counted.flat());
});

test('it stands on the page of the figure alone', () => {
  const holders = site.pages.filter(({ html }) => html.includes('class="thresholds"')).map(({ route }) => route);
  expect(holders).toEqual([FIGURE]);
});
