import { expect, test } from 'vitest';
import { oneFile } from '../../src/finish/one-file.ts';

const PAGE = 'https://example.org/sub/all/';
const FILES: Readonly<Record<string, string>> = {
  'https://example.org/sub/s.css': 'a{color:red}',
  'https://example.org/sub/a.png': 'abc',
};

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>All</title>
<meta http-equiv="content-security-policy" content="default-src 'self'"><style>b{color:blue}</style><link rel="stylesheet" href="/sub/s.css" media="print">
<script src="/sub/a.js"></script></head><body><main id="main"><header class="page-head"><h1>All</h1></header>
<figure id="layers"><p class="notice gone" hidden>Gone.</p><astro-island props="{}"><div class="controls--island"><input></div><p>Kept.</p>
</astro-island></figure><img src="/sub/a.png" alt="A"><a href="/sub/data.csv" download>Data</a><p data-site-only>Site</p></main></body></html>`;

const edition = () =>
  oneFile({
    html,
    page: PAGE,
    parts: new Map([[PAGE, 'main']]),
    words: { title: 'One file', about: 'An edition.', gone: 'On the site there are controls.', figure: 'The figure' },
    read: (address) => Buffer.from(FILES[address] ?? `nothing at ${address}`),
  });

test('oneFile(…) asks for nothing, runs nothing and says what it is', () => {
  expect(edition()).toMatchInlineSnapshot(`
    "<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'sha256-HJTPZERdzf/z7qqTGNitczq4erJRc/mptSiE6ediUxw=' 'sha256-hxa7EVo3mYXIeHE7auMc8/8TbtM2xC2vhI1oudVeuiQ='; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"><title>One file</title>

    <style>b{color:blue}</style><style>@media print {
    a{color:red}
    }</style></head><body><main id="main"><header class="page-head"><h1>All</h1><p class="quiet">An edition.</p></header>
    <figure id="layers"><p class="notice gone">On the site there are controls. <a href="https://example.org/sub/figures/layers/">The figure</a></p><p>Kept.</p>
    </figure><img src="data:image/png;base64,YWJj" alt="A"><a href="https://example.org/sub/data.csv">Data</a></main></body></html>"
  `);
});
