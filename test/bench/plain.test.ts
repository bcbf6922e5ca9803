import { expect, test } from 'vitest';
import { plainPage } from './plain.ts';

const PAGE = `<!doctype html><html><head>
<meta http-equiv="content-security-policy" content="x"><meta property="og:title" content="x"><title>T</title>
<style>@font-face{font-family:B;src:url(/b.woff2)}</style><link rel="preload" href="/a.woff2" as="font"><link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/p.css" media="print">
<script type="module" src="/a.js"></script></head><body><p>Words.</p>
<astro-island props="{}"><script>1</script><table><tbody><tr><td>7</td></tr></tbody></table><template>x</template></astro-island></body></html>`;
const sheet = (href: string) =>
  href === '/a.css' ? '@font-face{font-family:A;src:url(/a.woff2)}p{margin:0}' : 'p{color:#000}';

test('plainPage keeps words and pictures, and puts the styles into the page', () => {
  expect(plainPage(PAGE, sheet, 'ours').replace(/\n/g, '')).toMatchInlineSnapshot(
    `"<!DOCTYPE html><html><head><title>T</title><style>@font-face{font-family:B;src:url(/b.woff2)}</style><link rel="preload" href="/a.woff2" as="font"><style>@font-face{font-family:A;src:url(/a.woff2)}p{margin:0}</style><style media="print">p{color:#000}</style></head><body><p>Words.</p><table><tbody><tr><td>7</td></tr></tbody></table></body></html>"`,
  );
});

test('plainPage in the faces of the machine asks for no file at all', () => {
  expect(plainPage(PAGE, sheet, 'system')).not.toMatch(/woff2|src=|href=/);
});
