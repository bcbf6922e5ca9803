import type { Headers } from '../../src/hosts/headers.ts';
import { escapePattern } from '../../src/hosts/kinds.ts';

interface Rule {
  address: string;
  headers: Headers;
}

/** Reads the rules of a `_headers` file. */
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

/** How each host reads the address of a rule: after what the programs do that both have published. */
const PATTERNS = {
  Cloudflare: (address: string) => {
    const pattern = escapePattern(address).replaceAll('\\*', '.*');
    return new RegExp(`^${pattern.replace(/:[a-z]\w*/gi, '[^/]+')}$`);
  },
  // A slash at the end is all one, and the star of a part may stand for nothing, not even for the slash before it.
  Netlify: (address: string) => {
    const parts = address.split('/').filter((part) => part !== '');
    const patterns = parts.map((part) => {
      if (part.startsWith(':')) return '[^/]+';
      return part === '*' ? '?.*' : escapePattern(part).replaceAll('\\*', '.*');
    });
    return new RegExp(`^/${patterns.join('/')}/?$`, 'i');
  },
} as const;

export type RuleReader = keyof typeof PATTERNS;
export const RULE_READERS = Object.keys(PATTERNS) as readonly RuleReader[];

/** What comes with an address: the values of all rules that fit, joined, as a host does. */
export function headersAt(rules: readonly Rule[], address: string, host: RuleReader = 'Cloudflare'): Headers {
  const joined: Record<string, string> = {};
  for (const rule of rules) {
    if (!PATTERNS[host](rule.address).test(address)) continue;
    for (const [name, value] of Object.entries(rule.headers)) {
      joined[name] = joined[name] === undefined ? value : `${joined[name]}, ${value}`;
    }
  }
  return joined;
}

/** The headers of an address that two rules name. */
export function namedTwice(rules: readonly Rule[], address: string, host: RuleReader): string[] {
  const names = rules
    .filter((rule) => PATTERNS[host](rule.address).test(address))
    .flatMap(({ headers }) => Object.keys(headers));
  return names.filter((name, index) => names.indexOf(name) !== index);
}
