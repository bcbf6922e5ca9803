import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { embedCode, heightCode } from '../../src/components/embed-code.ts';
import { address } from './browser.ts';

/** A page of somebody else's, at an origin of its own, that shows figures in frames. */
export interface Host {
  /** Address of a page that frames a figure at a width. */
  framing(figure: string, width: number): string;
  close(): void;
}

const NONCE = 'abc123';

/** What a host may demand at the most: nothing but the frame, and its own lines for the height. */
const policy = () => `default-src 'none'; frame-src ${new URL(address('/')).origin}; script-src 'nonce-${NONCE}'`;

/**
 * Serves pages that hold nothing but the documented lines: the frame, and the script for its height.
 *
 * @param sandbox what the host allows the frame, if it says so: "" allows nothing, no scripts either
 */
export async function startHost(sandbox?: string): Promise<Host> {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const frame = embedCode(address(`/embed/${searchParams.get('figure')}/`), 'A figure').replace(
      'width="100%"',
      `width="${searchParams.get('width')}"`,
    );
    const held = sandbox === undefined ? frame : frame.replace('<iframe ', `<iframe sandbox="${sandbox}" `);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', policy());
    response.end(
      `<!doctype html><html lang="en"><title>Elsewhere</title><h1>Elsewhere</h1>${held}${heightCode(address('/')).replace('<script>', `<script nonce="${NONCE}">`)}`,
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    framing: (figure, width) => `http://localhost:${port}/?figure=${figure}&width=${width}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
