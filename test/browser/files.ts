import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of a site by their paths below its own. */
export type Files = ReadonlyMap<string, Buffer>;

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
