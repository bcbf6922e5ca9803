import type { Reply } from './reply.ts';
import { type Hop, type Judged, judge, type Way } from './verdict.ts';

export type Method = 'HEAD' | 'GET';

/** Sends one request and does not follow where it leads. Throws once it is stopped. */
export type Ask = (address: string, method: Method) => Promise<Reply>;

/** As many as browsers follow before long; more lead in a circle. */
const MOST_HOPS = 10;

/**
 * What became of an address. What fails is asked for a second time: hosts have their moments.
 *
 * @param rest  waits between the first time and the second
 */
export async function visit(address: string, ask: Ask, rest: () => Promise<void>): Promise<Judged> {
  const first = judge(address, await wayFrom(address, ask));
  if (first.verdict !== 'fails') return first;
  await rest();
  const second = judge(address, await wayFrom(address, ask));
  return second.verdict === 'fails' ? { ...second, came: `${second.came}, tried twice` } : second;
}

async function wayFrom(address: string, ask: Ask): Promise<Way> {
  const hops: Hop[] = [];
  let from = withoutFragment(address);
  while (hops.length < MOST_HOPS) {
    const reply = await askGently(from, ask);
    if ('failed' in reply || reply.to === undefined) return { hops, last: reply };
    const to = withoutFragment(reply.to);
    if (hops.some((hop) => hop.from === to) || to === from) return { hops, last: { failed: 'circle' } };
    hops.push({ from, status: reply.status, to });
    if (!/^https?:/.test(to)) return { hops, last: { failed: 'scheme' } };
    from = to;
  }
  return { hops, last: { failed: 'circle' } };
}

/** Asks for the head of a page; for the page itself where that is not answered as a page is. */
async function askGently(address: string, ask: Ask): Promise<Reply> {
  const head = await ask(address, 'HEAD');
  if ('failed' in head) return head.failed === 'cut' ? await ask(address, 'GET') : head;
  // Who wants fewer requests gets no second one.
  return head.status < 400 || head.status === 429 ? head : await ask(address, 'GET');
}

const withoutFragment = (address: string) => address.replace(/#.*$/s, '');
