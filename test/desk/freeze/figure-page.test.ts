import { describe, expect, test } from 'vitest';
import { frozenFigure } from '../../../src/desk/freeze/figure-page.ts';
import { EMBED, PAGE, PAPER } from './built-site.ts';

const frozen = () =>
  frozenFigure({
    id: 'layers',
    date: '2026-11-29',
    embed: EMBED,
    page: PAGE,
    home: new URL('https://example.org/sub/'),
    sheet: (address) => (address === '/sub/_astro/paper.css' ? PAPER : `nothing at ${address}`),
  });

describe('frozenFigure', () => {
  test('keeps the figure with its table and sources, and nothing that fetches or runs', () => {
    expect(frozen()).toMatchInlineSnapshot(`
      "<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-8GC7eYg0TprC58TrP2zyo5Qt3G0ctm6c3oCnEYmdJNE='; base-uri 'none'; form-action 'none'"><title>Two stand – figure of the site (frozen on 29&nbsp;November&nbsp;2026)</title>
      <link rel="canonical" href="../../../../figures/layers/"><meta name="robots" content="noindex">
      <base target="_blank">
      <style>.figure__sub{color:red}.bar[data-id]{fill:green}
      @media print {
      p{color:black}
      }</style></head><body class="embed"><main>
      <figure id="layers"><h1>Two stand</h1><p class="figure__sub">States, 2025.</p><p class="figure__sub">Frozen on 29&nbsp;November&nbsp;2026. Nothing here changes any more. <a href="../../../../figures/layers/">The figure as it is now</a></p><p class="notice gone">Nothing can be set here. The picture is the one that is shown first.</p>
      <svg role="img" aria-label="Two"><rect class="bar" data-id="fr"></rect></svg>
      <p>Sources. <a href="../../../../actors/fr/">France</a>; <a href="#layers-sources" target="_self">and one more</a>; <a href="#layers" target="_self">here</a>.</p>
      <details><summary>Table</summary><table><tbody><tr><th scope="row">France</th><td>2</td></tr></tbody></table></details>
      <details id="layers-sources"><summary>All sources of this figure: 1</summary><ul class="list"><li><a href="https://example.com/a" rel="external">A source</a></li></ul></details><p class="figure__bar"><a href="../../../../">From The Guarantee Gap</a> <a href="../../index.html">As published on 29&nbsp;November&nbsp;2026</a> <a download="" href="layers.csv">CSV</a></p></figure></main></body></html>
      "
    `);
  });

  test('writes the same bytes from the same build', () => {
    expect(frozen()).toBe(frozen());
  });
});
