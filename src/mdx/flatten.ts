import type { Heading, Paragraph, PhrasingContent, Text } from 'mdast';
import { PRINTED } from '../wording/wording.ts';
import { type Point, startOf } from './report.ts';

/** The text of a block in one piece, with the place of each character. */
export interface FlatText {
  text: string;
  placeOf(offset: number): Point;
  /** The parts that stand inside a component of a name. */
  inside(name: string): readonly { from: number; to: number }[];
}

/** Components that print words of their own. */
const PRINTING: readonly string[] = ['Fig', 'Quote'];

/**
 * The text of a block in one piece.
 *
 * @param printed  stands for what a component prints; nothing does, if it is left out
 */
export function flatten(node: Heading | Paragraph, printed = ''): FlatText {
  const parts: { offset: number; node: Text }[] = [];
  const spans: { name: string; from: number; to: number }[] = [];
  let text = '';
  const walk = (children: readonly PhrasingContent[]) => {
    for (const child of children) {
      if (child.type === 'text') {
        parts.push({ offset: text.length, node: child });
        // The sign of what a component prints, spelt out, would be taken for a number.
        text += child.value.replaceAll(PRINTED, '\uFFFD');
      } else if (child.type === 'break') text += ' ';
      else if (child.type === 'mdxJsxTextElement') {
        const from = text.length;
        if (PRINTING.includes(child.name ?? '')) text += printed;
        walk(child.children);
        spans.push({ name: child.name ?? '', from, to: text.length });
      } else if ('children' in child) walk(child.children);
    }
  };
  walk(node.children);
  return {
    text,
    placeOf(offset) {
      const part = parts.findLast((candidate) => candidate.offset <= offset);
      const start = startOf(part?.node ?? node);
      if (!part) return start;
      const before = part.node.value.slice(0, offset - part.offset).split('\n');
      const last = before.at(-1) ?? '';
      return before.length === 1
        ? { line: start.line, column: start.column + last.length }
        : // Below the first line the indentation is gone from the text; it is that of the block.
          { line: start.line + before.length - 1, column: startOf(node).column + last.length };
    },
    inside: (name) => spans.filter((span) => span.name === name),
  };
}
