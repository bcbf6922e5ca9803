import { existsSync, globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { mediaTypeOf } from '../../src/hosts/media-types.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site stands while the tests run, with a slash at the end. */
    site: string;
  }
}

/** The path under which the site was built, as its front page says. */
function basePath(front: string): string {
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(front)?.[1] ?? 'http://localhost/';
  return new URL(canonical).pathname;
}

/** Serves `dist/` as a plain static host would, as it stands when the tests begin. */
export default async function serveSite(project: TestProject) {
  const folder = join(process.cwd(), 'dist');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('dist/ holds no built site: run "npm run build" first');
  const files = new Map(
    globSync('**/*.*', { cwd: folder }).map((file) => [file, readFileSync(join(folder, file))] as const),
  );
  const base = basePath(String(files.get('index.html')));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
    const name = inside === undefined ? '' : inside.replace(/(^|\/)$/, '$1index.html');
    const body = files.get(name);
    response.setHeader('Content-Type', mediaTypeOf(body ? name : 'index.html'));
    response.statusCode = body ? 200 : 404;
    response.end(body ?? files.get('404.html'));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  project.provide('site', `http://127.0.0.1:${port}${base}`);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
