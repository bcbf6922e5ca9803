import { type CollectionEntry, getEntry, render } from 'astro:content';
import type { Tables } from '../data/parse.ts';
import { figureCards, sourcesById, termCards } from '../data/select/cards.ts';
import { shownIn } from '../figures/index.ts';
import type { ProseUses } from '../mdx/prepare.ts';
import { countedIn } from './_counted.ts';

/** An editor's page ready to be shown: its words, and the cards and sources that they use. */
export async function openPage(id: string, tables: Tables) {
  const entry: CollectionEntry<'pages'> | undefined = await getEntry('pages', id);
  if (!entry) throw new Error(`content/en/pages/${id}.mdx is missing: the page of that name needs its words`);
  const { Content, headings, remarkPluginFrontmatter } = await render(entry);
  const uses = remarkPluginFrontmatter['uses'] as ProseUses;
  return {
    Content,
    headings,
    head: entry.data,
    charts: uses.charts,
    passages: uses.passages,
    figures: figureCards(tables, uses.figs).map((card) => ({
      ...card,
      counted: countedIn(tables, card.figure.id),
      shownIn: shownIn(tables, card.figure.id, uses.charts),
    })),
    terms: termCards(tables, uses.terms),
    sources: sourcesById(tables, uses.cites).map((source, index) => ({ source, count: uses.citeCounts[index] ?? 1 })),
  };
}
