import { describe, expect, test } from 'vitest';
import { groupsOf } from '../../src/hosts/groups.ts';
import { patternUnder } from '../../src/hosts/kinds.ts';
import { readPlace } from '../../src/hosts/write.ts';
import { onEveryPage, readDist } from './dist.ts';
import { addressesInCss, checkHosts, checkInline, checkPolicy, findForeign } from './safety.ts';

const HOME = new URL('https://example.org/sub/');

describe('checkInline', () => {
  test('catches a style attribute', () => {
    expect(checkInline('<p style="color:red">A</p>')).toEqual(['has style= on <p>']);
  });

  test('catches an event handler', () => {
    expect(checkInline('<button onclick="go()">A</button>')).toEqual(['has onclick= on <button>']);
  });

  test('takes a <style> element, which the policy can name', () => {
    expect(checkInline('<style>p{color:red}</style><p class="on">A</p>')).toEqual([]);
  });
});

describe('checkPolicy', () => {
  const rules = {
    default: "default-src 'none'",
    script: "script-src 'self'",
    style: "style-src 'self'",
    others: "base-uri 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types own",
  };
  const policy = (change: Partial<typeof rules> = {}) =>
    `<meta http-equiv="content-security-policy" content="${Object.values({ ...rules, ...change }).join('; ')}">`;

  test('takes a policy that trusts the site itself and nobody else', () => {
    expect(checkPolicy(policy())).toEqual([]);
  });

  test('catches a page without a policy', () => {
    expect(checkPolicy('<p>A</p>')).toEqual(['has no content security policy']);
  });

  test('catches unsafe-inline', () => {
    expect(checkPolicy(policy({ style: "style-src 'self' 'unsafe-inline'" }))).toEqual([
      "lets style-src through from 'unsafe-inline'",
    ]);
  });

  test('catches another host', () => {
    expect(checkPolicy(policy({ script: "script-src 'self' https://cdn.example" }))).toEqual([
      'lets script-src through from https://cdn.example',
    ]);
  });

  test('catches a rule left out', () => {
    expect(checkPolicy(policy({ others: "base-uri 'self'; form-action 'none'" }))).toEqual([
      'has no rule require-trusted-types-for',
    ]);
  });

  test('catches a policy that lets through what it does not name', () => {
    expect(checkPolicy(policy({ default: "default-src 'self'" }))).toEqual(['lets default-src through']);
  });

  test('catches a script that the policy would refuse', () => {
    expect(checkPolicy(`${policy()}<script>go()</script>`)).toEqual([
      'brings a <script> that its policy refuses: go()',
    ]);
  });

  test('takes a block of data, which no browser runs', () => {
    expect(checkPolicy(`${policy()}<script type="application/ld+json">{}</script>`)).toEqual([]);
  });

  test('looks at the policy that is sent, where there is one', () => {
    expect(
      checkPolicy(
        policy(),
        policy()
          .replace(/.*content="|">/g, '')
          .replace("'none'", '*'),
      ),
    ).toEqual(['lets default-src through from *', 'lets default-src through']);
  });

  test('catches a policy that is sent and lets in every style', () => {
    const sent = Object.values({ ...rules, style: "style-src 'self' 'unsafe-inline'" }).join('; ');
    expect(checkPolicy(policy(), sent)).toEqual(["lets style-src through from 'unsafe-inline'"]);
  });

  test('takes a script whose hash the policy names', () => {
    const script = "script-src 'self' 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";
    expect(checkPolicy(`${policy({ script })}<script>go()</script>`)).toEqual([]);
  });
});

describe('checkHosts', () => {
  test.each([
    ['<script src="https://cdn.example/a.js"></script>', 'https://cdn.example/a.js'],
    ['<link rel="stylesheet" href="//cdn.example/a.css">', '//cdn.example/a.css'],
    ['<img src="/sub/a.png" srcset="/sub/a.png 1x, https://cdn.example/b.png 2x">', 'https://cdn.example/b.png'],
    ['<iframe src="https://maps.example/"></iframe>', 'https://maps.example/'],
    ['<svg><use href="https://cdn.example/g.svg#a"></use></svg>', 'https://cdn.example/g.svg#a'],
    ['<style>@import "https://fonts.example/a.css";</style>', 'https://fonts.example/a.css'],
    ['<script src="/other/a.js"></script>', '/other/a.js'],
  ])('catches what %s fetches', (html, address) => {
    expect(checkHosts(html, HOME)).toEqual([`fetches ${address}`]);
  });

  test('lets links go out and takes what is its own', () => {
    const html =
      '<a href="https://elsewhere.example/">A</a><link rel="icon" href="/sub/i.svg"><use href="#glyph"></use>';
    expect(checkHosts(html, HOME)).toEqual([]);
  });
});

test('addressesInCss finds every url and import', () => {
  expect(addressesInCss('@import "a.css"; p { background: url(b.png) } q { mask: url("c.svg") }')).toEqual([
    'b.png',
    'c.svg',
    'a.css',
  ]);
});

describe('dist', () => {
  const site = readDist();

  test('no page has an inline style or an inline handler', () => {
    expect(onEveryPage(site, ({ html }) => checkInline(html))).toEqual([]);
  });

  test('every page has a strict policy that lets through what it brings', () => {
    expect(onEveryPage(site, ({ html }) => checkPolicy(html))).toEqual([]);
  });

  test('the policy that hosts send with every page is as strict, and lets through what it brings', () => {
    const groups = groupsOf(readPlace('dist', site.home.pathname));
    const sent = (route: string) =>
      groups.find(({ pattern }) => new RegExp(patternUnder('/', pattern)).test(route))?.headers[
        'Content-Security-Policy'
      ];
    expect(onEveryPage(site, ({ route, html }) => checkPolicy(html, sent(route)))).toEqual([]);
  });

  test('no page fetches anything from another host', () => {
    expect(onEveryPage(site, ({ html }) => checkHosts(html, site.home))).toEqual([]);
  });

  test('no style sheet fetches anything from another host', () => {
    const sheets = site.files('.css');
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.flatMap((file) => findForeign(addressesInCss(site.text(file)), site.home))).toEqual([]);
  });
});
