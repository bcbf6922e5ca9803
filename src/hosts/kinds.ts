/**
 * The kinds of addresses, in the order in which they are asked: the first that fits is the one. Each is a pattern of
 * the whole path below the site's own, in the words that nginx, Apache, Caddy and Vercel share.
 */
export const KINDS = {
  /** Scripts, styles and fonts: the name holds a hash of what is in them. */
  asset: '_astro/.*',
  /** The script that serves pages offline. An old one would go on serving old pages. */
  worker: 'sw\\.js',
  /** A figure or a statement for somebody else's page. */
  embed: 'embed/(?:statement/)?[^/]+/(?:index\\.html)?',
  /** Figures and tables as they were published on a day: they never change, and stand on other pages too. */
  frozen: 'v/[0-9-]+/.*',
  /** The explainer in one file: all that it shows is in it. */
  edition: 'downloads/[^/]+\\.html',
  page: '(?:.*/)?(?:[^/]+\\.html)?',
  /** Data, pictures, feeds: the name stays and what is in them may change. */
  file: '.*',
} as const;

export type Kind = keyof typeof KINDS;

/** The kinds in their order. */
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/**
 * The kind of an address.
 *
 * @param path  below the path of the site, without a slash at its head: "", "method/", "figures/timeline.csv"
 */
export function kindOf(path: string): Kind {
  return KIND_NAMES.find((kind) => new RegExp(`^(?:${KINDS[kind]})$`).test(path)) ?? 'file';
}

/** A pattern below a base path, which begins and ends with a slash. */
export function patternUnder(base: string, pattern: string): string {
  return `^${escapePattern(base)}(?:${pattern})$`;
}

/** A text as a pattern that fits nothing but itself. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
