import type { ReactElement } from 'react';
import { AttacksChart } from '../charts/AttacksChart.tsx';
import { CardKilometres } from '../charts/CardKilometres.tsx';
import { CardNumbers } from '../charts/CardNumbers.tsx';
import { CardSentence } from '../charts/CardSentence.tsx';
import { CardTally } from '../charts/CardTally.tsx';
import { CardTimeline } from '../charts/CardTimeline.tsx';
import { DonorStill } from '../charts/DonorStill.tsx';
import { FlankMap } from '../charts/FlankMap.tsx';
import type { Chart } from '../data/charts.ts';
import type { Tables } from '../data/parse.ts';
import { RECORD_END } from '../data/record-end.ts';
import { VERDICTS } from '../data/schema/claim.ts';
import { STAGES } from '../data/schema/promise.ts';
import { ledgerOn } from '../data/select/ledger.ts';
import { attackInput } from '../figures/air-attacks.ts';
import { verdictCount } from '../figures/article-checked.ts';
import { sentenceParts } from '../figures/claim-anatomy.ts';
import { flankMapOf } from '../figures/flank-input.ts';
import { numbersInput } from '../figures/numbers-in-the-debate.ts';
import { furthestAt } from '../figures/promise-ledger.ts';
import { timelineInput } from '../figures/timeline.ts';
import { attackGeometry } from '../geometry/air-attacks.ts';
import { numbersStepGeometry } from '../geometry/numbers-step.ts';
import { timelineGeometry } from '../geometry/timeline.ts';
import { wrap } from '../geometry/wrap.ts';
import { say } from '../i18n/words.ts';
import { donorLines, kilometreLines } from './counts.tsx';

/*
 * A card is shown at half its size in lists of posts: pictures whose words would be lost there have a form of their own.
 */

/** How wide the pictures are that are drawn for cards alone: as wide as a chapter's card has room for. */
const WIDTH = 334;

/** The sizes that a card names: what Kyiv asked for, and the two that the article gives to it. */
const AMONG = 'force-25k';
const NAMED = ['force-200k', 'force-100-150k', 'force-64k', AMONG];

function numbersInTheDebate(tables: Tables) {
  const input = numbersInput(tables);
  const named = input.rows.filter(({ id }) => NAMED.includes(id));
  return (
    <CardNumbers
      geometry={numbersStepGeometry(input, [], 'narrow', '')}
      words={Object.fromEntries(named.map(({ id, number }) => [id, { text: number, raised: id === AMONG }]))}
    />
  );
}

const QUOTE = { sizePx: 25, breadth: 0.86 };
const GLOSS = { sizePx: 22, breadth: 0.88 };

function claimAnatomy(tables: Tables) {
  const parts = sentenceParts(tables).map(({ text, gloss }) => ({
    words: wrap(text, WIDTH, QUOTE),
    gloss: wrap(gloss, WIDTH, GLOSS),
  }));
  return <CardSentence parts={parts} width={WIDTH} />;
}

/** The narrow drawings of a page, whose words are larger beside what they name. */
const narrow = (width: number, height: number, element: ReactElement) => (
  <svg width={width} height={height} overflow="visible" aria-hidden="true">
    {element}
  </svg>
);

function flankMap(tables: Tables) {
  const geometry = flankMapOf(tables, 'narrow');
  return narrow(geometry.width, geometry.height, <FlankMap geometry={geometry} id="card" title="" className="" />);
}

function airAttacks(tables: Tables) {
  const geometry = attackGeometry(attackInput(tables), 'narrow');
  return narrow(geometry.width, geometry.height, <AttacksChart geometry={geometry} id="card" title="" className="" />);
}

/** How many promises came to each stage and no further. */
function promiseLedger(tables: Tables) {
  const rows = ledgerOn(tables, RECORD_END);
  const lines = STAGES.map((stage) => ({
    words: say(`stage.${stage}`),
    count: furthestAt(rows, stage).length,
  }));
  return <CardTally lines={lines} width={WIDTH} />;
}

function articleChecked(tables: Tables) {
  const lines = VERDICTS.map((verdict) => ({
    words: say(`verdict.${verdict}`),
    mark: { of: 'verdict', verdict } as const,
    count: verdictCount(tables, verdict),
  }));
  return <CardTally lines={lines} width={WIDTH} />;
}

export const CARD_PICTURES: Partial<Record<Chart, (tables: Tables) => ReactElement>> = {
  'numbers-in-the-debate': numbersInTheDebate,
  'people-per-km': (tables) => <CardKilometres lines={kilometreLines(tables)} width={WIDTH} />,
  'claim-anatomy': claimAnatomy,
  timeline: (tables) => <CardTimeline {...timelineGeometry(timelineInput(tables), 'narrow')} />,
  'aid-by-donor': (tables) => <DonorStill {...donorLines(tables)} x={0} width={390} />,
  'flank-map': flankMap,
  'air-attacks': airAttacks,
  'promise-ledger': promiseLedger,
  'article-checked': articleChecked,
};
