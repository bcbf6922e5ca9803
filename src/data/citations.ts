const CITE = /<Cite\s+id="([^"]*)"/g;

/** Source ids that a text of MDX cites. Several may stand in one `<Cite>`, parted by spaces. */
export function citedSources(mdx: string): string[] {
  return [...mdx.matchAll(CITE)].flatMap((match) => (match[1] ?? '').split(/\s+/).filter(Boolean));
}
