import { getCollection } from 'astro:content';
import type { GetStaticPaths } from 'astro';
import { CHAPTERS, type Chapter } from '../../data/chapters.ts';
import { CHARTS } from '../../data/charts.ts';
import { getTables } from '../../data/tables.ts';
import { DOMAIN_PAGES } from '../../figures/index.ts';
import { isPreview } from '../../layouts/preview.ts';
import {
  actorCard,
  actorsCard,
  articleCard,
  asCard,
  chapterCard,
  domainCard,
  figureCard,
  frontCard,
  levelsCard,
  siteCard,
} from '../../stills/index.ts';
import { openPage } from '../_page.ts';
import { answerAs, type Picture } from '../_picture.ts';
import { hasActorCard } from '../_shared.ts';

export const getStaticPaths = (async () => {
  // No page of a preview bears a card.
  if (isPreview()) return [];
  const tables = getTables();
  const chapters = await getCollection('chapters');
  const { head } = await openPage('index', tables);
  const headOf = async (page: string) => (await openPage(page, tables)).head;
  const [actors, article, method] = await Promise.all([headOf('actors'), headOf('article'), headOf('method')]);
  const cards: Record<string, () => string> = {
    site: siteCard,
    index: () => frontCard(tables, head.title),
    actors: () => actorsCard(tables, actors),
    article: () => articleCard(tables, article),
    method: () => levelsCard(method),
  };
  for (const { id, data } of chapters) {
    const place = CHAPTERS.indexOf(id as Chapter) + 1;
    const { title, description } = data;
    cards[id] = () => chapterCard(tables, { id: id as Chapter, title, description, place, of: chapters.length });
  }
  for (const id of CHARTS) cards[`figures/${id}`] = () => figureCard(tables, id);
  for (const { domain, path } of DOMAIN_PAGES) cards[path] = () => domainCard(tables, domain);
  for (const actor of tables.actors.filter((row) => hasActorCard(tables, row))) {
    cards[`actors/${actor.id}`] = () => actorCard(tables, actor);
  }
  return Object.entries(cards).map(([card, describe]) => {
    const draw = () => asCard(describe());
    return { params: { card }, props: { draw } satisfies Picture };
  });
}) satisfies GetStaticPaths;

/** What a shared page shows of itself. */
export const GET = answerAs('image/png');
