import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { freePort } from '../../free-port.ts';
import { findProgram, layOut, type Running, run } from './server.ts';

/** What a deployer writes around the files for hosts, and how the program is told. */
interface Server {
  program: string;
  /** How to get it. */
  install: string;
  configure(folder: string, port: number): { file: string; text: string };
  args(file: string, folder: string): readonly string[];
}

const MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'setenvif', 'filter', 'deflate', 'alias'];

export const SERVERS = {
  nginx: {
    program: 'nginx',
    install: 'apt-get install nginx',
    configure: (folder, port) => {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path tmp;`);
      return {
        file: 'nginx.conf',
        text: [
          'daemon off; master_process off; pid nginx.pid; error_log stderr;',
          'events { worker_connections 4096; }',
          `http { access_log access.log; ${temporary.join(' ')}`,
          `server { listen 127.0.0.1:${port}; root ${folder}/root; include ${folder}/hosts/nginx.conf; } }`,
        ].join('\n'),
      };
    },
    args: (file, folder) => ['-p', folder, '-c', file, '-e', 'stderr'],
  },
  Caddy: {
    program: 'caddy',
    install: 'apt-get install caddy',
    configure: (folder, port) => ({
      file: 'Caddyfile',
      text: [
        '{\n admin off\n auto_https off\n}',
        `http://127.0.0.1:${port} {\n root * ${folder}/root\n log {\n output file ${folder}/access.log\n }`,
        ` import ${folder}/hosts/Caddyfile\n}`,
      ].join('\n'),
    }),
    args: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
  Apache: {
    program: 'apache2',
    install: 'apt-get install apache2',
    configure: (folder, port) => ({
      file: 'apache.conf',
      text: [
        ...MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
        `ServerName 127.0.0.1\nListen 127.0.0.1:${port}\nPidFile ${folder}/apache.pid\nDefaultRuntimeDir ${folder}`,
        // Apache does not run as root.
        process.getuid?.() === 0 ? 'User nobody\nGroup nogroup' : '',
        `ErrorLog ${folder}/error.log\nDocumentRoot ${folder}/root\nTypesConfig /dev/null`,
        `LogFormat "%m %U" short\nTransferLog ${folder}/access.log`,
        `<Directory ${folder}/root>\nOptions FollowSymLinks\nAllowOverride FileInfo\nRequire all granted\n</Directory>`,
      ].join('\n'),
    }),
    args: (file) => ['-f', file, '-D', 'FOREGROUND'],
  },
} as const satisfies Readonly<Record<string, Server>>;

export type ServerName = keyof typeof SERVERS;
export const SERVER_NAMES = Object.keys(SERVERS) as readonly ServerName[];

/** Why tests with a server cannot run on this machine, or undefined. */
export function whyNot(name: ServerName): string | undefined {
  const { program, install } = SERVERS[name];
  return findProgram(program) === undefined ? `${name} is not installed: ${install}` : undefined;
}

/** Serves the built site below a base path, with the files that a build writes for the server. */
export async function serve(name: ServerName, base: string): Promise<Running> {
  const server: Server = SERVERS[name];
  const program = findProgram(server.program);
  if (program === undefined) throw new Error(whyNot(name));
  const folder = layOut(base);
  const port = await freePort();
  const { file, text } = server.configure(folder, port);
  mkdirSync(join(folder, 'tmp'));
  writeFileSync(join(folder, file), text);
  return run(program, server.args(join(folder, file), folder), port, folder);
}

/** Why tests with Varnish before nginx cannot run on this machine, or undefined. */
export function whyNotVarnish(): string | undefined {
  const isThere = findProgram('varnishd') !== undefined;
  return whyNot('nginx') ?? (isThere ? undefined : 'Varnish is not installed: apt-get install varnish');
}

/**
 * Puts Varnish before a server.
 *
 * @param port  of the server
 * @param vcl  the file that a build writes for Varnish
 */
export async function serveVarnish(port: number, vcl: string): Promise<Running> {
  const program = findProgram('varnishd');
  if (program === undefined) throw new Error(whyNotVarnish());
  const folder = mkdtempSync(join(tmpdir(), 'varnish-'));
  writeFileSync(
    join(folder, 'all.vcl'),
    `vcl 4.1; backend default { .host = "127.0.0.1"; .port = "${port}"; } include "${resolve(vcl)}";`,
  );
  const own = await freePort();
  const args = ['-F', '-j', 'none', '-a', `127.0.0.1:${own}`, '-n', folder, '-f', join(folder, 'all.vcl')];
  return run(program, [...args, '-s', 'malloc,64m', '-p', 'vsl_space=1m'], own, folder);
}

/** Asks a server for a path from its root. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** Tests that hold of each server that is installed here, with the site at its root and below a path. */
export function describeServers(tests: (base: string, ask: Ask) => void): void {
  describe.each(SERVER_NAMES)('%s', (name) => {
    const reason = whyNot(name);
    if (reason !== undefined) {
      test('serves the site', ({ skip }) => skip(reason));
      return;
    }
    describe.each(['/', '/sub/'])('at %s', (base) => {
      let server: Running | undefined;
      beforeAll(async () => {
        server = await serve(name, base);
      });
      afterAll(() => server?.stop());
      tests(base, (path, init) => fetch(`http://127.0.0.1:${server?.port}${path}`, init));
    });
  });
}
