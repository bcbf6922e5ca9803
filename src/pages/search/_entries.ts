import { getCollection, getEntry, render } from 'astro:content';
import { CHARTS } from '../../data/charts.ts';
import type { Tables } from '../../data/parse.ts';
import type { Synonym } from '../../data/schema/synonym.ts';
import { recordById } from '../../data/select/record.ts';
import { stanceOf } from '../../data/stances.ts';
import { loadSynonyms } from '../../data/synonyms.ts';
import { CONTRACTS, DOMAIN_PAGES, domainStanding, domainTitle } from '../../figures/index.ts';
import { formatDate, formatSpan } from '../../i18n/date.ts';
import { nameLevel } from '../../i18n/level.ts';
import { formatFigure, formatUnit } from '../../i18n/number.ts';
import { nameSource } from '../../i18n/source.ts';
import { say } from '../../i18n/words.ts';
import type { ProseUses } from '../../mdx/prepare.ts';
import type { Entry, SearchIndex } from '../../search/entry.ts';

/** Everything that can be found: the prose paragraph by paragraph, and every record. */
export async function searchIndex(tables: Tables): Promise<SearchIndex> {
  const synonyms = loadSynonyms(tables.actors.map(({ id }) => id));
  return {
    entries: [...(await proseEntries()), ...recordEntries(tables, synonyms)],
    // The words of an actor stand beside its name, in its own entry.
    alike: synonyms.filter(({ actor }) => actor === undefined).map(({ words }) => words),
    small: say('search.small').split(' '),
  };
}

async function proseEntries(): Promise<Entry[]> {
  const chapters = (await getCollection('chapters')).sort((a, b) => a.data.order - b.data.order);
  const method = await getEntry('pages', 'method');
  const pages = await Promise.all(
    [...chapters, ...(method ? [method] : [])].map(async (entry): Promise<Entry[]> => {
      const { remarkPluginFrontmatter } = await render(entry);
      const { passages } = remarkPluginFrontmatter['uses'] as ProseUses;
      const { title, description } = entry.data;
      return [
        { kind: 'text', title, text: description, path: `/${entry.id}/` },
        ...passages.map(
          ({ id, section, text }): Entry => ({
            kind: 'text',
            title: section === '' ? title : section,
            text,
            path: `/${entry.id}/#${id}`,
          }),
        ),
      ];
    }),
  );
  return pages.flat();
}

/** Texts that follow one another, without those that are not there. */
const join = (...parts: (string | undefined)[]) => parts.filter((part) => part !== undefined && part !== '').join(' ');

/** The codes of a state: the one on its dot, and that of its id. */
const codesOf = ({ id, short }: Tables['actors'][number]) => [
  ...new Set([short, id.length === 2 ? id.toUpperCase() : undefined].filter((code) => code !== undefined)),
];

function recordEntries(tables: Tables, synonyms: readonly Synonym[]): Entry[] {
  const namesOf = (actor: string) => synonyms.find((row) => row.actor === actor)?.words;
  // One word does: a search for one like it finds it through the others.
  const wordOf = (domain: string) => synonyms.find((row) => row.domain === domain)?.words[0];
  return [
    ...CHARTS.map(
      (id): Entry => ({
        kind: 'chart',
        title: say(`chart.${id}.name`),
        text: CONTRACTS[id].title(tables),
        path: `/figures/${id}/`,
      }),
    ),
    ...DOMAIN_PAGES.map(
      ({ domain, path }): Entry => ({
        kind: 'chart',
        title: domainTitle(domain),
        text: domainStanding(tables, domain),
        path: `/${path}/`,
        also: wordOf(domain),
      }),
    ),
    ...tables.actors.map(
      (row): Entry => ({
        kind: 'actor',
        title: row.name,
        text: join(`${say(`role.${row.role}`)}.`, row.note),
        path: `/actors/${row.id}/`,
        names: namesOf(row.id),
        codes: codesOf(row),
      }),
    ),
    ...tables.claims.map(
      (row): Entry => ({
        kind: 'claim',
        title: row.statement,
        text: `${say(`verdict.${row.verdict}`)}. ${row.record}`,
        path: `/article/#${row.id}`,
      }),
    ),
    ...tables.figures.map((row): Entry => {
      const who = row.via === undefined ? row.who : say('fig.via', { who: row.who, via: row.via });
      return {
        kind: 'number',
        title: join(formatFigure(row), formatUnit(row)),
        text: `${row.label}. ${who}, ${formatDate(row.asOf)}.`,
        path: `/data/figures/#${row.id}`,
      };
    }),
    ...tables.positions.map((row): Entry => {
      const actor = recordById(tables.actors, row.actor);
      const level = nameLevel(row.level, stanceOf(actor));
      return {
        kind: 'position',
        title: `${actor.name}, ${say(`domain.${row.domain}`)}: ${level}, ${formatDate(row.asOf)}`,
        text: join(row.summary, row.speaker),
        path: `/actors/${row.actor}/#${row.id}`,
        also: wordOf(row.domain),
      };
    }),
    ...tables.events.map(
      (row): Entry => ({
        kind: 'event',
        title: `${row.title}, ${formatSpan(row.date, row.end)}`,
        text: row.summary,
        path: `/figures/timeline/#${row.id}`,
      }),
    ),
    ...tables.promises.map(
      (row): Entry => ({
        kind: 'promise',
        title: row.name,
        text: join(row.what, row.state.what),
        path: `/figures/promise-ledger/#promise-${row.id}`,
      }),
    ),
    ...tables.unknowns.map(
      (row): Entry => ({
        kind: 'question',
        title: row.question,
        text: join(row.known, row.settles),
        path: `/unknowns/#${row.id}`,
      }),
    ),
    ...tables.terms.map(
      (row): Entry => ({ kind: 'term', title: row.term, text: row.definition, path: `/method/#glossary-${row.id}` }),
    ),
    ...tables.sources.map(
      (row): Entry => ({ kind: 'source', title: nameSource(row), text: row.title ?? '', path: `/sources/#${row.id}` }),
    ),
  ];
}
