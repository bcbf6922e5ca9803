import { describe, expect, test } from 'vitest';
import { faultsIn } from './fixture.ts';

const PAGE =
  '\n## Who <Term id="reassurance-force">came</Term>, and how\n\n<Figure id="flank-map" />\n\n<Figure id="people-per-km" />\n';
const linkTo = (url: string) => faultsIn(`${PAGE}\nSee [the other page](${url}).\n`);

describe('checkAnchor lets stand', () => {
  test.each([
    '#who-came-and-how',
    '#flank-map',
    '#flank-map-incursion',
    '#flank-map-all',
    '?people=30000#people-per-km',
    '?people=30000&share=100#people-per-km',
    '/figures/flank-map/#flank-map-hub',
    '/figures/flank-map/#flank-map-sources',
    '/figures/who-offers-what/?domain=air&asof=2025-09-04',
    '/figures/aid-by-donor/#aid-by-donor-gdp',
    '/the-war-next-door/#flank-map-incursion',
    '/macrons-claim/?domain=land#who-offers-what',
    '/macrons-claim/#berlin-postponed-its-answer',
    '/method/#levels',
  ])('%s', (url) => {
    expect(linkTo(url)).toBe('');
  });
});

describe('checkAnchor refuses', () => {
  test('a filter that is misspelt, with the nearest', () => {
    expect(linkTo('#flank-map-incursions')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:15:5  link  [link-place]
        came:    "#flank-map-incursions"
        allowed: a heading of this page, or a figure on it with one of its filters, such as #flank-map-incursion
        did you mean #flank-map-incursion?"
    `);
  });

  test('a filter of a figure that stands on another page', () => {
    expect(linkTo('#aid-by-donor-gdp')).toContain('came:    "#aid-by-donor-gdp"');
  });

  test('a heading that is not there', () => {
    expect(linkTo('#who-came')).toContain('came:    "#who-came"');
  });

  test('a filter on another page that no figure has', () => {
    expect(linkTo('/the-war-next-door/#flank-map-incurson')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:15:5  link  [link-place]
        came:    "/the-war-next-door/#flank-map-incurson"
        allowed: a figure on that page or one of its filters, such as #flank-map-incursion
        did you mean #flank-map-incursion?"
    `);
  });

  test('a filter of another figure on the page of one', () => {
    expect(linkTo('/figures/flank-map/#aid-by-donor-gdp')).toContain('came:    "/figures/flank-map/#aid-by-donor-gdp"');
  });

  test('a state without the figure that it sets', () => {
    expect(linkTo('?people=30000')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:15:5  link  [link-place]
        came:    "?people=30000"
        allowed: the id of the figure that it sets, after a #: ?bar=ready#set-the-bar"
    `);
  });

  test('a state of a figure that is not on the page', () => {
    expect(linkTo('?bar=ready#set-the-bar')).toContain('allowed: a heading of this page, or a figure on it');
  });

  test('a name that the figure does not know, with the nearest', () => {
    expect(linkTo('?peple=30000#people-per-km')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:15:5  link  [link-state]
        came:    "?peple=30000#people-per-km"
        allowed: one of people, share, front before the =
        did you mean people?"
    `);
  });

  test('a value that the name cannot have, with the nearest', () => {
    expect(linkTo('/macrons-claim/?domain=lond#who-offers-what')).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:15:5  link  [link-state]
        came:    "/macrons-claim/?domain=lond#who-offers-what"
        allowed: domain with one of all, land, air, sea, training, logistics, funding, monitoring, backstop
        did you mean land?"
    `);
  });

  test.each(['?people=many#people-per-km', '/macrons-claim/?asof=yesterday#who-offers-what'])(
    '%s, which is no number or no day',
    (url) => {
      expect(linkTo(url)).toContain(`came:    "${url}"`);
    },
  );

  test('a number that the figure refuses', () => {
    expect(linkTo('/macrons-claim/?people=999999999#people-per-km')).toContain(
      'allowed: people with a whole number from 1000 to 200000, in digits',
    );
  });

  test('a name that is set twice', () => {
    expect(linkTo('/macrons-claim/?bar=ready&bar=pledged#set-the-bar')).toContain('allowed: bar once');
  });

  test('a state of a figure that has none', () => {
    expect(linkTo('?kind=hub#flank-map')).toContain('allowed: no ? for flank-map');
  });
});
