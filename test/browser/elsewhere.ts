import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages of somebody else's, at an origin of its own. */
export interface Elsewhere {
  /** Address of a page with this in its body, sent with these headers. */
  page(body: string, headers?: Readonly<Record<string, string>>): string;
  close(): void;
}

/** Serves whatever a test asks to stand on another origin. */
export async function startElsewhere(): Promise<Elsewhere> {
  const pages: { body: string; headers: Readonly<Record<string, string>> }[] = [];
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    // The browser asks every host for its icon.
    response.writeHead(page === undefined ? 204 : 200, {
      'Content-Type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page && `<!doctype html><html lang="en"><title>Elsewhere</title>${page.body}`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    page: (body, headers = {}) => `http://localhost:${port}/${pages.push({ body, headers }) - 1}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
