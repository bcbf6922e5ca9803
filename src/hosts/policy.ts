import { createHash } from 'node:crypto';

/**
 * What a page may load and do, besides scripts and styles, which the build adds by their hash. It stands in every page,
 * for hosts that cannot send headers; those that can send it again, with what only a header can say.
 */
export const PAGE_RULES = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  // The page that shows all figures to embed frames them.
  "frame-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // Nothing makes HTML or scripts of text, but for one: the address of the script that serves pages offline is named.
  'trusted-types service-worker',
] as const;

/** What stands in pages as code: the policy knows it by its hash. */
export interface Inline {
  scripts: readonly string[];
  styles: readonly string[];
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The scripts and styles that stand in the pages themselves, each once. A block of data is no script. */
export function readInline(pages: readonly string[]): Inline {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const html of pages) {
    for (const [, attributes = '', text = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
      if (!/\bsrc=|\btype="application\//.test(attributes)) scripts.add(hashOf(text));
    }
    for (const [, text = ''] of html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)) styles.add(hashOf(text));
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}

const withInline = (rules: readonly string[], { scripts, styles }: Inline) =>
  [...rules, ["script-src 'self'", ...scripts].join(' '), ["style-src 'self'", ...styles].join(' ')].join('; ');

/** The policy of pages: nobody frames them. */
export function pagePolicy(inline: Inline): string {
  return withInline([...PAGE_RULES, "frame-ancestors 'none'"], inline);
}

/** The policy of figures to embed. It names nobody who may frame them, and so everybody may, a page on a disk too. */
export function embedPolicy(inline: Inline): string {
  const own = PAGE_RULES.filter((rule) => !/^(?:frame|worker)-src /.test(rule));
  return withInline(own, inline);
}

/** The policy of the explainer in one file: it brings its pictures, letters and styles, and runs nothing. */
export const EDITION_POLICY =
  "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The policy of files. A picture that is opened by itself is a document that could run scripts: it may paint itself. */
export const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** The policy of the script that serves pages offline: what it fetches is ruled by its own, not by that of a page. */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self'; script-src 'self'";
