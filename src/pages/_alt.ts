import { CHAPTERS, type Chapter } from '../data/chapters.ts';
import type { Chart } from '../data/charts.ts';
import { DOMAINS, type Domain } from '../data/domains.ts';
import { LEVELS } from '../data/levels.ts';
import type { Tables } from '../data/parse.ts';
import { RECORD_END } from '../data/record-end.ts';
import type { Actor } from '../data/schema/actor.ts';
import { countLevels } from '../data/select/counts.ts';
import { levelOn } from '../data/select/level.ts';
import { CONTRACTS, domainCounts, domainTitle } from '../figures/index.ts';
import { formatDate } from '../i18n/date.ts';
import { say } from '../i18n/words.ts';
import { CHAPTER_PIECES } from '../stills/index.ts';

/*
 * The cards of shared pages in words.
 */

const sentence = (title: string) => (/[.?!]$/.test(title) ? title : `${title}.`);

export function chapterAlt({ id, data }: { id: string; data: { title: string } }, place: number, of: number): string {
  const chapter = CHAPTERS.find((candidate): candidate is Chapter => candidate === id);
  if (chapter === undefined) throw new RangeError(`There is no chapter "${id}"`);
  const { figure } = CHAPTER_PIECES[chapter];
  return say('share.alt.chapter', { place, of, title: sentence(data.title), name: say(`chart.${figure}.name`) });
}

export const pageAlt = (title: string, id: Chart): string =>
  say('share.alt.figure', { title: sentence(title), name: say(`chart.${id}.name`) });

export const levelsAlt = (title: string): string =>
  say('share.alt.levels', { title: sentence(title), list: LEVELS.map((level) => say(`level.${level}`)).join(', ') });

export function actorsAlt(tables: Tables, title: string): string {
  const counts = countLevels(tables, 'land', RECORD_END);
  const list = LEVELS.map((level) => `${say(`level.${level}`)} ${counts[level]}`);
  return say('share.alt.actors', { title: sentence(title), list: list.join(', ') });
}

export const domainAlt = (tables: Tables, domain: Domain): string =>
  say('share.alt.domain', { title: sentence(domainTitle(domain)), list: domainCounts(tables, domain) });

export const figureAlt = (tables: Tables, id: Chart): string =>
  say('share.alt.figure', { title: sentence(CONTRACTS[id].title(tables)), name: say(`chart.${id}.name`) });

export const frontAlt = (tables: Tables, title: string): string =>
  say('share.alt.front', { title, description: CONTRACTS['set-the-bar'].description(tables) });

export function actorAlt(tables: Tables, { id, name }: Actor): string {
  const list = DOMAINS.map((domain) => {
    return `${say(`domain.${domain}`)} ${say(`level.${levelOn(tables, id, domain, RECORD_END).level}`)}`;
  });
  return say('share.alt.actor', { name, date: formatDate(RECORD_END), list: list.join(', ') });
}
