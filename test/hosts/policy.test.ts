import { expect, test } from 'vitest';
import { embedPolicy, pagePolicy, readScripts, readStyles } from '../../src/hosts/policy.ts';

const GO = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";

test('readScripts names each script of the pages once, and no data and no file', () => {
  const page = '<script type="module">go()</script><script type="application/ld+json">{}</script>';
  const other = '<script src="/a.js"></script><script>go()</script>';
  expect(readScripts([page, other])).toEqual([GO]);
});

test('readStyles names each style of a document once', () => {
  const style = '<style>p{color:red}</style>';
  expect(readStyles(`${style}<svg>${style}<style media="print">p{}</style></svg>`)).toEqual([
    "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='",
    "'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='",
  ]);
  expect(readStyles('<p>No style</p>')).toEqual([]);
});

test('pagePolicy lets pages run and wear what stands in them, and nobody frame them', () => {
  expect(pagePolicy([GO], ["'sha256-abc'"]).split('; ')).toMatchInlineSnapshot(`
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
      "style-src 'self' 'sha256-abc'",
    ]
  `);
});

test('embedPolicy lets everybody frame a figure, and the figure frame nobody', () => {
  const names = embedPolicy([], [])
    .split('; ')
    .map((rule) => rule.split(' ')[0]);
  expect(names).not.toContain('frame-ancestors');
  expect(names).not.toContain('frame-src');
  expect(names).toContain('script-src');
});
