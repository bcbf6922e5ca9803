import type { Chart } from '../../src/data/charts.ts';
import type { Telling } from './doubt.ts';
import type { Row } from './marks/reading.ts';

const is = (column: string, value: string) => (row: Row) => row[column] === value;
const some = (column: string, pattern: RegExp) => (row: Row) => pattern.test(row[column] ?? '');

/** Which doubts occur in each figure, and how each is told apart. */
export const TELLINGS: Readonly<Record<Chart, readonly Telling[]>> = {
  'set-the-bar': [
    {
      doubt: 'unknown',
      rows: (row) => row['unnamed'] !== '0',
      cells: /^unnamed: [1-9]\d*$/m,
      mark: '.dots--wide .dot--unnamed',
      says: /Never named: 19/,
      description: /pledged 26 \([^)]*\), 19 of them never named/,
    },
    {
      doubt: 'zero',
      rows: is('states', '0'),
      cells: /^states: 0$/m,
      mark: '.rung:not(:has(.dot)) .rung__n',
      says: /no state counts/,
      description: /deployed 0 \(/,
    },
  ],
  'who-offers-what': [
    {
      doubt: 'unknown',
      rows: (row) => Object.values(row).includes('not stated'),
      cells: /: not stated$/m,
      mark: '.mx__cell--not-stated',
      says: /not stated is silence/,
      description: /\d+ not stated/,
    },
    {
      // A stated refusal: no weak form of support, and no silence.
      doubt: 'zero',
      rows: (row) => Object.values(row).includes('ruled out'),
      cells: /: ruled out\n(?:.*\n)*refused: \w/m,
      mark: '.mx__cell--ruled-out',
      says: /Ruled out is a stated refusal/,
      description: /\d+ ruled out/,
    },
  ],
  'numbers-in-the-debate': [
    {
      doubt: 'range',
      rows: (row) => row['low'] !== '' && row['high'] !== '' && row['low'] !== row['high'],
      cells: /^shown: [\d,]+–[\d,]+/m,
      mark: '.chart--wide .chart__range',
      says: /25,000–30,000/,
      description: /25,000–30,000/,
    },
    {
      doubt: 'open end',
      rows: some('shown', /^(?:at least|more than|fewer than|up to)/),
      cells: /^qualifier: (?:(?:at least|more than)\nlow: \d+\nhigh: $|(?:fewer than|up to)\nlow: \nhigh: \d+$)/m,
      mark: '.chart--wide .chart__reach',
      says: /an end that the words leave open is empty/,
      description: /at least 200,000/,
    },
    {
      doubt: 'unknown',
      rows: (row) => row['low'] === '' && row['high'] === '',
      cells: /^shown: \D+$/m,
      mark: '.figure__notes p:contains("no head-count")',
      says: /Not in the picture, because .* no head-count/,
      description: /^14 force sizes/,
    },
    {
      doubt: 'zero',
      rows: is('low', '0'),
      cells: /^shown: 0$/m,
      mark: '.chart__stop, .tracks__end',
      says: /0 deployed when the record ends/,
      description: /No deployment had been found/,
    },
  ],
  'people-per-km': [
    {
      doubt: 'range',
      rows: (row) => row['low'] !== row['high'],
      cells: /^onDuty: [\d.]+–[\d.]+$/m,
      mark: '.perkm__table td:contains("–")',
      says: /10–13/,
      description: /10–13 on 1,000 km/,
    },
    {
      doubt: 'open end',
      rows: some('size', /^(?:at least|up to)/),
      cells: /^size: (?:at least|up to) /m,
      mark: '.perkm__table th:contains("at least"), .perkm__table th:contains("up to")',
      says: /at least 200,000/,
      description: /at least 200,000/,
    },
  ],
  'claim-anatomy': [],
  timeline: [
    {
      doubt: 'about',
      rows: is('dateIs', 'about this day'),
      cells: /^dateIs: about this day$/m,
      mark: '.event time:contains("about")',
      says: /about \d+ /,
      description: /3 have only an approximate date/,
    },
    {
      doubt: 'unknown',
      rows: is('status', 'announced, outcome not found'),
      cells: /^status: announced, outcome not found$/m,
      mark: '.chart__dot--hollow',
      says: /Hollow dots were announced/,
      description: /2 were announced .* outcome was not found/,
    },
  ],
  'article-checked': [
    {
      doubt: 'unknown',
      rows: is('verdict', 'Article only'),
      cells: /^verdict: Article only$/m,
      mark: '.mark--article-only',
      says: /Article only means that no other source was found/,
      description: /Article only \d+/,
    },
    {
      doubt: 'not applicable',
      rows: is('verdict', 'Judgement'),
      cells: /^verdict: Judgement$/m,
      mark: '.mark--judgement',
      says: /A judgement is an opinion/,
      description: /Judgement \d+/,
    },
  ],
  'promise-ledger': [
    {
      doubt: 'unknown',
      rows: (row) => row['unsourced'] !== 'none',
      cells: /^unsourced: \w/m,
      mark: '.ledger__stage[data-mark="none"]',
      says: /no source carries it/,
      description: /Of the 115 stages of all promises, \d+ are carried by no source found/,
    },
    {
      doubt: 'unknown',
      rows: is('status', 'Not known'),
      cells: /^status: Not known$/m,
      mark: '.promise .status--not-known',
      says: /Not known/,
      description: /Not known 2/,
    },
  ],
  'aid-by-donor': [
    {
      doubt: 'not applicable',
      rows: is('percentOfGdp', ''),
      cells: /^note: Not applicable: /m,
      mark: '.donor--none .hatch',
      says: /Not applicable: the EU institutions have no GDP/,
      description: /no GDP of their own: not applicable/,
    },
    {
      doubt: 'zero',
      rows: is('since', '0'),
      cells: /^since: 0$/m,
      mark: '.donor__more:contains("+0"):not(:contains("."))',
      says: /Since August 2025: 0\./,
      description: /Nothing new since August 2025: United States/,
    },
    {
      doubt: 'about',
      rows: is('percentOfGdp', '0'),
      cells: /^note: The share is under 0\.01 per cent/m,
      mark: '.donor__number:contains("under")',
      says: /under 0\.01% of GDP/,
      description: /^42 donors/,
    },
  ],
  conditions: [
    {
      doubt: 'contested',
      rows: is('status', 'contested'),
      cells: /^status: contested$/m,
      mark: '.goal__locks [data-state="contested"]',
      says: /Peace agreement contested/,
      description: /contested, Peace agreement/,
    },
  ],
  layers: [
    {
      doubt: 'contested',
      rows: some('level', /contested/),
      cells: /^level: \w+, contested$/m,
      mark: '.layer.is-contested',
      says: /contested/,
      description: /Elements whose level is contested: 1\./,
    },
    {
      doubt: 'unknown',
      rows: is('where', 'not stated'),
      cells: /^where: not stated$/m,
      mark: '.ground--not-stated > .ground__h',
      says: /No place is named/,
      description: /No place is named, 0 of 3 in place/,
    },
  ],
  'flank-map': [
    {
      doubt: 'unknown',
      rows: is('onMap', 'no point'),
      cells: /^onMap: no point$/m,
      mark: '.flank__n--no-point',
      says: /place not named/,
      description: /place not named/,
    },
    {
      doubt: 'not applicable',
      rows: is('date', ''),
      cells: /^event: no dated event$/m,
      mark: '.flank__when:contains("no dated event")',
      says: /no dated event/,
      description: /Corridor: /,
    },
    {
      doubt: 'about',
      rows: some('point', /village|county|district/),
      cells: /^point: Point: the /m,
      mark: '.flank__event .quiet:contains("village"), .flank__event .quiet:contains("county"), .flank__event .quiet:contains("district")',
      says: /A point is as exact as its source/,
      description: /numbered places/,
    },
  ],
  'air-attacks': [
    {
      doubt: 'in part',
      rows: (row) => row['days'] !== 'whole month',
      cells: /^days: [\d–]+ \w+$/m,
      mark: '.chart--wide .attacks__bar--partial',
      says: /part of a month only/,
      description: /part of a month only: 28–30 September 2022 and 1–17 May 2026/,
    },
  ],
};
