import { expect, test } from 'vitest';
import { onEveryPage, parsePage, readDist } from './dist.ts';

const site = readDist();
const cited = site.pages.filter(({ html }) => parsePage(html)('.share').length > 0);

test('chapters, figures, actors, the checked article, the method, the sources, the open questions and the data can be cited', () => {
  const kinds = new Set(cited.map(({ route }) => route.replace(/^\/(figures|actors)\/.*/, '/$1/…')));
  expect([...kinds].sort()).toEqual(
    [
      '/actors/…',
      '/article/',
      '/data/',
      '/determination-and-hesitation/',
      '/figures/…',
      '/kyivs-shrinking-ask/',
      '/macrons-claim/',
      '/method/',
      '/paris-promises/',
      '/since-september/',
      '/sources/',
      '/the-war-next-door/',
      '/unknowns/',
      '/unresolved-questions/',
    ].sort(),
  );
});

test('every file of a citation says what the page says, and names the page’s address', () => {
  const found = onEveryPage({ ...site, pages: cited }, ({ html, route }) => {
    const $ = parsePage(html);
    const address = $('link[rel="canonical"]').attr('href') ?? '';
    return ['bib', 'ris', 'json'].flatMap((ending) => {
      const text = site.text(`cite${route.replace(/\/$/, '')}.${ending}`);
      const shown = $(`#share-${ending}`).text();
      return [
        ...(text.replaceAll('\r\n', '\n') === shown.replaceAll('\r\n', '\n') ? [] : [`shows another ${ending}`]),
        ...(text.includes(address) ? [] : [`has a ${ending} without its address`]),
      ];
    });
  });
  expect(found).toEqual([]);
});

test('RIS files keep their line ends', () => {
  const files = site.files('.ris');
  expect(files).toHaveLength(cited.length);
  expect(files.filter((file) => /[^\r]\n/.test(site.text(file)))).toEqual([]);
});

test('entries of BibTeX bear names of their own', () => {
  const names = site.files('.bib').map((file) => /@misc\{([\w-]+),/.exec(site.text(file))?.[1]);
  expect(new Set(names).size).toBe(cited.length);
});
