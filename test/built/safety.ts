import { createHash } from 'node:crypto';
import { parsePage } from './dist.ts';

/** Style attributes and event handlers in the HTML: the policy would refuse both. */
export function checkInline(html: string): string[] {
  const $ = parsePage(html);
  return $('html, html *')
    .toArray()
    .flatMap((element) => Object.keys(element.attribs).map((name) => ({ element, name })))
    .filter(({ name }) => name === 'style' || /^on[a-z]+$/.test(name))
    .map(({ element, name }) => `has ${name}= on <${element.tagName}>`);
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a strict policy speaks of: these are not covered by one another. */
const RULES = ['default-src', 'script-src', 'style-src', 'base-uri', 'form-action', 'require-trusted-types-for'];
/** Rules that name no place from which something comes. */
const NO_PLACES = ['require-trusted-types-for', 'trusted-types'];

/** Places that a policy may name: the site itself, none, and what has this very hash. */
const FIRM = /^'(?:self|none|sha256-[^']+)'$/;

/**
 * Checks the content security policy of a page: that it is strict, and that it lets through what the page brings.
 *
 * @param sent  the policy that comes with the page, instead of the one in it
 */
export function checkPolicy(html: string, sent?: string): string[] {
  const $ = parsePage(html);
  const policy = sent ?? $('meta[http-equiv="content-security-policy" i]').attr('content');
  if (policy === undefined) return ['has no content security policy'];
  const rules = new Map(
    policy
      .split(';')
      .map((rule) => rule.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values] as const),
  );
  const faults = RULES.filter((name) => !rules.has(name)).map((name) => `has no rule ${name}`);
  for (const [name, values] of rules) {
    if (NO_PLACES.includes(name)) continue;
    const loose = values.filter((value) => !FIRM.test(value));
    if (loose.length > 0) faults.push(`lets ${name} through from ${loose.join(' ')}`);
  }
  if (rules.get('default-src')?.join() !== "'none'") faults.push('lets default-src through');
  // A block of data is not run, whatever its policy says.
  const run = 'script:not([src]):not([type="application/json"]):not([type="application/ld+json"])';
  const brought = [
    ['style-src', $('style')],
    ['script-src', $(run)],
  ] as const;
  for (const [name, elements] of brought) {
    for (const element of elements.toArray()) {
      const text = $(element).text();
      const places = rules.get(name) ?? [];
      if (places.includes(hashOf(text))) continue;
      faults.push(`brings a <${element.tagName}> that its policy refuses: ${text.slice(0, 40)}`);
    }
  }
  return faults;
}

/** Every address that a browser fetches by itself when it shows the page. */
export function fetchedBy(html: string): string[] {
  const $ = parsePage(html);
  const sources = $('[src]')
    .toArray()
    .map((element) => element.attribs['src'] ?? '');
  const sets = $('[srcset]')
    .toArray()
    .flatMap((element) =>
      (element.attribs['srcset'] ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] ?? ''),
    );
  const links = $('link[href]:not([rel="canonical"])')
    .toArray()
    .map((element) => element.attribs['href'] ?? '');
  const uses = $('use, image')
    .toArray()
    .map((element) => element.attribs['href'] ?? element.attribs['xlink:href'] ?? '');
  const objects = $('object[data]')
    .toArray()
    .map((element) => element.attribs['data'] ?? '');
  const islands = $('astro-island')
    .toArray()
    .flatMap((element) => [element.attribs['component-url'] ?? '', element.attribs['renderer-url'] ?? '']);
  const styles = $('style')
    .toArray()
    .flatMap((element) => addressesInCss($(element).text()));
  return [...sources, ...sets, ...links, ...uses, ...objects, ...islands, ...styles];
}

/** Every address in a style sheet. */
export function addressesInCss(css: string): string[] {
  const urls = [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map((match) => match[1] ?? '');
  const imports = [...css.matchAll(/@import\s+["']([^"']+)["']/g)].map((match) => match[1] ?? '');
  return [...urls, ...imports];
}

/** Addresses that lead away from the site's own host and path. */
export function findForeign(addresses: readonly string[], home: URL): string[] {
  return addresses.filter((address) => {
    if (address === '' || address.startsWith('#') || address.startsWith('data:')) return false;
    const url = new URL(address, home);
    return url.origin !== home.origin || !url.pathname.startsWith(home.pathname);
  });
}

/** What a page would fetch from elsewhere. Links that a reader may follow are free to go out. */
export function checkHosts(html: string, home: URL): string[] {
  return findForeign(fetchedBy(html), home).map((address) => `fetches ${address}`);
}
