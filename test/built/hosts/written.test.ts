import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIMITS, writeHeadersFile } from '../../../src/hosts/headers-file.ts';
import { MEDIA_TYPES } from '../../../src/hosts/media-types.ts';
import { writeRedirectsFile } from '../../../src/hosts/redirects-file.ts';
import { readPlace } from '../../../src/hosts/write.ts';
import { headersAt, namedTwice, RULE_READERS, readRules } from '../../hosts/rules.ts';
import { onEveryPage, readDist } from '../dist.ts';
import { checkPolicy } from '../safety.ts';

const site = readDist();
const base = site.home.pathname;
const place = readPlace('dist', base);

describe('the files for hosts', () => {
  test('stand where a build leaves them, written from what it built', () => {
    expect(site.text('_headers')).toBe(writeHeadersFile(place));
    expect(site.text('_redirects')).toBe(writeRedirectsFile(place));
    const files = ['dist/.htaccess', 'dist/vercel.json', 'hosts/nginx.conf', 'hosts/Caddyfile'];
    expect(
      files.filter((file) => !existsSync(file) || !readFileSync(file, 'utf8').includes("default-src 'none'")),
    ).toEqual([]);
    expect(files.filter((file) => readFileSync(file, 'utf8').includes('unsafe-'))).toEqual([]);
  });

  test('_headers is no longer than Cloudflare reads', () => {
    const lines = site.text('_headers').split('\n');
    expect(readRules(site.text('_headers')).length).toBeLessThanOrEqual(LIMITS.rules);
    expect(lines.filter((line) => line.length > LIMITS.line)).toEqual([]);
  });

  test.each(RULE_READERS)('%s sends with every page a strict policy that lets through what it brings', (host) => {
    const rules = readRules(site.text('_headers'));
    const sent = (route: string) => headersAt(rules, `${base}${route.slice(1)}`, host)['Content-Security-Policy'] ?? '';
    expect(onEveryPage(site, ({ route, html }) => checkPolicy(html, sent(route)))).toEqual([]);
    const addresses = place.files.map((file) => `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`);
    expect(addresses.filter((address) => namedTwice(rules, address, host).length > 0)).toEqual([]);
  });

  test('every ending of a name has its media type', () => {
    const known = Object.keys(MEDIA_TYPES);
    const endings = place.files.map((file) => /\.\w+$/.exec(file)?.[0] ?? file);
    expect([...new Set(endings)].filter((ending) => !known.includes(ending))).toEqual([]);
  });
});
