import { describe, expect, test } from 'vitest';
import { describeFault } from '../../src/data/fault.ts';
import { update } from '../../src/data/schema/update.ts';
import { getTables } from '../../src/data/tables.ts';
import { updateId } from '../../src/data/update-id.ts';
import { checkProse } from '../../src/mdx/check.ts';
import { parseProse } from '../../src/mdx/prose.ts';
import { siteAnchors } from '../../src/mdx/site-anchors.ts';
import { makeTables } from './fixture.ts';

const CHAPTER = `
## How many came

<Figure id="timeline" />

<Versus claims="ask-64000">Words.</Versus>

<Steps figure="set-the-bar" title="Steps">
<Step title="At the table" marks="">One.</Step>
</Steps>
`;
const page = (name: string, mdx = 'Words.') => ({ file: `content/en/pages/${name}.mdx`, tree: parseProse(mdx) });
const UPDATE = update.parse({ date: '2026-11-29', kind: 'change', records: [], what: 'More.', why: 'Found.' });
const site = siteAnchors(
  [
    { file: 'content/en/chapters/01-paris-promises.mdx', tree: parseProse(CHAPTER) },
    page('method', '\n## What a level means\n'),
    page('index', '\n## What to take away\n'),
    ...['sources', 'article', 'updates'].map((name) => page(name)),
  ],
  { ...makeTables(), updates: [UPDATE] },
);
const faultsOf = (url: string) =>
  checkProse('content/en/pages/data.mdx', parseProse(`\nSee [the other page](${url}).\n`), makeTables(), site)
    .map(describeFault)
    .join('\n\n');

describe('siteAnchors', () => {
  test('tells what the prose of a page makes, on its own page and on the one of all chapters', () => {
    const made = ['how-many-came', 'timeline', 'timeline-summit', 'paris-promises-steps-1'];
    const steps = ['paris-promises-step-at-the-table', 'paris-promises-claim-ask-64000', 'paris-promises-opening'];
    for (const page of ['/paris-promises/', '/all/']) {
      expect(site.get(page)).toEqual(expect.arrayContaining([...made, ...steps]));
    }
    expect(site.get('/')).toContain('what-to-take-away');
  });

  test('tells the records of the pages that list them', () => {
    expect(site.get('/method/')).toContain('glossary-reassurance-force');
    expect(site.get('/sources/')).toContain('up-davos');
    expect(site.get('/article/')).toContain('ask-64000');
    expect(site.get('/updates/')).toContain(updateId(UPDATE));
    expect(siteAnchors([page('unknowns')], getTables()).get('/unknowns/')).toEqual(
      expect.arrayContaining(['accounts-differ', 'names-of-26']),
    );
    expect(site.get('/actors/fr/')).toContain('by-date');
    expect(site.get('/figures/timeline/')).toContain('timeline-sources');
  });

  test('tells nothing of a page whose prose could not be read', () => {
    expect(site.get('/data/')).toBeUndefined();
  });
});

test('siteAnchors tells the sections of an actor of which a figure or a question tells something, and no other', () => {
  const tables = getTables();
  const ofActor = (id: string) => siteAnchors([], tables).get(`/actors/${id}/`) ?? [];
  const told = (id: string) =>
    ['layers', 'keys', 'aid', 'questions'].filter((section) => ofActor(id).includes(section));
  expect([told('de'), told('ru'), told('nato'), told('al')]).toEqual([
    ['layers', 'keys', 'aid', 'questions'],
    ['keys', 'questions'],
    ['layers', 'questions'],
    [],
  ]);
});

describe('checkAnchor with the other pages at hand', () => {
  test('refuses a heading that another page does not have, with the nearest that it has', () => {
    expect(faultsOf('/method/#what-a-level-mean')).toMatchInlineSnapshot(`
      "content/en/pages/data.mdx:2:5  link  [link-place]
        came:    "/method/#what-a-level-mean"
        allowed: a heading, a figure or a record of /method/
        did you mean #what-a-level-means?"
    `);
    expect(faultsOf('/method/#levels')).toContain('came:    "/method/#levels"');
    expect(faultsOf('/#what-to-take-home')).toContain('did you mean #what-to-take-away?');
  });

  test('looks at the address of a component too', () => {
    const point = parseProse('\n<Point title="A point" href="/method/#what-a-level-mean">Words.</Point>\n');
    const told = checkProse('content/en/pages/data.mdx', point, makeTables(), site);
    expect(told.map(({ came, meant }) => [came, meant])).toEqual([
      ['"/method/#what-a-level-mean"', '#what-a-level-means'],
    ]);
  });

  test('refuses a figure that stands on a third page', () => {
    expect(faultsOf('/paris-promises/#flank-map')).toContain('a heading, a figure or a record of /paris-promises/');
  });

  test.each([
    '/method/#what-a-level-means',
    '/paris-promises/#how-many-came',
    '/paris-promises/#timeline-summit',
    '/paris-promises/#paris-promises-step-at-the-table',
    '/sources/#up-davos',
    '/sources/#letter-b',
    '/all/#sources',
    '/all/#numbers',
    // Made from words that only the finished page has.
    '/paris-promises/#paris-promises-p-b9b030',
  ])('lets stand %s', (url) => {
    expect(faultsOf(url)).toBe('');
  });
});
