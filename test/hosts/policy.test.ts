import { expect, test } from 'vitest';
import { embedPolicy, pagePolicy, readInline } from '../../src/hosts/policy.ts';

const GO = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";

test('readInline names each script and style of the pages once, and no data and no file', () => {
  const page = '<style>p{}</style><script type="module">go()</script><script type="application/ld+json">{}</script>';
  const other = '<script src="/a.js"></script><script>go()</script>';
  const { scripts, styles } = readInline([page, other]);
  expect([scripts, styles.length]).toEqual([[GO], 1]);
});

test('pagePolicy lets pages run what stands in them, and nobody frame them', () => {
  expect(pagePolicy({ scripts: [GO], styles: [] }).split('; ')).toMatchInlineSnapshot(`
    [
      "default-src 'none'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      "frame-src 'self'",
      "base-uri 'self'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types service-worker",
      "frame-ancestors 'none'",
      "script-src 'self' 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='",
      "style-src 'self'",
    ]
  `);
});

test('embedPolicy lets everybody frame a figure, and the figure frame nobody', () => {
  const names = embedPolicy({ scripts: [], styles: [] })
    .split('; ')
    .map((rule) => rule.split(' ')[0]);
  expect(names).not.toContain('frame-ancestors');
  expect(names).not.toContain('frame-src');
  expect(names).toContain('script-src');
});
