import { createHash } from 'node:crypto';
import type { ListItem, Paragraph, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { say } from '../i18n/words.ts';
import { setValue } from './attribute.ts';
import { textOf } from './text-of.ts';

/** A paragraph or an item of a list: what a link can lead to and a search can find. */
export interface Passage {
  id: string;
  /** The heading under which it stands; empty before the first. */
  section: string;
  text: string;
}

/** How many words at its beginning make the address of a passage: what changes behind them leaves links whole. */
const NAMING_WORDS = 8;

/** The address of a passage, from the words at its beginning and the name of its page. */
export function passageId(page: string, text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const digest = createHash('sha256').update(words.slice(0, NAMING_WORDS).join(' ')).digest('hex');
  return `${page}-p-${digest.slice(0, 6)}`;
}

/** A link from a passage to itself, without words of its own: it adds none to the text. */
function anchorTo(id: string): MdxJsxTextElement {
  const anchor: MdxJsxTextElement = { type: 'mdxJsxTextElement', name: 'a', attributes: [], children: [] };
  setValue(anchor, 'class', 'here');
  setValue(anchor, 'href', `#${id}`);
  setValue(anchor, 'aria-label', say('here.paragraph'));
  // A stop at each paragraph would double the way through a chapter by key.
  setValue(anchor, 'tabindex', '-1');
  return anchor;
}

/**
 * Gives each paragraph and each item of a list an address, and a link to it where `anchored` asks for that.
 * Numbers and quotations must have their texts already.
 *
 * @returns the passages in the order of the page
 */
export function addressPassages(tree: Root, page: string, anchored: boolean): Passage[] {
  const passages: Passage[] = [];
  const times = new Map<string, number>();
  let section = '';
  const address = (node: Paragraph | ListItem, words: Paragraph | undefined) => {
    const text = textOf(node).trim();
    if (text === '' || words === undefined) return;
    const name = passageId(page, text);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    const id = time === 1 ? name : `${name}-${time}`;
    node.data = { ...node.data, hProperties: { id } };
    if (anchored) words.children.push(anchorTo(id));
    passages.push({ id, section, text });
  };
  visit(tree, (node) => {
    if (node.type === 'heading' && node.depth === 2) section = textOf(node).trim();
    if (node.type === 'paragraph') address(node, node);
    if (node.type !== 'listItem') return undefined;
    // A short list loses its paragraphs on the way to HTML: the item itself has to bear the address.
    address(
      node,
      node.children.find((child): child is Paragraph => child.type === 'paragraph'),
    );
    return SKIP;
  });
  return passages;
}
