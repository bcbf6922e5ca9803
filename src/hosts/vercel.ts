import { stylesOfKind } from './groups.ts';
import { EVERYWHERE, type Headers } from './headers.ts';
import { escapePattern, KIND_NAMES, KINDS, type Kind, kindOf } from './kinds.ts';
import type { Place } from './place.ts';

/** A kind's pattern without what an earlier kind takes: Vercel asks every rule, and not the first that fits. */
export function sourceOf(base: string, kind: Kind): string {
  const earlier = KIND_NAMES.slice(0, KIND_NAMES.indexOf(kind)).map((name) => KINDS[name]);
  const none = earlier.length === 0 ? '' : `(?!(?:${earlier.join('|')})$)`;
  return `${escapePattern(base)}(${none}${none === '' ? KINDS[kind] : `(?:${KINDS[kind]})`})`;
}

/**
 * The file `vercel.json`. A rule that fits none of many addresses would be longer than Vercel reads: so all of a kind get
 * one policy, which names the styles of each of them.
 */
export function writeVercel(place: Place): string {
  const { base, files, headers, ways } = place;
  const list = (of: Headers) => Object.entries(of).map(([key, value]) => ({ key, value }));
  const stylesOf = (kind: Kind) =>
    stylesOfKind(
      place,
      kind,
      files.filter((file) => kindOf(file) === kind),
    );
  const rules = KIND_NAMES.map((kind) => ({
    source: sourceOf(base, kind),
    headers: list({ ...EVERYWHERE, ...headers(kind, stylesOf(kind)) }),
  }));
  const redirects = ways.map(({ from, to }) => ({ source: escapePattern(from), destination: to, permanent: true }));
  return `${JSON.stringify({ trailingSlash: true, ...(redirects.length > 0 ? { redirects } : {}), headers: rules }, null, 2)}\n`;
}
