import { existsSync, globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Files of a site by their paths below its own. */
export type Files = ReadonlyMap<string, Buffer>;

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The kind of a file, as a host names it. */
export const kindOf = (file: string): string => KINDS[extname(file) || file] ?? 'application/octet-stream';

let read: { files: Files; base: string } | undefined;

/** What `npm run build` wrote, and the path under which it is to stand, as its front page says. */
export function readFiles(): { files: Files; base: string } {
  if (read) return read;
  const folder = join(process.cwd(), 'dist');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('dist/ holds no built site: run "npm run build" first');
  const files = new Map(
    globSync('**/*.*', { cwd: folder }).map((file) => [file, readFileSync(join(folder, file))] as const),
  );
  const front = String(files.get('index.html'));
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(front)?.[1] ?? 'http://localhost/';
  read = { files, base: new URL(canonical).pathname };
  return read;
}
