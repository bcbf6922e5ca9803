import type { Thing } from 'schema-dts';
import { ARTICLE } from '../data/article.ts';
import { CHARTS, type Chart } from '../data/charts.ts';
import { DOWNLOADS } from '../data/download.ts';
import type { Tables } from '../data/parse.ts';
import { RECORD_END } from '../data/record-end.ts';
import type { PageHead } from '../data/schema/page.ts';
import type { Source } from '../data/schema/source.ts';
import { sourcesById } from '../data/select/cards.ts';
import { recordById } from '../data/select/record.ts';
import { firstPublished, lastChanged } from '../data/select/updates.ts';
import { CONTRACTS } from '../figures/index.ts';
import { say } from '../i18n/words.ts';
import { claimReviews } from '../sharing/claim-review.ts';
import { article, coverageOf, type DatasetInput, dataset } from '../sharing/linked-data.ts';
import { openQuestions } from '../sharing/open-questions.ts';
import { home, wholeAddress } from './_shared.ts';

/** Of its sources a chapter names those that it cites most. */
const NAMED = 8;

const CSV = 'text/csv';
const JSON_TYPE = 'application/json';

/** A chapter as data. */
export function chapterData(
  tables: Tables,
  { id, data }: { id: string; data: Pick<PageHead, 'title' | 'description' | 'updated'> },
  cited: readonly { source: Source; count: number }[],
): Thing[] {
  const sources = [...cited].sort((a, b) => b.count - a.count).map(({ source }) => source);
  return [
    article(home(), {
      ...data,
      url: wholeAddress(`/${id}/`),
      image: wholeAddress(`/share/${id}.png`),
      published: firstPublished(tables),
      sources: sources.slice(0, NAMED),
    }),
  ];
}

/** Series that others made, with what they ask to be said: we give sums, and no licence to what is not ours. */
function originsOf(tables: Tables, ids: readonly string[]): DatasetInput['origins'] {
  return tables.series
    .filter(({ id }) => ids.includes(id))
    .map(({ credit, sources }) => ({ credit, sources: sourcesById(tables, sources) }));
}

function figureSet(tables: Tables, id: Chart): DatasetInput {
  const contract = CONTRACTS[id];
  const rows = contract.rows(tables);
  return {
    url: wholeAddress(`/figures/${id}/`),
    title: contract.title(tables),
    description: contract.measure(tables),
    updated: lastChanged(tables),
    coverage: contract.period?.(tables).join('/') ?? coverageOf(rows, contract.asOf),
    origins: originsOf(tables, [id]),
    columns: rows.columns.map(({ label }) => label),
    partOf: wholeAddress('/data/'),
    files: [
      { url: wholeAddress(`/figures/${id}.csv`), type: CSV },
      { url: wholeAddress(`/figures/${id}.json`), type: JSON_TYPE },
    ],
  };
}

/** The rows of a figure as data. */
export const figureData = (tables: Tables, id: Chart): Thing[] => [dataset(home(), figureSet(tables, id))];

/** All tables as data, with the figures that are made of them. */
export function tablesData(tables: Tables, { description }: PageHead): Thing[] {
  const coverages = CHARTS.map((id) => figureSet(tables, id).coverage);
  const first = coverages.sort()[0]?.split('/')[0];
  const files = Object.keys(DOWNLOADS).flatMap((name) => [
    { url: wholeAddress(`/data/${name}.csv`), type: CSV } as const,
    { url: wholeAddress(`/data/${name}.json`), type: JSON_TYPE } as const,
  ]);
  return [
    dataset(home(), {
      url: wholeAddress('/data/'),
      title: say('share.dataset', { site: say('site.name') }),
      description,
      updated: lastChanged(tables),
      coverage: `${first}/${RECORD_END}`,
      files: [{ url: wholeAddress('/data/datapackage.json'), type: JSON_TYPE }, ...files],
    }),
  ];
}

/** What was found of each statement of the article, as data. */
export function reviewsData(tables: Tables, { updated }: PageHead): Thing[] {
  return claimReviews(home(), {
    url: wholeAddress('/article/'),
    reviewed: updated,
    article: recordById(tables.sources, ARTICLE),
    claims: tables.claims,
    verdict: (claim) => say(`verdict.${claim.verdict}`),
  });
}

/** What the record leaves open, as data. */
export function questionsData(tables: Tables): Thing[] {
  return openQuestions(home(), {
    url: wholeAddress('/unknowns/'),
    questions: tables.unknowns,
    sourcesOf: ({ sources }) => sourcesById(tables, sources),
  });
}
