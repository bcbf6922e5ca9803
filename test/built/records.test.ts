import { describe, expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { DOMAINS } from '../../src/data/domains.ts';
import { keysOfActor } from '../../src/data/select/conditions.ts';
import { comparedActors } from '../../src/data/select/counts.ts';
import { aidOfActor } from '../../src/data/select/donors.ts';
import { recordById } from '../../src/data/select/record.ts';
import { getTables } from '../../src/data/tables.ts';
import { say } from '../../src/i18n/words.ts';
import { parsePage, readDist } from './dist.ts';

const site = readDist();
const tables = getTables();
const open = (route: string) => parsePage(site.page(route).html);
const plain = (text: string) => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

describe('records', () => {
  test('the list of numbers says of each with rivals why it stands there', () => {
    const $ = open('/data/figures/');
    const contested = tables.figures.filter(({ rivals }) => rivals !== undefined);
    expect(contested.length).toBeGreaterThan(20);
    const silent = contested.filter(
      ({ id, reading = 'none' }) => !plain($(`[id="${id}"]`).text()).includes(`Why it stands here: ${reading}`),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test.each(tables.actors.map(({ id }) => id))('/actors/%s/ lists every position of the actor', (actor) => {
    const $ = open(`/actors/${actor}/`);
    const listed = $('li.src')
      .toArray()
      .map((element) => [element.attribs['id'], plain($(element).find('p').first().text())]);
    const recorded = tables.positions.filter((row) => row.actor === actor).map((row) => [row.id, plain(row.summary)]);
    expect(listed.sort()).toEqual(recorded.sort());
  });

  test.each(tables.actors)(
    '/actors/$id/ tells the aid, the keys and the elements on record, and no section of nothing',
    (actor) => {
      const $ = open(`/actors/${actor.id}/`);
      const section = (id: string) => $(`#${id}`).closest('section').find('.dated');
      const counted = Object.fromEntries(['layers', 'keys', 'aid'].map((id) => [id, section(id).length]));
      expect(counted).toEqual({
        layers: tables.layers.filter(({ actors }) => actors.includes(actor.id)).length,
        keys: keysOfActor(tables, actor.id).length,
        aid: aidOfActor(tables, actor) === undefined ? 0 : 1,
      });
      for (const [id, n] of Object.entries(counted)) expect($(`#${id}`)).toHaveLength(n === 0 ? 0 : 1);
      const unsourced = Object.keys(counted).flatMap((id) =>
        section(id)
          .toArray()
          .filter((row) => $(row).find('.sources a').length === 0),
      );
      expect(unsourced).toEqual([]);
    },
  );

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

  test('a record in a cell says how firmly it stands, and on the page of its figure what words it rests on', () => {
    const compared = comparedActors(tables).map(({ id }) => id);
    const records = tables.positions.filter(({ actor }) => compared.includes(actor));
    const quoted = records.flatMap(({ quote }) => (quote === undefined ? [] : [recordById(tables.quotes, quote).text]));
    const $ = open('/figures/who-offers-what/');
    const told = $('.history__list small')
      .toArray()
      .map((small) => $(small).text().split('. ')[0]);
    expect(told.sort()).toEqual(records.map(({ confidence }) => say(`confidence.${confidence}`).slice(0, -1)).sort());
    const words = $('.history__list .record__words > p:first-child')
      .toArray()
      .map((words) =>
        $(words)
          .text()
          .replace(/^(?:“|« )|(?:”| »)$/g, ''),
      );
    expect(words.sort()).toEqual(quoted.sort());
    // In a chapter, whose pages may not weigh more, they are one step away.
    expect(open('/macrons-claim/')('.history__list .record__words')).toHaveLength(0);
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
