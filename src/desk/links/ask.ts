import { lookup } from 'node:dns/promises';
import { BlockList, isIPv6 } from 'node:net';
import { failureOf, type Reply } from './reply.ts';
import type { Ask } from './visit.ts';

/** Says who asks and why, so that whoever reads a log can tell. */
export const AGENT =
  'the-guarantee-gap-links/1 (looks whether the sources of an explainer can still be read; run by hand)';

/** How a host may be asked. */
export interface Manner {
  /** How long a request may take, in milliseconds. */
  limit: number;
  /** Whether a host is on the public web. Rejects for a name that is not known. */
  isPublic(host: string): Promise<boolean>;
  /** Ends what is under way. */
  signal: AbortSignal;
}

const TOO_MANY = 429;

/**
 * Sends requests without cookies, without a password, and without saying from which page. A host
 * that says that they are too many gets no more.
 */
export function askBy({ limit, isPublic, signal }: Manner): Ask {
  const full = new Set<string>();
  return async (address, method): Promise<Reply> => {
    const { host } = new URL(address);
    if (full.has(host)) return { status: TOO_MANY, spared: true };
    try {
      if (!(await isPublic(new URL(address).hostname))) return { failed: 'inside-only' };
      const response = await fetch(address, {
        method,
        redirect: 'manual',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        headers: { 'User-Agent': AGENT, Accept: 'text/html, application/pdf, */*;q=0.5' },
        signal: AbortSignal.any([signal, AbortSignal.timeout(limit)]),
      });
      if (response.status === TOO_MANY) full.add(host);
      // Its head is all that is wanted.
      await response.body?.cancel();
      return replyOf(address, response);
    } catch (error) {
      signal.throwIfAborted();
      return { failed: failureOf(error) };
    }
  };
}

function replyOf(address: string, { status, headers }: Response): Reply {
  const challenge = headers.has('cf-mitigated') ? ({ challenge: true } as const) : {};
  const location = headers.get('location');
  if (status < 300 || status >= 400 || location === null) return { status, ...challenge };
  return URL.canParse(location, address) ? { status, to: new URL(location, address).href } : { failed: 'cut' };
}

const INSIDE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  INSIDE.addSubnet(net, bits, 'ipv4');
}
INSIDE.addAddress('::', 'ipv6');
INSIDE.addAddress('::1', 'ipv6');
INSIDE.addSubnet('fc00::', 7, 'ipv6');
INSIDE.addSubnet('fe80::', 10, 'ipv6');

/** Whether all addresses of a host are on the public web: a page must not lead us into an editor's own network. */
export async function isPublicHost(host: string): Promise<boolean> {
  const found = await lookup(host.replace(/^\[|\]$/g, ''), { all: true });
  return found.every(({ address }) => !INSIDE.check(address, isIPv6(address) ? 'ipv6' : 'ipv4'));
}
