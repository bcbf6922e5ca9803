import type { Nodes } from 'mdast';
import type { Element } from '../../mdx/attribute.ts';
import { PROSE_COMPONENTS, type ProseComponent } from '../../mdx/components.ts';
import { parseProse } from '../../mdx/prose.ts';
import { placeAt } from '../place.ts';
import type { Piece } from './piece.ts';

const attributesOf = (node: Element) =>
  (PROSE_COMPONENTS as Record<string, ProseComponent>)[node.name ?? '']?.attributes ?? {};

/** The components of a piece of prose with all that is not words, and its links. */
export function boundInProse(mdx: string): string[] {
  const found: string[] = [];
  const walk = (node: Nodes) => {
    if (node.type === 'link') found.push(`](${node.url})`);
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      const rules = attributesOf(node);
      const ids = node.attributes.flatMap((attribute) => {
        if (attribute.type !== 'mdxJsxAttribute' || rules[attribute.name]?.holds === 'words') return [];
        return [typeof attribute.value === 'string' ? ` ${attribute.name}="${attribute.value}"` : ` ${attribute.name}`];
      });
      found.push(`<${node.name}${ids.sort().join('')}>`);
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(parseProse(mdx));
  return found;
}

/** The prose of a page, block by block: paragraphs, headings, and the words in the attributes of components. */
export function prosePieces(file: string, text: string): Piece[] {
  const pieces: Piece[] = [];
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const add = (kind: string, from: number, to: number, bound: Piece['bound']) => {
    const source = text.slice(from, to);
    if (source.trim() === '') return;
    pieces.push({
      key: `${file.replace(/^content\/|\.\w+$/g, '')}/${pieces.length + 1}`,
      file,
      line: placeAt(file, text, from).line,
      text: source.replaceAll('\r\n', '\n'),
      quoted: false,
      lines: true,
      kind,
      bound,
      from,
      to,
      rewrite: (given) => given.replaceAll('\n', lineEnd),
    });
  };
  const walk = (node: Nodes) => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const { start, end } = node.position ?? {};
      const kind = node.type === 'heading' ? `heading ${node.depth}` : node.type;
      if (start?.offset !== undefined && end?.offset !== undefined) add(kind, start.offset, end.offset, boundInProse);
      return;
    }
    if (node.type === 'mdxJsxFlowElement') {
      const rules = attributesOf(node);
      for (const attribute of node.attributes) {
        const { start, end } = attribute.position ?? {};
        if (attribute.type !== 'mdxJsxAttribute' || rules[attribute.name]?.holds !== 'words') continue;
        if (start?.offset === undefined || end?.offset === undefined) continue;
        const opening = text.slice(start.offset, end.offset).search(/["']/) + 1;
        add('attribute', start.offset + opening, end.offset - 1, () => []);
      }
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(parseProse(text));
  return pieces;
}
