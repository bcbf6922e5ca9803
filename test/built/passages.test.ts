import { describe, expect, test } from 'vitest';
import { CHAPTERS } from '../../src/data/chapters.ts';
import { parsePage, readDist } from './dist.ts';

const site = readDist();

describe.each([...CHAPTERS, 'method', 'all'])('/%s/', (page) => {
  const $ = parsePage(site.page(`/${page}/`).html);

  test('gives every paragraph of its prose, every item and every heading an address and a link to it', () => {
    const inFigure =
      '.figure *, .step__picture *, .steps__walk *, .quote *, .points__h, .versus__a *, .versus__h, .figure__sub, .steps > p';
    const without = $('.prose :is(p, li, h2), .all__chapter .prose h3')
      .toArray()
      .filter(
        (element) => !$(element).is(inFigure) && !$(element).is('li.step, .step__title, .figure__title, li:has(p)'),
      )
      .filter((element) => {
        // Within a heading it would be a part of its name.
        const isHeading = /^h\d$/.test(element.tagName);
        const link = isHeading ? $(element).next('.here') : $(element).children('.here, p > .here');
        return element.attribs['id'] === undefined || link.attr('href') !== `#${element.attribs['id']}`;
      })
      .map((element) => $(element).text().slice(0, 60));
    expect(without).toEqual([]);
  });

  test('has no link to a paragraph in the order of tabs, and one to each section, with its name', () => {
    expect($('.prose :is(p, li) .here:not([tabindex="-1"])').length).toBe(0);
    const section = $('.here--section').first();
    const [own = '', heading = ''] = (section.attr('aria-labelledby') ?? '').split(' ');
    expect([section.attr('id'), `#${heading}`, section.attr('tabindex')]).toEqual([
      own,
      section.attr('href'),
      undefined,
    ]);
    expect($(`[id="${heading}"] a`).length).toBe(0);
  });
});

test('a statement in a chapter leads to the article, checked, and back', () => {
  const $ = parsePage(site.page('/kyivs-shrinking-ask/').html);
  const claim = $('#kyivs-shrinking-ask-claim-ask-64000');
  expect(claim.find('a').attr('href')).toMatch(/\/article\/#ask-64000$/);
  const back = parsePage(site.page('/article/').html)('#ask-64000 .more').attr('href');
  expect(back).toMatch(/\/kyivs-shrinking-ask\/#kyivs-shrinking-ask-claim-ask-64000$/);
});
