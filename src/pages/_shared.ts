import { getCollection } from 'astro:content';
import { address } from '../components/address.ts';
import { CHAPTERS, type Chapter } from '../data/chapters.ts';
import { CHARTS } from '../data/charts.ts';
import type { DateText } from '../data/dates.ts';
import type { Tables } from '../data/parse.ts';
import { RECORD_END } from '../data/record-end.ts';
import type { Actor } from '../data/schema/actor.ts';
import { lastChanged, recordsChanged } from '../data/select/updates.ts';
import { stanceOf } from '../data/stances.ts';
import { CONTRACTS, DOMAIN_PAGES, domainTitle } from '../figures/index.ts';
import { say } from '../i18n/words.ts';
import { markedTitle } from '../layouts/marked-title.ts';
import type { Citation } from '../sharing/citation.ts';
import type { Home } from '../sharing/linked-data.ts';
import { frozenNow, frozenPlace } from './_frozen.ts';

/** A page that has an address of its own and may be found, shared and named. */
export interface SharedPage {
  /** Its path below the site's own, without slashes around it: `actors/fr`; nothing for the front page. */
  path: string;
  title: string;
  updated: DateText;
  /** The last day that it knows of, if that is not the record's. */
  asOf?: DateText;
  /** Set for pages that are cited: what a library of sources takes it for. */
  cited?: Citation['kind'] | undefined;
}

/** A whole address inside the site. */
export function wholeAddress(path: string): string {
  return new URL(address(path), import.meta.env.SITE).href;
}

const pathOf = ({ path }: SharedPage) => (path === '' ? '/' : `/${path}/`);

/** Where a page stands. */
export const urlOf = (page: SharedPage): string => wholeAddress(pathOf(page));

/** The site as data about its pages name it. */
export function home(): Home {
  return { url: wholeAddress('/'), name: say('site.name'), logo: wholeAddress('/icons/icon-512.png') };
}

/** Chapters, in reading order. */
async function chapterPages(): Promise<SharedPage[]> {
  const chapters = await getCollection('chapters');
  const headOf = (id: Chapter) => chapters.find((entry) => entry.id === id)?.data;
  return CHAPTERS.flatMap((path) => {
    const head = headOf(path);
    return head === undefined ? [] : [{ path, title: head.title, updated: head.updated, cited: 'page' as const }];
  });
}

const CITED: Readonly<Record<string, Citation['kind']>> = {
  article: 'page',
  method: 'page',
  sources: 'page',
  unknowns: 'page',
  data: 'dataset',
};

/** Pages that stand in the place of others. */
const UNADDRESSED = ['404', 'offline'];

/** The pages of the editors, but for those that no address leads to. */
async function editorsPages(): Promise<SharedPage[]> {
  const pages = (await getCollection('pages')).filter(({ id }) => !UNADDRESSED.includes(id));
  return pages.map(({ id, data: { title, updated } }) => ({
    path: id === 'index' ? '' : id,
    title,
    updated,
    cited: CITED[id],
  }));
}

function figurePages(tables: Tables): SharedPage[] {
  const updated = lastChanged(tables);
  return CHARTS.map((id) => {
    const { title, asOf } = CONTRACTS[id];
    return { path: `figures/${id}`, title: title(tables), updated, asOf, cited: 'page' };
  });
}

function domainPages(tables: Tables): SharedPage[] {
  const updated = lastChanged(tables);
  return DOMAIN_PAGES.map(({ domain, path }) => ({ path, title: domainTitle(domain), updated, cited: 'page' }));
}

function actorPages(tables: Tables): SharedPage[] {
  return tables.actors.map(({ id, name }) => {
    const records = tables.positions.filter(({ actor }) => actor === id).map((row) => row.id);
    const updated = recordsChanged(tables, [id, ...records]);
    return { path: `actors/${id}`, title: say('actor.title', { name }), updated, cited: 'page' };
  });
}

async function collectPages(tables: Tables): Promise<SharedPage[]> {
  const updated = lastChanged(tables);
  const records: SharedPage = { path: 'data/figures', title: say('figures.records'), updated };
  const archive: SharedPage = { path: 'v', title: say('archive.title'), updated };
  const [pages, chapters] = await Promise.all([editorsPages(), chapterPages()]);
  return [
    ...pages,
    ...chapters,
    ...figurePages(tables),
    ...domainPages(tables),
    ...actorPages(tables),
    records,
    archive,
  ];
}

const collected = new WeakMap<Tables, Promise<SharedPage[]>>();

/** Every page that may be found, collected once. */
export function sharedPages(tables: Tables): Promise<SharedPage[]> {
  const pages = collected.get(tables) ?? collectPages(tables);
  collected.set(tables, pages);
  return pages;
}

/** Where the state of a page that is shown now is kept. */
function frozenAddress(tables: Tables, path: string): string | undefined {
  const place = frozenPlace(frozenNow(tables), path);
  return place === undefined ? undefined : wholeAddress(place);
}

/** How a page is to be named in a list of sources. */
export function citationOf(tables: Tables, page: SharedPage, kind: Citation['kind']): Citation {
  return {
    id: `guarantee-gap-${page.path.replaceAll('/', '-')}`,
    kind,
    title: markedTitle(kind === 'dataset' ? say('share.dataset', { site: say('site.name') }) : page.title),
    site: say('site.name'),
    url: urlOf(page),
    updated: page.updated,
    version: lastChanged(tables),
    asOf: page.asOf ?? RECORD_END,
    frozen: frozenAddress(tables, page.path),
  };
}

/** The citation of the page at a path. */
export async function citationAt(tables: Tables, path: string): Promise<Citation> {
  const page = (await sharedPages(tables)).find((candidate) => candidate.path === path);
  if (page?.cited === undefined) throw new RangeError(`The page /${path}/ is not one of those that can be cited`);
  return citationOf(tables, page, page.cited);
}

/** Which state of the page at a path is printed. */
export async function imprintAt(tables: Tables, path: string): Promise<Citation> {
  const page = (await sharedPages(tables)).find((candidate) => candidate.path === path);
  if (!page) throw new RangeError(`The page /${path}/ is not one of those that can be found`);
  return citationOf(tables, page, page.cited ?? 'page');
}

/** An actor without a position, or one who offers nothing, has no levels to show: its page bears the card of the site. */
export function hasActorCard(tables: Tables, actor: Actor): boolean {
  return stanceOf(actor) === undefined && tables.positions.some((row) => row.actor === actor.id);
}
