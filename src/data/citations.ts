import { withoutComments } from './comments.ts';

const CITE = /<Cite\s+id\s*=\s*(["'])(.*?)\1/gs;

/** Source ids that a text of MDX cites. Several may stand in one `<Cite>`, parted by spaces. */
export function citedSources(mdx: string): string[] {
  return [...withoutComments(mdx).matchAll(CITE)].flatMap((match) => (match[2] ?? '').split(/\s+/).filter(Boolean));
}
