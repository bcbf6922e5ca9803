import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { Mention } from '../data/mention.ts';
import type { Tables } from '../data/parse.ts';
import { recordById } from '../data/select/record.ts';
import { formatFigure, type NumberForm } from '../i18n/number.ts';
import { attributeOf, setValue } from './attribute.ts';
import { firstWords, markSentence, showsFigure, splitSentences } from './sentences.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** A figure as it reads at one place of the prose. */
export function textOfFig(node: Element, tables: Tables): string {
  const form = (attributeOf(node, 'form') || 'full') as NumberForm;
  return formatFigure(recordById(tables.figures, attributeOf(node, 'id')), form);
}

/** What a reader sees of a run of prose, without the numbers of its sources. */
function readable(nodes: readonly RootContent[], tables: Tables): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
        if (node.name === 'Fig') return textOfFig(node, tables);
        if (node.name === 'Quote') return `“${recordById(tables.quotes, attributeOf(node, 'id')).text}”`;
      }
      return 'children' in node ? readable(node.children, tables) : '';
    })
    .join('');
}

/** True for the parts into which the shortest way of reading cuts a paragraph. */
const isPart = (node: PhrasingContent): node is MdxJsxTextElement =>
  node.type === 'mdxJsxTextElement' && ['gist', 'rest'].includes(attributeOf(node, 'class'));

/** Makes one element of each sentence that shows a figure. */
function markSentences(node: Paragraph | MdxJsxTextElement): void {
  const parts = node.children.filter(isPart);
  if (parts.length > 0) {
    for (const part of parts) markSentences(part);
    return;
  }
  node.children = splitSentences(node.children).flatMap((sentence) =>
    showsFigure(sentence) ? markSentence(sentence) : sentence,
  );
}

/**
 * Gives each figure in the prose the id of its place, marks the sentence in which it stands, and tells each picture of
 * the page, as text, which sentences speak of a figure.
 *
 * @param page  name of the page, so that ids stay apart where chapters stand on one page
 */
export function linkMentions(tree: Root, tables: Tables, page: string): void {
  const mentions: Mention[] = [];
  const times = new Map<string, number>();
  let section: string | undefined;
  const mention = (fig: Element, words: string) => {
    const id = attributeOf(fig, 'id');
    const n = (times.get(id) ?? 0) + 1;
    times.set(id, n);
    const at = `${page}-fig-${id}-${n}`;
    setValue(fig, 'at', at);
    mentions.push({ fig: id, at, words, section });
  };
  const figsIn = (node: Root | Element, words: string) =>
    visit(node, (inner) => {
      if ((inner.type === 'mdxJsxTextElement' || inner.type === 'mdxJsxFlowElement') && inner.name === 'Fig') {
        mention(inner, words);
      }
    });

  visit(tree, 'paragraph', (node) => markSentences(node));
  visit(tree, (node) => {
    if (node.type === 'heading') section = readable(node.children, tables);
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return undefined;
    if (attributeOf(node, 'class') === 'sentence') {
      figsIn(node, firstWords(readable(node.children, tables)));
      return SKIP;
    }
    if (node.name === 'Fig') mention(node, textOfFig(node, tables));
    return undefined;
  });
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    if (node.name === 'Figure') setValue(node, 'mentions', JSON.stringify(mentions));
  });
}
