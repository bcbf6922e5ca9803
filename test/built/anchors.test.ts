import { describe, expect, test } from 'vitest';
import { getTables } from '../../src/data/tables.ts';
import { readTexts } from '../../src/data/texts.ts';
import { parsedOf, readAllProse } from '../../src/mdx/prose.ts';
import { siteAnchors } from '../../src/mdx/site-anchors.ts';
import { readSite } from './dist.ts';

/** What a page has only where there is something to say, and filters by what nothing is. */
const SOMETIMES = /^(?:levels|by-date|summits|promises|events|neighbours|mentions)$|^promise-ledger-lapsed$/;

describe('the addresses that the check of prose knows', () => {
  const built = readSite('dist');
  const site = siteAnchors(parsedOf(readAllProse(readTexts())), getTables());

  test('are those of every page', () => {
    expect(site.size).toBeGreaterThan(50);
  });

  test.each([...site])('stand on %s', (path, ids) => {
    const { html } = built.page(path);
    expect(ids.filter((id) => !SOMETIMES.test(id) && !html.includes(` id="${id}"`))).toEqual([]);
  });
});
