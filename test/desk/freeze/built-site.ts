import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CHARTS } from '../../../src/data/charts.ts';

/** The figure of a page, as a build writes it for other people's pages. */
export const EMBED = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Two stand – figure of the site</title>
<link rel="canonical" href="https://example.org/sub/figures/layers/"><meta name="robots" content="noindex"><meta name="version" content="0123">
<meta property="og:type" content="website"><script>tell()</script><base target="_blank"><style>@font-face{font-family:A;src:url(/sub/_astro/a.woff2)}
.figure__sub{color:red}.other{color:blue}.bar[data-id]{fill:green}</style><link rel="stylesheet" href="/sub/_astro/paper.css" media="print">
<meta http-equiv="content-security-policy" content="default-src 'self'"></head><body class="embed" data-figure="layers"><main>
<figure id="layers"><h1>Two stand</h1><p class="figure__sub">States, 2025.</p><p class="notice gone" hidden>Gone.</p>
<astro-island props="{}"><svg role="img" aria-label="Two"><rect class="bar" data-id="fr" data-more="1"></rect></svg></astro-island>
<p>Sources. <a href="/sub/actors/fr/">France</a>; <a href="/sub/figures/layers/#layers-sources">and one more</a>; <a href="#layers">here</a>.</p>
<details><summary>Table</summary><table><tbody><tr><th scope="row">France</th><td>2</td></tr></tbody></table></details>
<p class="figure__paper">https://example.org/sub/figures/layers/</p>
<p class="figure__bar"><a href="/sub/figures/layers.csv" download>CSV</a></p></figure></main><script type="module" src="/sub/_astro/e.js"></script></body></html>`;

/** The same figure's own page. */
export const PAGE = `<main><section aria-labelledby="layers-sources"><h2 id="layers-sources">All sources of this figure: 1</h2>
<ul class="list"><li><a href="https://example.com/a" rel="external">A source</a></li></ul></section></main>`;

export const PAPER = 'p{color:black}.other{display:none}';

/** Writes a build as small as can be, in which every figure is one and the same. */
export function writeBuilt(root: string): void {
  const write = (path: string, text: string) => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write('content/a.yaml', 'a');
  write('src/a.ts', 'a');
  write('dist/index.html', '<link rel="canonical" href="https://example.org/sub/">');
  write(
    'dist/data/index.html',
    '<style>.wrap{margin:auto}.list{padding:0}.other{color:blue}</style><link rel="stylesheet" href="/sub/_astro/paper.css" media="print">',
  );
  write('dist/data/datapackage.json', '{}');
  write('dist/data/positions.json', '[{"level":"specific","id":"b"},{"id":"a","level":"conditional"}]');
  write('dist/data/sources.json', '[{"id":"s"}]');
  write('dist/data/updates.json', '[{"date":"2026-11-22","kind":"addition","records":[],"what":"A.","why":"B."}]');
  write('dist/_astro/paper.css', PAPER);
  for (const id of CHARTS) {
    write(`dist/embed/${id}/index.html`, EMBED.replaceAll('layers', id));
    write(`dist/figures/${id}/index.html`, PAGE.replaceAll('layers', id));
    write(`dist/figures/${id}.csv`, 'State,Number\r\nFrance,2\r\n');
  }
}
