import { describe, expect, test } from 'vitest';
import { embedCode } from '../../src/components/embed-code.ts';
import { RECORD_END } from '../../src/data/record-end.ts';
import { type Claim, VERDICTS } from '../../src/data/schema/claim.ts';
import { sourcesById } from '../../src/data/select/cards.ts';
import { getTables } from '../../src/data/tables.ts';
import { unbroken } from '../../src/i18n/unbroken.ts';
import { say } from '../../src/i18n/words.ts';
import { parsePage, readDist } from './dist.ts';

const site = readDist();
const tables = getTables();
const { claims } = tables;
const at = (path: string) => new URL(`.${path}`, site.home).href;
const pathOf = ({ id }: Claim) => `/embed/statement/${id}/`;
const below = (path: string) => at(path).replace(new URL(site.home).origin, '');

/** What is wrong with the page of a statement. */
function checkStatement(html: string, claim: Claim): string[] {
  const $ = parsePage(html);
  const lacks = (what: string, holds: boolean) => (holds ? [] : [`has not ${what}`]);
  const hrefs = (selector: string) =>
    $(selector)
      .toArray()
      .map((element) => $(element).attr('href'));
  const sources = sourcesById(tables, claim.sources).map(({ id, url }) => url ?? below(`/sources/#${id}`));
  return [
    ...lacks('the statement', $('h1').text() === unbroken(claim.statement)),
    ...lacks('the verdict', $('.mark b').text() === say(`verdict.${claim.verdict}`)),
    ...lacks(
      'what its verdict means, and no other',
      VERDICTS.filter((one) =>
        $('.figure__notes')
          .text()
          .includes(say(`verdictMeans.${one}`)),
      ).join() === claim.verdict,
    ),
    ...lacks('what the record says', $('.figure__body').text().includes(unbroken(claim.record))),
    ...lacks('its sources', String(hrefs('.figure__body .sources a')) === String(sources)),
    ...lacks('its day', $('.figure__notes time').attr('datetime') === RECORD_END),
    ...lacks(
      'a way to the site',
      String(hrefs('.figure__bar a')) === String([below('/'), below(`/article/#${claim.id}`)]),
    ),
    ...lacks('the lines that embed it', $('code').first().text() === embedCode(at(pathOf(claim)), claim.statement)),
    ...lacks('a name for its messages', $('body').attr('data-figure') === `statement-${claim.id}`),
    ...lacks('links that leave the frame', $('base').attr('target') === '_blank'),
    ...lacks('a word to search engines', $('meta[name="robots"]').attr('content') === 'noindex'),
    ...lacks('a canonical place', $('link[rel="canonical"]').attr('href') === at(`/article/#${claim.id}`)),
    ...lacks(
      'its answer as oEmbed',
      $('link[type="application/json+oembed"]').attr('href') === at(`${pathOf(claim)}oembed.json`),
    ),
  ];
}

describe('checkStatement', () => {
  const [first, second] = claims;
  if (!first || !second) throw new Error('the record has no two statements');
  const { html } = site.page(pathOf(first));

  test.each([
    ['<h1', '<h1>Other</h1><h1', 'the statement'],
    ['noindex', 'index', 'a word to search engines'],
    ['_blank', '_self', 'links that leave the frame'],
    [`data-figure="statement-`, `data-figure="`, 'a name for its messages'],
  ])('catches %s that is lost', (piece, by, what) => {
    expect(html).toContain(piece);
    expect(checkStatement(html.replaceAll(piece, by), first)).toEqual([`has not ${what}`]);
  });

  test('catches the page of another statement', () => {
    expect(checkStatement(html, second).length).toBeGreaterThan(5);
  });
});

test('every statement has a page to embed that says all of it', () => {
  const faults = claims.flatMap((claim) =>
    checkStatement(site.page(pathOf(claim)).html, claim).map((fault) => `${claim.id} ${fault}`),
  );
  expect(faults).toEqual([]);
});

test('every statement has an answer as oEmbed', () => {
  const [answer] = claims.map((claim) => JSON.parse(site.text(`${pathOf(claim).slice(1)}oembed.json`)) as object);
  expect(
    claims.filter((claim) => !site.text(`${pathOf(claim).slice(1)}oembed.json`).includes(at(pathOf(claim)))),
  ).toEqual([]);
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: claims[0]?.statement, width: 600, height: 480 });
});

test.each(['/article/', '/figures/article-checked/', '/embed/'])('%s leads to the page of each statement', (route) => {
  const links = parsePage(site.page(route).html)('a')
    .toArray()
    .map(({ attribs }) => attribs['href']);
  expect(claims.filter((claim) => !links.includes(below(pathOf(claim)))).map(({ id }) => id)).toEqual([]);
});

test('no page of a statement runs more than the early scripts and that of its height', () => {
  const scripts = claims.map((claim) => parsePage(site.page(pathOf(claim)).html)('script[src]').length);
  expect([...new Set(scripts)]).toEqual([1]);
});
