import { GlyphMark } from '../charts/GlyphMark.tsx';
import { StillTable } from '../charts/StillTable.tsx';
import { DOMAINS } from '../data/domains.ts';
import { LEVELS } from '../data/levels.ts';
import type { Tables } from '../data/parse.ts';
import { RECORD_END } from '../data/record-end.ts';
import { VERDICTS } from '../data/schema/claim.ts';
import { MOMENTS } from '../data/schema/layer.ts';
import { STAGES } from '../data/schema/promise.ts';
import { comparedActors } from '../data/select/counts.ts';
import { layersAt } from '../data/select/layers.ts';
import { ledgerOn } from '../data/select/ledger.ts';
import { levelOn } from '../data/select/level.ts';
import { recordById } from '../data/select/record.ts';
import { verdictCount } from '../figures/article-checked.ts';
import { sentenceCount, sentenceParts } from '../figures/claim-anatomy.ts';
import { GROUNDS } from '../figures/layers.ts';
import { promisers } from '../figures/promise-ledger.ts';
import { stageMarks } from '../geometry/promise-ledger.ts';
import { type Block, type StillTableInput, stillTable } from '../geometry/still-table.ts';
import { formatShortDate } from '../i18n/date.ts';
import { formatFigure } from '../i18n/number.ts';
import { say } from '../i18n/words.ts';
import { SHEET_WIDTH, type StillPicture } from './still.ts';

/*
 * Figures whose form on a page is a table or text, which the browser lays out: the still sets the same rows as a table.
 */

function asTable(input: StillTableInput, key: StillPicture['key'] = []): StillPicture {
  const table = stillTable(input);
  return { width: table.width, height: table.height, element: <StillTable table={table} />, key };
}

const plain = (text: string): Block => ({ text, look: 'plain' });
const bold = (text: string): Block => ({ text, look: 'bold' });
const quiet = (text: string): Block => ({ text, look: 'quiet' });

const levelKey = LEVELS.map((level) => ({
  mark: <GlyphMark mark={{ of: 'level', level }} size={18} />,
  words: say(`level.${level}`),
}));

/** Actors by domain, grouped by what they said of land. */
export function whoOffersWhat(tables: Tables): StillPicture {
  const rows = comparedActors(tables).map((actor) => ({
    name: actor.name,
    levels: DOMAINS.map((domain) => levelOn(tables, actor.id, domain, RECORD_END).level),
  }));
  const onLand = (row: (typeof rows)[number]) => row.levels[DOMAINS.indexOf('land')];
  // What is firm stands first; the refusal last, because it is no weak end of support.
  const order = [...LEVELS.filter((level) => level !== 'ruled-out').reverse(), 'ruled-out' as const];
  const column = (SHEET_WIDTH - 186) / DOMAINS.length;
  return asTable(
    {
      columns: [
        { head: say('column.actor'), width: 186 },
        ...DOMAINS.map((domain) => ({
          head: say(`domain.${domain}`),
          width: column,
          align: 'middle' as const,
        })),
      ],
      dense: true,
      groups: order
        .map((level) => ({
          level,
          rows: rows.filter((row) => onLand(row) === level).sort((a, b) => a.name.localeCompare(b.name, 'en')),
        }))
        .filter((group) => group.rows.length > 0)
        .map((group) => ({
          name: {
            ...bold(say('chart.who-offers-what.groupOn', { group: say(`level.${group.level}`), on: say('on.land') })),
            mark: { of: 'level', level: group.level },
          },
          rows: group.rows.map(({ name, levels }) => [
            [plain(name)],
            ...levels.map((level) => [{ ...plain(''), mark: { of: 'level', level } as const }]),
          ]),
        })),
    },
    levelKey,
  );
}

/** Promises by stage, with the state in which each stands. */
export function promiseLedger(tables: Tables): StillPicture {
  const stageWidth = 94;
  const state = 226;
  return asTable({
    columns: [
      { head: say('column.promise'), width: SHEET_WIDTH - stageWidth * STAGES.length - state - 20 },
      ...STAGES.map((stage) => ({ head: say(`stage.${stage}`), width: stageWidth, align: 'middle' as const })),
      { head: '', width: 20 },
      { head: say('column.state'), width: state },
    ],
    groups: [
      {
        rows: ledgerOn(tables, RECORD_END).map((row) => {
          const marks = stageMarks(row.stages.map(({ entry }) => entry !== undefined));
          return [
            [bold(row.promise.name), quiet(promisers(tables, row))],
            ...row.stages.map(({ entry }, index) => [
              {
                ...quiet(
                  entry === undefined
                    ? ''
                    : entry.approx
                      ? say('date.about', { date: formatShortDate(entry.date) })
                      : formatShortDate(entry.date),
                ),
                stage: marks[index],
              },
            ]),
            [],
            [
              {
                ...bold(say(`status.${row.promise.state.status}`)),
                mark: { of: 'status', status: row.promise.state.status } as const,
              },
              quiet(row.promise.state.brief),
            ],
          ];
        }),
      },
    ],
  });
}

/** Every statement with its verdict. */
export function articleChecked(tables: Tables): StillPicture {
  return asTable(
    {
      columns: [
        { head: say('column.statement'), width: SHEET_WIDTH - 190 },
        { head: say('column.verdict'), width: 190 },
      ],
      groups: [
        {
          rows: tables.claims.map(({ statement, verdict }) => [
            [plain(statement)],
            [{ ...bold(say(`verdict.${verdict}`)), mark: { of: 'verdict', verdict } as const }],
          ]),
        },
      ],
    },
    VERDICTS.map((verdict) => ({
      mark: <GlyphMark mark={{ of: 'verdict', verdict }} size={18} />,
      words: `${say(`verdict.${verdict}`)} ${verdictCount(tables, verdict)}`,
    })),
  );
}

/** What would stand where, a column for each moment. */
export function layers(tables: Tables): StillPicture {
  const nobody = formatFigure(recordById(tables.figures, 'deployed-0'));
  return asTable(
    {
      columns: [
        { head: '', width: 150 },
        ...MOMENTS.map((when) => ({
          head: say(`chart.layers.when.${when}`),
          width: (SHEET_WIDTH - 150) / MOMENTS.length,
        })),
      ],
      groups: [
        {
          rows: GROUNDS.map((ground) => [
            [bold(say(`chart.layers.ground.${ground}`))],
            ...MOMENTS.map((when): Block[] => {
              const found = layersAt(tables, ground, when).layers.flatMap((layer) => [
                bold(layer.what),
                {
                  ...quiet(
                    layer.contested
                      ? say('chart.layers.contestedLevel', { level: say(`level.${layer.level}`) })
                      : say(`level.${layer.level}`),
                  ),
                  mark: { of: 'level', level: layer.level } as const,
                },
                quiet(layer.status),
                quiet('\u00a0'),
              ]);
              if (ground === 'ukraine' && when === 'now')
                return [plain(`${nobody} ${say('chart.layers.nobody')}`), ...found];
              return found.length === 0 ? [quiet(say('still.none'))] : found;
            }),
          ]),
        },
      ],
    },
    levelKey,
  );
}

/** The sentence in its parts, with what each leaves open. */
export function claimAnatomy(tables: Tables): StillPicture {
  return asTable({
    columns: [
      { head: '', width: 36 },
      { head: say('chart.claim-anatomy.lead', { count: sentenceCount(tables) }), width: 374 },
      { head: '', width: SHEET_WIDTH - 410 },
    ],
    groups: [
      {
        rows: sentenceParts(tables).map((part, index) => [
          [bold(String(index + 1))],
          [{ text: part.text, look: 'quote' }, quiet(part.gloss)],
          [
            plain(part.gist),
            ...(part.article === undefined
              ? []
              : [
                  quiet(say('chart.claim-anatomy.made')),
                  ...[
                    part.article.quote && `“${recordById(tables.quotes, part.article.quote).text}”`,
                    part.article.wording,
                  ]
                    .filter((text) => text !== undefined)
                    .map(quiet),
                ]),
          ],
        ]),
      },
    ],
  });
}
