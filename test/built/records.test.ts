import { describe, expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { DOMAINS } from '../../src/data/domains.ts';
import { comparedActors } from '../../src/data/select/counts.ts';
import { getTables } from '../../src/data/tables.ts';
import { say } from '../../src/i18n/words.ts';
import { parsePage, readDist } from './dist.ts';

const site = readDist();
const tables = getTables();
const open = (route: string) => parsePage(site.page(route).html);
const plain = (text: string) => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

describe('records', () => {
  test.each(tables.actors.map(({ id }) => id))('/actors/%s/ lists every position of the actor', (actor) => {
    const $ = open(`/actors/${actor}/`);
    const listed = $('li.src')
      .toArray()
      .map((element) => [element.attribs['id'], plain($(element).find('p').first().text())]);
    const recorded = tables.positions.filter((row) => row.actor === actor).map((row) => [row.id, plain(row.summary)]);
    expect(listed.sort()).toEqual(recorded.sort());
  });

  test('/article/ lists every claim with its statement and verdict', () => {
    const $ = open('/article/');
    const listed = $('.claim')
      .toArray()
      .map((element) => [element.attribs['id'], $(element).find('th').text(), $(element).find('.mark b').text()]);
    const recorded = tables.claims.map((claim) => [claim.id, claim.statement, say(`verdict.${claim.verdict}`)]);
    expect(listed.sort()).toEqual(recorded.sort());
  });

  test('the timeline lists every event', () => {
    const listed = open('/figures/timeline/')('.event')
      .toArray()
      .map((element) => element.attribs['id'] ?? '');
    expect(listed.sort()).toEqual(tables.events.map((event) => event.id as string).sort());
  });

  test('/data/figures/ lists every figure', () => {
    const listed = open('/data/figures/')('li.src')
      .toArray()
      .map((element) => element.attribs['id'] ?? '');
    expect(listed.sort()).toEqual(tables.figures.map((figure) => figure.id as string).sort());
  });

  test('every cell of the matrix with records opens exactly these, and every other says that there are none', () => {
    const $ = open('/figures/who-offers-what/');
    const shown = comparedActors(tables).flatMap((actor) =>
      DOMAINS.map((domain) => {
        const records = $(`#cell-${actor.id}-${domain} .history__list > li`).length;
        const buttons = $(`.mx button[popovertarget="cell-${actor.id}-${domain}"]`).length;
        return `${actor.id} ${domain}: ${records} records, ${buttons} buttons`;
      }),
    );
    const recorded = comparedActors(tables).flatMap((actor) =>
      DOMAINS.map((domain) => {
        const records = tables.positions.filter((row) => row.actor === actor.id && row.domain === domain).length;
        return `${actor.id} ${domain}: ${records} records, ${records > 0 ? 1 : 0} buttons`;
      }),
    );
    expect(shown).toEqual(recorded);
    expect($('.mx__cell').length).toBe(recorded.length);
  });

  test('what opens the records of a cell, of a promise or the events of a chapter says whose they are', () => {
    const $ = open('/figures/who-offers-what/');
    const cell = (id: string) => $(`.mx button[popovertarget="cell-${id}"]`);
    expect(cell('fr-land').attr('aria-label')).toBe('France, land: specific, open the records');
    const cells = $('.mx button').toArray();
    const names = cells.map((button) => $(button).attr('aria-label') ?? '');
    expect(new Set(names).size).toBe(names.length);
    // Who speaks to the page says what stands on the button.
    expect(cells.filter((button, index) => !names[index]?.includes($(button).text().trim()))).toEqual([]);

    const ledger = open('/figures/promise-ledger/');
    const [promise] = tables.promises;
    const opens = ledger(`#promise-${promise?.id} .ledger__open`).text();
    expect(opens.startsWith(`${promise?.name}: `)).toBe(true);

    const link = open('/method/')('.argument a[href$="#timeline-paris-promises"]');
    expect(link.text()).toMatch(/^\d+ events of Paris promises$/);
  });
});

describe('/all/', () => {
  test('names each of its articles by its chapter', () => {
    const $ = open('/all/');
    const names = $('main > article')
      .toArray()
      .map((article) => $(`[id="${$(article).attr('aria-labelledby')}"]`).text());
    expect(names.length).toBe(7);
    expect([names[0], names.includes('')]).toEqual(['Paris promises', false]);
  });

  const textsOf = (route: string, selector: string) => {
    const $ = open(route);
    return $(selector)
      .find('p, li, h2, h3')
      .toArray()
      .map((element) => plain($(element).text()))
      .filter((text) => text !== '');
  };
  const all = new Set(textsOf('/all/', 'main'));

  test.each(CHAPTERS)('holds every heading, paragraph and source of %s', (chapter) => {
    const texts = [...textsOf(`/${chapter}/`, '.prose'), ...textsOf(`/${chapter}/`, '.srcs ol')];
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => !all.has(text))).toEqual([]);
  });

  test('holds the card of every number', () => {
    const cards = new Set(
      open('/all/')('.pop')
        .toArray()
        .map((element) => element.attribs['id'] ?? ''),
    );
    const wanted = CHAPTERS.flatMap((chapter) =>
      // The card of sources is one for a page.
      open(`/${chapter}/`)('.pop:not(.pop--cite)')
        .toArray()
        .map((element) => element.attribs['id'] ?? ''),
    );
    expect(wanted.filter((id) => !cards.has(id))).toEqual([]);
  });
});
