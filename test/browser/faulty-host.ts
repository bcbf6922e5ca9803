import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mediaTypeOf } from '../../src/hosts/media-types.ts';
import type { Files } from './files.ts';

/**
 * What may go wrong with an answer: the line is cut before it, or in the middle of it; it never comes, or only four
 * fifths of it; the file is not there; something else comes in its place.
 */
export type Fault = 'cut' | 'cut midway' | 'held' | 'held midway' | 'missing' | { readonly instead: string };

/** Which fault an address below the site's has, if any. */
export type FaultOf = (path: string) => Fault | undefined;

/** A host of the site on which things go wrong. */
export interface FaultyHost {
  /** Where the site stands, with a slash at the end. */
  readonly home: string;
  /** What it serves; another build may take its place while it runs. */
  files: Files;
  /** What goes wrong now. */
  faultOf: FaultOf;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** Cuts every line that is open. */
  cut(): void;
  close(): void;
}

function answer(response: ServerResponse, files: Files, name: string, fault: Fault | undefined): void {
  if (fault === 'held') return;
  if (fault === 'cut') {
    response.destroy();
    return;
  }
  const body = fault === 'missing' ? undefined : files.get(name);
  response.setHeader('Content-Type', mediaTypeOf(body ? name : 'index.html'));
  response.statusCode = body ? 200 : 404;
  const sent = typeof fault === 'object' ? fault.instead : (body ?? files.get('404.html') ?? '');
  if (fault !== 'cut midway' && fault !== 'held midway') {
    response.end(sent);
    return;
  }
  response.setHeader('Content-Length', sent.length);
  response.write(sent.slice(0, Math.floor((sent.length * 4) / 5)), () => {
    // The line ends once what was written is sent.
    if (fault === 'cut midway') response.socket?.end();
  });
}

/** Serves files under a path as a plain static host would, but for what goes wrong. */
export async function startFaultyHost(
  files: Files,
  base: string,
  faultOf: FaultOf = () => undefined,
): Promise<FaultyHost> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const name = path.startsWith(base) ? path.slice(base.length).replace(/(^|\/)$/, '$1index.html') : '';
    host.asked.push(name);
    answer(response, host.files, name, host.faultOf(name));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host: FaultyHost = {
    home: `http://127.0.0.1:${port}${base}`,
    files,
    faultOf,
    asked: [],
    cut: () => server.closeAllConnections(),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return host;
}
