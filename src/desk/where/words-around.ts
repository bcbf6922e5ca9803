import type { Nodes } from 'mdast';

/** How many words are shown before and behind a place. */
const ENOUGH = 8;

/** A piece of MDX as words: sources left out, what a component prints named in brackets, marks of links and tags gone. */
export function plainWords(mdx: string): string {
  return mdx
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
    .replace(/<Cite\s[^>]*\/>/g, ' ')
    .replace(/<[A-Z]\w*\s[^>]*?\bid="([^"]*)"[^>]*\/>/g, '[$1]')
    .replace(/<\/?[A-Z][^>]*>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*+/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim();
}

const first = (words: string[]) => (words.length > ENOUGH ? [...words.slice(0, ENOUGH), '…'] : words);
const last = (words: string[]) => (words.length > ENOUGH ? ['…', ...words.slice(-ENOUGH)] : words);
const split = (text: string) => plainWords(text).split(' ').filter(Boolean);

/**
 * The words around a node in one line, with the node itself between two points: `that › [states-26] ‹ countries`.
 *
 * @param block  the paragraph, heading or component in which the node stands
 */
export function wordsAround(text: string, block: Nodes, node: Nodes): string {
  const of = (one: Nodes) => [one.position?.start.offset ?? 0, one.position?.end.offset ?? 0] as const;
  const [from, to] = of(node);
  const [begin, end] = of(block);
  return pointedAt(text.slice(Math.min(begin, from), from), text.slice(from, to), text.slice(to, Math.max(to, end)));
}

/** A piece of text between two points, with some of the words before and behind it. */
export function pointedAt(before: string, piece: string, after: string): string {
  const words = [...last(split(before)), `›${first(split(piece)).join(' ')}‹`, ...first(split(after))];
  return words.join(' ').replace(/‹ (?=[.,;:!?)”’]|-\w)/, '‹');
}
