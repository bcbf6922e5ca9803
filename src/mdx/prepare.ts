import type { Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { Chart } from '../data/charts.ts';
import type { Tables } from '../data/parse.ts';
import type { Quote } from '../data/schema/quote.ts';
import type { Source } from '../data/schema/source.ts';
import { recordById } from '../data/select/record.ts';
import { unbroken } from '../i18n/unbroken.ts';
import { attributeOf, idsOf, setValue } from './attribute.ts';
import { gistWords, markGist } from './gist.ts';
import { linkMentions, textOfFig } from './mentions.ts';
import { addressPassages, type Passage } from './passages.ts';
import { addressSteps } from './steps.ts';
import { keepUnbroken } from './unbroken.ts';

/** What a page shows beside its prose: the layout reads it to draw popovers and the list of sources. */
export interface ProseUses {
  /** Source ids in the order in which they are first cited: their numbers on the page. */
  cites: string[];
  /** How often each of them is cited, in the same order. */
  citeCounts: number[];
  /** Figure ids that the prose shows. */
  figs: string[];
  /** Pictures that stand between the prose. */
  charts: Chart[];
  /** Glossary terms that the prose marks. */
  terms: string[];
  /** Statements of the article that stand beside the record, in the order of the page. */
  claims: string[];
  /** Words of prose, for the reading time. */
  words: number;
  /** Words that the shortest way of reading shows. */
  gistWords: number;
  /** Figures that the prose shows, steps among them, for the reading time. */
  pictures: number;
  /** The paragraphs with their addresses. */
  passages: Passage[];
}

/** A quotation together with the sources that record it. */
export interface QuoteRecord {
  quote: Quote;
  sources: readonly Source[];
}

function quoteRecord(tables: Tables, id: string): QuoteRecord {
  const quote = recordById(tables.quotes, id);
  return { quote, sources: quote.sources.map((source) => recordById(tables.sources, source)) };
}

/** What may follow a number or a term without a space. */
const PUNCTUATION = /^[.,;:!?)\]”’…–]+/;

/** A button is one piece to the browser, which may break the line behind it: keeps it with its full stop. */
function keepPunctuation(tree: Root): void {
  visit(tree, 'mdxJsxTextElement', (node, index, parent) => {
    if ((node.name !== 'Fig' && node.name !== 'Term') || index === undefined || !parent) return;
    const next = parent.children[index + 1];
    const mark = next?.type === 'text' ? PUNCTUATION.exec(next.value)?.[0] : undefined;
    if (next?.type !== 'text' || mark === undefined) return;
    next.value = next.value.slice(mark.length);
    const kept: MdxJsxTextElement = {
      type: 'mdxJsxTextElement',
      name: 'span',
      attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'kept' }],
      children: [node, { type: 'text', value: mark }],
    };
    parent.children[index] = kept;
    return SKIP;
  });
}

/** What is being prepared. */
export interface PreparedPage {
  /** Its name, with which addresses on it begin. */
  slug: string;
  isChapter: boolean;
  /** The path under which the site stands, without its last slash. */
  prefix: string;
}

/**
 * Makes prose that has been checked ready to be shown: numbers its citations, gives components their records as text,
 * addresses its passages and prefixes inner links. Changes the tree, and tells what it uses.
 */
export function prepareProse(tree: Root, tables: Tables, { slug, isChapter, prefix }: PreparedPage): ProseUses {
  const uses: ProseUses = {
    cites: [],
    citeCounts: [],
    figs: [],
    charts: [],
    terms: [],
    claims: [],
    words: 0,
    gistWords: 0,
    pictures: 0,
    passages: [],
  };
  // Before sentences are marked: it cuts paragraphs where the first of them ends.
  if (isChapter) {
    markGist(tree);
    uses.gistWords = gistWords(tree);
  }
  linkMentions(tree, tables, slug);
  let terms = 0;
  visit(tree, (node) => {
    if (node.type === 'text') uses.words += node.value.split(/\s+/).filter(Boolean).length;
    if (node.type === 'link' && node.url.startsWith('/')) node.url = prefix + node.url;
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const id = attributeOf(node, 'id');
    if (node.name === 'Figure' || node.name === 'Steps') uses.pictures += 1;
    if (node.name === 'Fig') {
      if (!uses.figs.includes(id)) uses.figs.push(id);
      setValue(node, 'text', unbroken(textOfFig(node, tables)));
    }
    if (node.name === 'Figure') {
      uses.charts.push(id as Chart);
      setValue(node, 'page', slug);
    }
    // Components know no tables: the record comes to them as text.
    if (node.name === 'Quote') setValue(node, 'record', JSON.stringify(quoteRecord(tables, id)));
    if (node.name === 'Points') setValue(node, 'page', slug);
    if (node.name === 'Versus') {
      const claims = idsOf(attributeOf(node, 'claims'));
      uses.claims.push(...claims.filter((claim) => !uses.claims.includes(claim)));
      setValue(node, 'record', JSON.stringify(claims.map((claim) => recordById(tables.claims, claim))));
      setValue(node, 'page', slug);
    }
    if (node.name === 'Term') {
      terms += 1;
      setValue(node, 'at', `${slug}-term-${terms}`);
      if (!uses.terms.includes(id)) uses.terms.push(id);
    }
    if (node.name === 'Cite') {
      const numbered = idsOf(id).map((source) => {
        if (!uses.cites.includes(source)) {
          uses.cites.push(source);
          uses.citeCounts.push(0);
        }
        const index = uses.cites.indexOf(source);
        uses.citeCounts[index] = (uses.citeCounts[index] ?? 0) + 1;
        return `${index + 1}.${uses.citeCounts[index]}`;
      });
      setValue(node, 'numbers', numbered.join(' '));
      setValue(node, 'page', slug);
      setValue(
        node,
        'tiers',
        idsOf(id)
          .map((source) => recordById(tables.sources, source).tier)
          .join(' '),
      );
    }
  });
  addressSteps(tree, slug);
  keepPunctuation(tree);
  uses.passages = addressPassages(tree, slug, isChapter || slug === 'method');
  keepUnbroken(tree);
  return uses;
}
