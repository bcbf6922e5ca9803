import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { mediaTypeOf } from '../../src/hosts/media-types.ts';

/** A static host for the time of a measurement. */
export interface Host {
  /** Where it stands: `http://127.0.0.1:4100`. */
  origin: string;
  close(): void;
}

/** What is worth to be compressed; pictures and faces are so already. */
const TEXT = /^(?:text\/|application\/(?:json|xml|manifest)|image\/svg)/;

/**
 * Serves a folder as a good static host does: text in brotli at its best, compressed ahead, hashed files kept for good.
 *
 * @param pages  pages that stand in no folder, by their path
 */
export async function startHost(folder: string, pages: ReadonlyMap<string, string>): Promise<Host> {
  const ready = new Map<string, { body: Buffer; kind: string } | undefined>();
  const find = (path: string) => {
    const file = join(folder, path.replace(/\/$/, '/index.html'));
    const page = pages.get(path);
    if (page === undefined && !existsSync(file)) return undefined;
    const kind = page === undefined ? mediaTypeOf(file) : 'text/html; charset=utf-8';
    const body = page === undefined ? readFileSync(file) : Buffer.from(page);
    return { kind, body: TEXT.test(kind) ? brotliCompressSync(body) : body };
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!ready.has(path)) ready.set(path, find(path));
    const found = ready.get(path);
    response.statusCode = found ? 200 : 404;
    if (found) {
      response.setHeader('Content-Type', found.kind);
      if (TEXT.test(found.kind)) response.setHeader('Content-Encoding', 'br');
      response.setHeader('Content-Length', found.body.length);
      response.setHeader(
        'Cache-Control',
        path.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    }
    response.end(found?.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}
