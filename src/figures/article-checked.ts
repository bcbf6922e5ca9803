import type { Tables } from '../data/parse.ts';
import { ARTICLE_DATE, RECORD_END } from '../data/record-end.ts';
import { VERDICTS } from '../data/schema/claim.ts';
import { sourcesById } from '../data/select/cards.ts';
import { nameSources } from '../i18n/source.ts';
import { say } from '../i18n/words.ts';
import { type FigureContract, rankSources } from './figure.ts';

/*
 * Relationship: ranking within a list; a lookup, so a table.
 * In five seconds: most statements stand or stand refined; a handful are contradicted; many are opinions.
 */

/** How many statements have a verdict. */
export const verdictCount = (tables: Tables, verdict: string) =>
  tables.claims.filter((row) => row.verdict === verdict).length;

export const articleChecked: FigureContract = {
  id: 'article-checked',
  title: (tables) =>
    say('chart.article-checked.title', {
      stand: verdictCount(tables, 'confirmed') + verdictCount(tables, 'refined'),
      n: tables.claims.length,
      contradicted: verdictCount(tables, 'contradicted'),
    }),
  measure: () => say('chart.article-checked.measure'),
  notes: () => [say('chart.article-checked.note')],
  sources: (tables) => rankSources(tables.claims),
  asOf: RECORD_END,
  period: () => [ARTICLE_DATE.slice(0, '2025-09'.length), RECORD_END],
  rows: (tables) => ({
    columns: [
      { key: 'claim', label: say('column.statement'), kind: 'words' },
      { key: 'verdict', label: say('column.verdict'), kind: 'words' },
      { key: 'record', label: say('column.record'), kind: 'words' },
      { key: 'sources', label: say('column.sources'), kind: 'words' },
    ],
    rows: tables.claims.map((claim) => [
      claim.statement,
      say(`verdict.${claim.verdict}`),
      claim.record,
      nameSources(sourcesById(tables, claim.sources)).join('; '),
    ]),
    cited: tables.claims.map(({ sources }) => sources),
  }),
  description: (tables) =>
    say('chart.article-checked.description', {
      n: tables.claims.length,
      list: VERDICTS.map((verdict) => `${say(`verdict.${verdict}`)} ${verdictCount(tables, verdict)}`).join(', '),
    }),
};
