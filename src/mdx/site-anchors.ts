import type { Root } from 'mdast';
import { CHAPTERS } from '../data/chapters.ts';
import { CHARTS, type Chart } from '../data/charts.ts';
import { FILTERS } from '../data/figure-states.ts';
import type { Tables } from '../data/parse.ts';
import type { Actor } from '../data/schema/actor.ts';
import { QUESTION_KINDS } from '../data/schema/question.ts';
import { TIERS, VOICES } from '../data/schema/source.ts';
import { keysOfActor } from '../data/select/conditions.ts';
import { aidOfActor } from '../data/select/donors.ts';
import { layersOfActor } from '../data/select/layers.ts';
import { questionsOfActor } from '../data/select/questions.ts';
import { readSame } from '../data/unchanged.ts';
import { updateId } from '../data/update-id.ts';
import { attributeOf, idsOf as splitIds } from './attribute.ts';
import { anchorsOf } from './page-anchors.ts';
import { componentsOf, stepSlug } from './steps.ts';

/** What an address of each page may name after its #, as far as the content tells. A page that is not here is not known. */
export type SiteAnchors = ReadonlyMap<string, readonly string[]>;

/** One file of prose, parsed. */
export interface ParsedFile {
  file: string;
  tree: Root;
}

/** The places of figures that an address may name: the figure itself, and its filters. */
export function placesOf(charts: readonly Chart[]): string[] {
  return charts.flatMap((chart) => [chart, ...(FILTERS[chart] ?? []).map((name) => `${chart}-${name}`)]);
}

/** The address of a paragraph, a citation, a number or a letter of a list: only the finished page has what it is made from. */
export const MADE_LATER = /-p-[0-9a-f]{6}(?:-\d+)?$|-c\d+-\d+$|-fig-.+-\d+$|^letter-/;

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/** The records that a figure gives an address, wherever it stands. */
const RECORDS_OF: Readonly<Partial<Record<Chart, (tables: Tables) => string[]>>> = {
  timeline: ({ events }) => idsOf(events),
  'promise-ledger': ({ promises }) => idsOf(promises).map((id) => `promise-${id}`),
  'claim-anatomy': ({ phrases }) => idsOf(phrases),
  'article-checked': ({ claims }) => idsOf(claims),
  layers: ({ layers }) => idsOf(layers).map((id) => `layer-${id}`),
};

const chartAnchors = (charts: readonly Chart[], tables: Tables): string[] => [
  ...placesOf(charts),
  ...charts.flatMap((chart) => RECORDS_OF[chart]?.(tables) ?? []),
];

/** What stands on a page besides its prose. */
const FRAMES: Readonly<Record<string, (tables: Tables) => string[]>> = {
  '/': () => ['chapters', 'unknown', 'index-sources'],
  '/method/': ({ terms }) => [
    ...['argument', 'reading-time', 'glossary', 'method-sources'],
    ...idsOf(terms).map((id) => `glossary-${id}`),
  ],
  '/sources/': ({ sources }) => [
    ...TIERS.map((tier) => `tier-${tier}`),
    ...VOICES.map((voice) => `voice-${voice}`),
    ...idsOf(sources),
  ],
  '/article/': (tables) => chartAnchors(['article-checked'], tables),
  '/unknowns/': ({ unknowns }) => [...QUESTION_KINDS, ...idsOf(unknowns)],
  '/updates/': ({ updates }) => updates.map(updateId),
  '/all/': () => ['sources', 'numbers'],
  '/data/': () => ['tables', 'series', 'data-sources'],
};

/** What the page of an actor may have, as far as there is something to say. */
const ACTOR_FRAME = ['levels', 'by-date', 'summits', 'promises', 'events', 'neighbours', 'mentions'];

/** The sections of what figures and the open questions show of an actor. */
const sectionsOfActor = (tables: Tables, actor: Actor): string[] => [
  ...(layersOfActor(tables, actor.id).length > 0 ? ['layers'] : []),
  ...(keysOfActor(tables, actor.id).length > 0 ? ['keys'] : []),
  ...(aidOfActor(tables, actor) === undefined ? [] : ['aid']),
  ...(questionsOfActor(tables, actor.id).length > 0 ? ['questions'] : []),
];

/** What prose holds that gets an address: headings, figures, steps, statements of the article. */
const placedIn = readSame((tree: Root) => ({
  ...anchorsOf(tree),
  lists: componentsOf(tree, 'Steps').length,
  steps: componentsOf(tree, 'Step').map((step) => stepSlug(attributeOf(step, 'title'))),
  claims: componentsOf(tree, 'Versus').flatMap((versus) => splitIds(attributeOf(versus, 'claims'))),
}));

/** What the prose of one page makes. */
function ofProse(tree: Root, page: string, tables: Tables): string[] {
  const { charts, headings, lists, steps, claims } = placedIn(tree);
  return [
    ...headings,
    ...chartAnchors(charts, tables),
    ...Array.from({ length: lists }, (_, index) => `${page}-steps-${index + 1}`),
    ...steps.map((name) => `${page}-step-${name}`),
    ...claims.map((id) => `${page}-claim-${id}`),
  ];
}

/** The addresses within every page, from the prose and the tables alone. */
export function siteAnchors(files: readonly ParsedFile[], tables: Tables): SiteAnchors {
  const found = new Map<string, string[]>();
  const add = (path: string, ids: readonly string[]) => found.set(path, [...(found.get(path) ?? []), ...ids]);
  for (const { file, tree } of files) {
    const name = file.replace(/^.*\/|\.mdx$/g, '').replace(/^\d+-/, '');
    if (name === '404') continue;
    const ids = ofProse(tree, name, tables);
    add(name === 'index' ? '/' : `/${name}/`, ids);
    if (!CHAPTERS.some((slug) => slug === name)) continue;
    const frame = [`${name}-opening`, `${name}-points`];
    add(`/${name}/`, [...frame, 'standfirst', 'how', `${name}-sources`]);
    add('/all/', ['contents', name, ...frame, ...ids]);
  }
  for (const chart of CHARTS)
    add(`/figures/${chart}/`, [...chartAnchors([chart], tables), `${chart}-sources`, 'embed']);
  for (const actor of tables.actors) {
    const own = tables.positions.filter((row) => row.actor === actor.id);
    const domains = new Set(own.map(({ domain }) => domain));
    add(`/actors/${actor.id}/`, [...ACTOR_FRAME, ...sectionsOfActor(tables, actor), ...domains, ...idsOf(own)]);
  }
  // Of a page whose prose could not be read only a part would be known.
  for (const [path, ids] of Object.entries(FRAMES)) if (found.has(path)) add(path, ids(tables));
  return found;
}
