import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPlace, writeForHosts } from '../../src/hosts/write.ts';

describe('with a built folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'write-'));
    mkdirSync(join(folder, 'dist/embed/timeline'), { recursive: true });
    writeFileSync(join(folder, 'dist/index.html'), '<script>go()</script><style>p{color:red}</style>');
    writeFileSync(join(folder, 'dist/embed/timeline/index.html'), '<script>stay()</script>');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('readPlace lets a page run its own scripts, and no figure those of a page', () => {
    const { files, headers } = readPlace(join(folder, 'dist'), '/');
    const go = 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw=';
    expect(files).toEqual(['embed/timeline/index.html', 'index.html']);
    expect(headers('page', [])['Content-Security-Policy']).toContain(go);
    expect(headers('embed', [])['Content-Security-Policy']).not.toContain(go);
  });

  test('readPlace knows the styles of each document that has some', () => {
    const { styles } = readPlace(join(folder, 'dist'), '/');
    expect([...styles]).toEqual([['index.html', ["'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='"]]]);
  });

  test('writeForHosts writes within the site what hosts look for there, and the rest beside it', () => {
    const within = join(folder, 'dist');
    writeForHosts(readPlace(within, '/sub/'), { within, beside: join(folder, 'hosts') });
    const names = ['.htaccess', '_headers', '_redirects', 'embed', 'index.html', 'vercel.json'];
    expect(readdirSync(within).sort()).toEqual(names);
    expect(readdirSync(join(folder, 'hosts')).sort()).toEqual(['Caddyfile', 'nginx.conf', 'site.vcl']);
    expect(readFileSync(join(within, '_headers'), 'utf8')).toContain('\n/sub/embed/timeline/\n');
  });
});
