import type { Link } from 'mdast';
import { showValue } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import type { Tables } from '../data/parse.ts';
import { wordsOf } from './check-headings.ts';
import { type Report, startOf } from './report.ts';

/** Words that say nothing of where a link leads: to who hears links alone, one after the other, all of them are alike. */
const EMPTY =
  /^(?:(?:click|see|read|look|find(?: out)?|learn|tap|press)\s+)?(?:here|there|this|that|more|(?:this|that|the) (?:page|link|chapter|one|section|site)|link|details|further|continue|go|page|read)$/i;
const ADDRESS = /^(?:[a-z]+:\/\/|www\.|#|\/)|\.(?:com|org|net|eu|ua)(?:\/|$)/i;

/** Checks the words of a link: that they say where it leads, and lead to the actor whom they name. */
export function checkLinkText(node: Link, tables: Tables, report: Report): void {
  const words = node.children.map(wordsOf).join('').trim();
  const printed = node.children.some(({ type }) => type === 'mdxJsxTextElement');
  const came = words === '' ? 'a link without words' : showValue(words);
  const bare = words.replace(/^[\s“‘(]+|[\s”’).,:;!?…→]+$/gu, '');
  if ((words === '' && !printed) || EMPTY.test(bare) || ADDRESS.test(bare))
    report(startOf(node), 'link', '', says('link-words', came));
  const [, leads] = /^\/actors\/([^/]+)\//.exec(node.url) ?? [];
  const named = tables.actors.find(({ name }) => name === bare.replace(/^the |’s?$/g, ''));
  if (leads !== undefined && named !== undefined && named.id !== leads)
    report(startOf(node), 'link', '', says('link-other', bare, node.url), `/actors/${named.id}/`);
}
