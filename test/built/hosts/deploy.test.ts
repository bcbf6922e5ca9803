import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../free-port.ts';
import { findProgram, type Running, run } from './server.ts';
import { serveVarnish, whyNot, whyNotVarnish } from './servers.ts';

const GUIDE = readFileSync('docs/hosting.md', 'utf8');
const inGuide = (pattern: RegExp) => pattern.exec(GUIDE)?.[1] ?? '';
/** The lines that switch, as the guide has them. */
const SWITCH = inGuide(/^(echo .*server\.conf"\nprintf .*\nln -s "\$new" [\s\S]*?)\n```/m);
const RELOAD = 'nginx -s reload';
const PAGES = Array.from({ length: 24 }, (_, index) => `${index}.html`);

/** A server as the guide sets it up, with its own line of the guide and what takes the place of the guide's paths. */
interface Deployed {
  program: string;
  /** What stands beside the pages of a release. */
  beside: { file: string; of(release: string): string };
  configure(folder: string, port: number, admin: number): string;
  args(folder: string): readonly string[];
  reload(program: string, folder: string, admin: number): string;
}

const DEPLOYED = {
  nginx: {
    program: 'nginx',
    beside: { file: 'nginx.conf', of: (release) => `add_header Cache-Control no-cache; add_header X-Of ${release};` },
    configure: (folder, port) => {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path tmp;`);
      const site = inGuide(/^server \{ listen 443 ssl; server_name example\.org; (.*) \}$/m);
      return `daemon off; pid nginx.pid; error_log stderr; events {} http { access_log off; ${temporary.join(' ')}
        server { listen 127.0.0.1:${port}; ${site.replaceAll('/srv/www', folder)} } }`;
    },
    args: (folder) => ['-p', folder, '-c', join(folder, 'settings'), '-e', 'stderr'],
    reload: (program, folder) => `${program} -p ${folder} -c ${folder}/settings -e stderr -s reload`,
  },
  Caddy: {
    program: 'caddy',
    beside: {
      file: 'Caddyfile',
      of: (release) => `header Cache-Control no-cache\nheader X-Of ${release}\nfile_server\n`,
    },
    configure: (folder, port, admin) => {
      const site = inGuide(/^example\.org \{\n([\s\S]*?)\n\}$/m);
      return `{\n admin 127.0.0.1:${admin}\n auto_https off\n}\nhttp://127.0.0.1:${port} {\n${site.replaceAll('/srv/www', folder)}\n}\n`;
    },
    args: (folder) => ['run', '--adapter', 'caddyfile', '--config', join(folder, 'settings')],
    reload: (program, folder, admin) =>
      inGuide(/`(caddy reload --config \S+)`/)
        .replace('caddy', program)
        .replace('/etc/caddy/Caddyfile', `${folder}/settings --adapter caddyfile --address 127.0.0.1:${admin}`),
  },
} as const satisfies Record<string, Deployed>;

describe.each(Object.keys(DEPLOYED) as (keyof typeof DEPLOYED)[])('a deploy as the guide has it, with %s', (name) => {
  const reason = whyNot(name) ?? whyNotVarnish();
  if (reason !== undefined) {
    test('never mixes two releases', ({ skip }) => skip(reason));
    return;
  }
  const { program, beside, configure, args, reload }: Deployed = DEPLOYED[name];
  const path = findProgram(program) ?? '';
  let folder: string;
  let origin: Running;
  let cache: Running;
  let admin: number;

  /** Runs lines of the guide for a release, here. */
  const runHere = (lines: string, release: string) => {
    const here = lines
      .replaceAll('/srv/www', folder)
      .replace(RELOAD, reload(path, folder, admin))
      .replace('varnishadm', `varnishadm -n ${cache?.folder}`);
    const env = { ...process.env, HOME: folder, new: join(folder, 'releases', release) };
    return promisify(execFile)('sh', ['-ec', here], { env });
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'deploy-'));
    // Processes of nginx read as somebody else.
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, 'tmp'));
    for (const release of ['one', 'two']) {
      const at = join(folder, 'releases', release);
      mkdirSync(join(at, 'site'), { recursive: true });
      mkdirSync(join(at, 'hosts'));
      for (const page of PAGES) writeFileSync(join(at, 'site', page), release);
      writeFileSync(join(at, 'hosts', beside.file), beside.of(release));
    }
    await runHere(SWITCH.replace(/^ln[\s\S]*/m, ''), 'one');
    symlinkSync(join(folder, 'releases/one'), join(folder, 'current'));
    const port = await freePort();
    admin = await freePort();
    writeFileSync(join(folder, 'settings'), configure(folder, port, admin));
    origin = await run(path, args(folder), port, folder);
    cache = await serveVarnish(port, 'hosts/site.vcl');
  }, 60_000);
  afterAll(async () => {
    await cache?.stop();
    await origin?.stop();
  });

  /** What each page says, and what its headers are of. */
  const read = async ({ port } = cache) =>
    new Set(
      await Promise.all(
        PAGES.map(async (page) => {
          const answer = await fetch(`http://127.0.0.1:${port}/${page}`);
          return `${await answer.text()} with headers of ${answer.headers.get('x-of')}`;
        }),
      ),
    );

  test('never mixes two releases, and leaves none of the old in the cache', async () => {
    expect(SWITCH).toContain(RELOAD);
    const met = new Set<string>();
    for (const release of ['two', 'one', 'two']) {
      let over = false;
      const readers = (async () => {
        while (!over) for (const answer of await read()) met.add(answer);
      })();
      await runHere(SWITCH, release);
      over = true;
      await readers;
      expect(await read()).toEqual(new Set([`${release} with headers of ${release}`]));
    }
    expect([...met].sort()).toEqual(['one with headers of one', 'two with headers of two']);
  }, 60_000);

  test('shows nothing of a release whose settings the server has not read yet', async () => {
    await runHere(SWITCH.replace(/ && nginx[\s\S]*/, ''), 'one');
    expect(await read(origin)).toEqual(new Set(['two with headers of two']));
  });
});
