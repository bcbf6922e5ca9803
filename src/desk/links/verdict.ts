import { FAILURES, type Reply } from './reply.ts';

/** What became of an address, from what asks most of an editor to what asks nothing. */
export const VERDICTS = ['gone', 'another-page', 'moved', 'fails', 'refuses-machines', 'works'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** An address that led on to another. */
export interface Hop {
  from: string;
  status: number;
  to: string;
}

/** A way from an address to the last reply. */
export interface Way {
  hops: readonly Hop[];
  last: Reply;
}

export interface Judged {
  verdict: Verdict;
  /** What came, in a few words. */
  came: string;
  /** The address that is to stand in the row. */
  suggests?: string;
}

/** For good, by the meaning of the number: 302, 303 and 307 lead elsewhere for the time being. */
const FOR_GOOD = [301, 308];
/** Access, or the number of requests, is refused: to a machine at least. 999 is what LinkedIn says. */
const REFUSING = [401, 403, 429, 451, 999];

/** What a way says of the address at its beginning. */
export function judge(address: string, { hops, last }: Way): Judged {
  const end = hops.at(-1)?.to ?? address;
  const way = hops.map(({ status, to }) => `${status} to ${to}`).join(', ');
  const came = (what: string) => (way === '' ? what : `${way}, there ${what}`);
  if ('failed' in last) return { verdict: 'fails', came: came(FAILURES[last.failed]) };
  const { status, challenge, spared } = last;
  if (spared) return { verdict: 'refuses-machines', came: came(`not asked: another page of the host said ${status}`) };
  if (challenge || REFUSING.includes(status)) return { verdict: 'refuses-machines', came: came(String(status)) };
  if (status === 404 || status === 410) return { verdict: 'gone', came: came(String(status)) };
  if (status >= 500) return { verdict: 'fails', came: came(String(status)) };
  // Some say 400 or 406 to whatever is no browser.
  if (status >= 400) return { verdict: 'refuses-machines', came: came(String(status)) };
  if (status >= 300) return { verdict: 'fails', came: came(`${status}, which leads nowhere`) };
  if (isAnotherPage(address, end)) return { verdict: 'another-page', came: way };
  const passing = hops.findIndex((hop) => !FOR_GOOD.includes(hop.status));
  const lasting = (passing === -1 ? hops : hops.slice(0, passing)).at(-1)?.to;
  if (lasting !== undefined && lasting !== address) return { verdict: 'moved', came: way, suggests: lasting };
  return { verdict: 'works', came: came(String(status)) };
}

const FRONT = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?\/?)?$/i;
const NO_PAGE = /(?:^|[/._-])(?:404|not-?found|error|log-?in|sign-?in|consent|unavailable)(?:$|[/._-])/i;

/** Whether what was reached is likely not what was sought: a front page, a page of errors, a page of somebody else. */
function isAnotherPage(sought: string, reached: string): boolean {
  const [from, to] = [new URL(sought), new URL(reached)];
  if (FRONT.test(to.pathname)) return !FRONT.test(from.pathname) || (from.search !== '' && to.search === '');
  if (NO_PAGE.test(to.pathname) && !NO_PAGE.test(from.pathname)) return true;
  return siteOf(from) !== siteOf(to) && slugOf(from) !== slugOf(to);
}

/** The last two names of a host: enough to tell `www.` and `amp.` from a stranger. */
const siteOf = ({ hostname }: URL) => hostname.split('.').slice(-2).join('.');
const slugOf = ({ pathname }: URL) =>
  pathname
    .split('/')
    .filter(Boolean)
    .at(-1)
    ?.replace(/\.\w+$/, '') ?? '';
