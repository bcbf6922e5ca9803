import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../free-port.ts';
import { findProgram, type Running, run } from './server.ts';
import { serveVarnish, whyNotVarnish } from './servers.ts';

/** The line of the server and those that switch, as the guide has them. */
const GUIDE = readFileSync('docs/hosting.md', 'utf8');
const SERVER = /^server \{ listen 443 ssl; server_name example\.org; (.*) \}$/m.exec(GUIDE)?.[1] ?? '';
const SWITCH = /^echo .*server\.conf"\nln -s "\$new" [\s\S]*?(?=\n```)/m.exec(GUIDE)?.[0] ?? '';

const nginx = findProgram('nginx') ?? '';
const sh = promisify(execFile);

const reason = whyNotVarnish();
if (reason !== undefined) test('a deploy as the guide has it', ({ skip }) => skip(reason));

describe.skipIf(reason !== undefined)('a deploy as the guide has it', () => {
  let folder: string;
  let origin: Running;
  let cache: Running;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'deploy-'));
    // Processes of nginx read as somebody else.
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, 'tmp'));
    for (const name of ['one', 'two']) {
      const release = join(folder, 'releases', name);
      mkdirSync(join(release, 'site'), { recursive: true });
      mkdirSync(join(release, 'hosts'));
      for (const page of PAGES) writeFileSync(join(release, 'site', page), name);
      writeFileSync(join(release, 'hosts/nginx.conf'), `add_header Cache-Control no-cache; add_header X-Of ${name};`);
      writeFileSync(join(release, 'server.conf'), `root ${release}/site; include ${release}/hosts/nginx.conf;`);
    }
    symlinkSync(join(folder, 'releases/one'), join(folder, 'current'));
    const port = await freePort();
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path tmp;`);
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off; pid nginx.pid; error_log stderr; events {} http { access_log off; ${temporary.join(' ')}
       server { listen 127.0.0.1:${port}; ${here(SERVER)} } }`,
    );
    origin = await run(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], port, folder);
    cache = await serveVarnish(port, 'hosts/site.vcl');
  }, 60_000);
  afterAll(async () => {
    await cache?.stop();
    await origin?.stop();
  });

  const PAGES = Array.from({ length: 24 }, (_, index) => `${index}.html`);
  const here = (text: string) =>
    text
      .replaceAll('/srv/www', folder)
      .replace('nginx -s', `${nginx} -p ${folder} -c ${folder}/nginx.conf -e stderr -s`)
      .replace('varnishadm', `varnishadm -n ${cache?.folder}`);
  /** What each page says, and what its headers are of. */
  const read = async () =>
    new Set(
      await Promise.all(
        PAGES.map(async (page) => {
          const answer = await fetch(`http://127.0.0.1:${cache.port}/${page}`);
          return `${await answer.text()} with headers of ${answer.headers.get('x-of')}`;
        }),
      ),
    );

  test('never sends a page with the headers of another release, and leaves none of the old in the cache', async () => {
    const met = new Set<string>();
    for (const name of ['two', 'one', 'two']) {
      let over = false;
      const readers = (async () => {
        while (!over) for (const answer of await read()) met.add(answer);
      })();
      await sh('sh', ['-ec', here(SWITCH)], { env: { ...process.env, new: join(folder, 'releases', name) } });
      over = true;
      await readers;
      expect(await read()).toEqual(new Set([`${name} with headers of ${name}`]));
    }
    expect([...met].sort()).toEqual(['one with headers of one', 'two with headers of two']);
  }, 60_000);
});
