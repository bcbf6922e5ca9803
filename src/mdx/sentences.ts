import type { PhrasingContent, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A full stop, or a mark that does its work, with what may close behind it. */
const END = /[.?!…][”’)\]]*/;
/** The end of one sentence and the beginning of another within one run of text. */
const BETWEEN = new RegExp(`(?<=${END.source})\\s+(?=[\\p{Lu}\\p{N}“‘(])`, 'gu');
const AT_END = new RegExp(`${END.source}\\s*$`, 'u');

/** Cuts the content of a paragraph where its sentences end; a source that is cited behind a full stop belongs before it. */
export function splitSentences(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const sentences: PhrasingContent[][] = [[]];
  let ended = false;
  for (const child of children) {
    if (child.type !== 'text') {
      const cites = child.type === 'mdxJsxTextElement' && child.name === 'Cite';
      if (ended && !cites) sentences.push([]);
      ended = ended && cites;
      sentences.at(-1)?.push(child);
      continue;
    }
    const [space = ''] = ended ? (/^\s+/.exec(child.value) ?? []) : [];
    const parts = child.value.slice(space.length).split(BETWEEN);
    if (space !== '') {
      sentences.at(-1)?.push({ type: 'text', value: space });
      sentences.push([]);
    }
    parts.forEach((value, index) => {
      if (index > 0) sentences.push([]);
      // The space between two sentences goes with the first.
      const text: Text = { type: 'text', value: index < parts.length - 1 ? `${value} ` : value };
      if (text.value !== '') sentences.at(-1)?.push(text);
    });
    ended = AT_END.test(child.value);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** True where something in the sentence is a figure of the record. */
export function showsFigure(sentence: readonly PhrasingContent[]): boolean {
  return sentence.some(
    (node) =>
      (node.type === 'mdxJsxTextElement' && node.name === 'Fig') ||
      ('children' in node && showsFigure(node.children as PhrasingContent[])),
  );
}

/** A sentence as one element, which can be shown as a whole, and the space behind it. */
export function markSentence(sentence: readonly PhrasingContent[]): PhrasingContent[] {
  const last = sentence.at(-1);
  const space = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : '';
  const inside = [...sentence];
  if (last?.type === 'text' && space !== '') {
    inside.splice(-1, 1, { type: 'text', value: last.value.slice(0, -space.length) });
  }
  const marked: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name: 'span',
    attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'sentence' }],
    children: inside,
  };
  return space === '' ? [marked] : [marked, { type: 'text', value: space }];
}

/** How many words of a sentence are enough to name it. */
const ENOUGH = 8;

/** The first words of a text, with a sign that more follow. */
export function firstWords(text: string): string {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length <= ENOUGH) return words.join(' ');
  return `${words
    .slice(0, ENOUGH)
    .join(' ')
    .replace(/[,;:–]$/, '')}…`;
}
