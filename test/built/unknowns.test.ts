import { describe, expect, test } from 'vitest';
import { QUESTION_KINDS } from '../../src/data/schema/question.ts';
import { questionsByKind, questionsInFront, questionsOfActor } from '../../src/data/select/questions.ts';
import { getTables } from '../../src/data/tables.ts';
import { parsePage, readDist } from './dist.ts';

const site = readDist();
const tables = getTables();
const open = (route: string) => parsePage(site.page(route).html);
const page = open('/unknowns/');
/** A blank that does not break is a blank, and a sign that only holds a line together is none. */
const plain = (text: string) => text.replaceAll('\u2060', '').replaceAll(/\s+/g, ' ').trim();

/** The questions to which the links of some part of a page lead. */
const linkedFrom = (route: string, part: string) => {
  const $ = open(route);
  return $(`${part} a`)
    .toArray()
    .flatMap((link) => /\/unknowns\/#(.+)$/.exec($(link).attr('href') ?? '')?.[1] ?? []);
};

describe('/unknowns/', () => {
  test.each(tables.unknowns)(
    '$id stands once, among those that are open for the same reason, with all that is known',
    (row) => {
      const entry = page(`main [id="${row.id}"]`);
      expect(entry.length).toBe(1);
      expect(entry.closest('section').attr('aria-labelledby')).toBe(row.kind);
      expect(plain(entry.find('h3').text())).toBe(row.question);
      const text = plain(entry.text());
      expect(text).toContain(row.known);
      expect(text).toContain(row.settles);
      expect(
        entry
          .find('time')
          .toArray()
          .map((time) => page(time).attr('datetime')),
      ).toEqual([row.since, row.asOf]);
      expect(entry.find('.sources li').length).toBe(row.sources.length);
      const actors = entry
        .find('dd a[href^="/actors/"]')
        .toArray()
        .map((link) => page(link).attr('href'));
      expect(actors).toEqual(expect.arrayContaining(row.holders.map((id) => `/actors/${id}/`)));
    },
  );

  test('leads to every record that a question names', () => {
    const links = tables.unknowns.map(({ id }) => page(`[id="${id}"] dl > div`).eq(-2).find('a').length);
    expect(links).toEqual(tables.unknowns.map(({ records, holders }) => records.length || holders.length));
  });

  test('counts what it lists, in its words and in its contents', () => {
    expect(page('main li.record').length).toBe(tables.unknowns.length);
    expect(plain(page('.page-head').text())).toContain(`leaves ${tables.unknowns.length} questions open`);
    const counted = page('.toc__list a')
      .toArray()
      .map((link) => Number(/\((\d+)\)$/.exec(page(link).text())?.[1]));
    expect(counted).toEqual(QUESTION_KINDS.map((kind) => page(`section[aria-labelledby="${kind}"] li.record`).length));
  });

  test('calls the link to a question by the question', () => {
    const names = page('main .here')
      .toArray()
      .map((link) => (page(link).attr('aria-labelledby') ?? '').split(' '))
      .map(([own, asked]) =>
        [page(`[id="${own}"]`).attr('aria-label'), plain(page(`[id="${asked}"]`).text())].join(': '),
      );
    const asked = QUESTION_KINDS.flatMap(
      (kind) => questionsByKind(tables).find((group) => group.kind === kind)?.questions ?? [],
    );
    expect(names).toEqual(asked.map(({ question }) => `Link to this question: ${question}`));
  });

  test('needs no script of its own', () => {
    const islands = page('astro-island');
    expect(islands.length).toBe(0);
  });
});

test('the page of each actor lists the questions that touch it, and no other', () => {
  const wrong = tables.actors.filter(({ id }) => {
    const listed = linkedFrom(`/actors/${id}/`, 'section[aria-labelledby="questions"]');
    return (
      listed.join(' ') !==
      questionsOfActor(tables, id)
        .map((row) => row.id)
        .join(' ')
    );
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
  expect(linkedFrom('/actors/bg/', 'section[aria-labelledby="questions"]')).toEqual(['bulgarian-ships']);
});

test('the front page lists those that are marked for it, and leads to all', () => {
  const listed = linkedFrom('/', '.unknown ul');
  expect(listed).toEqual(questionsInFront(tables).map(({ id }) => id));
  expect(listed.length).toBeGreaterThan(4);
  expect(open('/')('.unknown__about a').attr('href')).toBe('/unknowns/');
});

test('the method names their number and leads to them, and no longer lists them itself', () => {
  const $ = open('/method/');
  const section = $('#what-we-do-not-know').nextUntil('h2');
  expect(plain(section.text())).toContain(`${tables.unknowns.length} questions were open`);
  expect(section.find('a[href="/unknowns/"]').length).toBe(1);
  expect(section.filter('ul').length).toBe(0);
});
