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

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The scripts that stand in the pages themselves, each once, by their hash. A block of data is no script. */
export function readScripts(pages: readonly string[]): string[] {
  const scripts = pages.flatMap((html) =>
    [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].flatMap(([, attributes = '', text = '']) =>
      /\bsrc=|\btype="application\//.test(attributes) ? [] : [hashOf(text)],
    ),
  );
  return [...new Set(scripts)].sort();
}

/**
 * A page's own policy names the hash of the one style that stands in it, and both policies hold. To name those of all
 * pages here would send two kilobytes with each, and some hosts take no header so long.
 */
const STYLES = "style-src 'self' 'unsafe-inline'";

const withScripts = (rules: readonly string[], scripts: readonly string[]) =>
  [...rules, ["script-src 'self'", ...scripts].join(' '), STYLES].join('; ');

/** The policy of pages: nobody frames them. */
export function pagePolicy(scripts: readonly string[]): string {
  return withScripts([...PAGE_RULES, "frame-ancestors 'none'"], scripts);
}

/** The policy of figures to embed. It names nobody who may frame them, and so everybody may, a page on a disk too. */
export function embedPolicy(scripts: readonly string[]): string {
  const own = PAGE_RULES.filter((rule) => !/^(?:frame|worker)-src /.test(rule));
  return withScripts(own, scripts);
}

/** The policy of the explainer in one file: it brings its pictures, letters and styles, and runs nothing. */
export const EDITION_POLICY =
  "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The policy of what was frozen: its pages bring their styles, fetch and run nothing, and anybody may frame them. */
export const FROZEN_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The policy of files. A picture that is opened by itself is a document that could run scripts: it may paint itself. */
export const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** The policy of the script that serves pages offline: what it fetches is ruled by its own, not by that of a page. */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self'; script-src 'self'";
