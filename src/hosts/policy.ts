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

/** The styles that stand in a page or a picture, by their hash. */
export function readStyles(document: string): string[] {
  const texts = [...document.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => hashOf(text));
  return [...new Set(texts)].sort();
}

const rule = (name: string, ...values: readonly string[]) => [name, ...values].join(' ');
/** Styles that are brought along, and no others; without any there is nothing to let in. */
const styleRule = (styles: readonly string[]) => (styles.length === 0 ? [] : [rule('style-src', ...styles)]);

const ofPage = (rules: readonly string[], scripts: readonly string[], styles: readonly string[]) =>
  [...rules, rule('script-src', "'self'", ...scripts), rule('style-src', "'self'", ...styles)].join('; ');

/** The policy of pages: nobody frames them. */
export function pagePolicy(scripts: readonly string[], styles: readonly string[]): string {
  return ofPage([...PAGE_RULES, "frame-ancestors 'none'"], scripts, styles);
}

/** The policy of figures to embed. It names nobody who may frame them, and so everybody may, a page on a disk too. */
export function embedPolicy(scripts: readonly string[], styles: readonly string[]): string {
  const own = PAGE_RULES.filter((one) => !/^(?:frame|worker)-src /.test(one));
  return ofPage(own, scripts, styles);
}

/** The policy of the explainer in one file: it brings its pictures, letters and styles, and runs nothing. */
export function editionPolicy(styles: readonly string[]): string {
  const own = ["default-src 'none'", 'img-src data:', 'font-src data:', ...styleRule(styles)];
  return [...own, "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"].join('; ');
}

/** The policy of what was frozen: its pages bring their styles, fetch and run nothing, and anybody may frame them. */
export function frozenPolicy(styles: readonly string[]): string {
  return ["default-src 'none'", ...styleRule(styles), "base-uri 'none'", "form-action 'none'"].join('; ');
}

/** The policy of files. A picture that is opened by itself is a document that could run scripts: it may paint itself. */
export function filePolicy(styles: readonly string[]): string {
  return ["default-src 'none'", ...styleRule(styles), 'sandbox'].join('; ');
}

/** The policy of the script that serves pages offline: what it fetches is ruled by its own, not by that of a page. */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self'; script-src 'self'";
