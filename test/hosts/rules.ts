import type { Headers } from '../../src/hosts/headers.ts';

interface Rule {
  address: string;
  headers: Headers;
}

/** Reads a `_headers` file as the hosts do. */
export function readRules(text: string): Rule[] {
  return text
    .split('\n\n')
    .filter((block) => !block.startsWith('#'))
    .map((block) => {
      const [address = '', ...lines] = block.trim().split('\n');
      return {
        address,
        headers: Object.fromEntries(
          lines.map((line) =>
            line
              .trim()
              .split(/: (.*)/)
              .slice(0, 2),
          ),
        ),
      };
    });
}

const patternOf = (address: string) =>
  new RegExp(`^${address.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

/** What comes with an address: the values of all rules that fit, joined, as Cloudflare does. */
export function headersAt(rules: readonly Rule[], address: string): Headers {
  const joined: Record<string, string> = {};
  for (const rule of rules) {
    if (!patternOf(rule.address).test(address)) continue;
    for (const [name, value] of Object.entries(rule.headers)) {
      joined[name] = joined[name] === undefined ? value : `${joined[name]}, ${value}`;
    }
  }
  return joined;
}
