import { DonorStill, donorStillHeight } from '../charts/DonorStill.tsx';
import { type KilometreLine, PerKmStill, perKmStillSize } from '../charts/PerKmStill.tsx';
import { roomBehind, StairSheet, stairSheetSize } from '../charts/StairSheet.tsx';
import { StairStill } from '../charts/StairStill.tsx';
import type { Tables } from '../data/parse.ts';
import { DOTS } from '../data/schema/rung.ts';
import { donorsByEuros, donorsByGdp } from '../data/select/donors.ts';
import { frontLengths, shareInPlace } from '../data/select/front-line.ts';
import { AID_KINDS, aidByKind, formatAmount, formatShare, SHOWN, shareOf } from '../figures/aid-by-donor.ts';
import { highOf, lowOf } from '../figures/numbers-in-the-debate.ts';
import { densityOf, sizesPerKm } from '../figures/people-per-km.ts';
import { stairInput, stairWords } from '../figures/set-the-bar.ts';
import { donorBar } from '../geometry/aid-by-donor.ts';
import { kilometre, perKm } from '../geometry/people-per-km.ts';
import { stairGeometry } from '../geometry/set-the-bar.ts';
import { textWidth } from '../geometry/text-width.ts';
import { wrap } from '../geometry/wrap.ts';
import { formatShortDate } from '../i18n/date.ts';
import { formatFigure } from '../i18n/number.ts';
import { say } from '../i18n/words.ts';
import { SHEET_WIDTH, type StillPicture } from './still.ts';

/*
 * Figures that on a page are HTML around small drawings: the still sets the same geometry at a fixed width.
 */

/** Running words come out narrower than the upper estimate for labels. */
const RUNNING = 0.88;
/** How many donors a card has room for. */
const ON_CARD = 10;

const dot = (how: string) => (
  <g className={`dot dot--${how}`}>
    <circle cx={9} cy={9} r={7.5} />
  </g>
);

export function setTheBar(tables: Tables): StillPicture {
  const stair = stairGeometry(stairInput(tables), 1);
  const face = { sizePx: 14, breadth: RUNNING };
  const steps = stairWords(tables);
  const behind = steps.map((step, index) => {
    const room = roomBehind(stair, stair.steps[index] ?? { columns: 0 });
    return { ...step, gap: wrap(step.gap, room < 0 ? 900 : Math.min(room, 480), face) };
  });
  const below = steps.map((step) => ({ ...step, gap: wrap(step.gap, SHEET_WIDTH - 30, face) }));
  return {
    ...stairSheetSize(stair),
    element: <StairSheet stair={stair} words={behind} />,
    // In a piece of it the dots stand under the name of their step, and not far to the right of it.
    piece: <StairStill stair={stair} words={below} />,
    key: DOTS.map((how) => ({
      mark: dot(how),
      words: say(`chart.set-the-bar.key.${how}`),
    })),
  };
}

/** The donors of a card, by euros, without what came since. */
export function donorLines(tables: Tables) {
  const donors = donorsByEuros(tables).slice(0, ON_CARD);
  const most = Math.max(...donors.map(({ row }) => row.totalTo202604));
  return {
    head: say('chart.aid-by-donor.head.euros'),
    names: Math.max(...donors.map(({ row }) => textWidth(row.donor, 15))) + 10,
    lines: donors.map(({ row }) => ({
      name: row.donor,
      bar: donorBar(aidByKind(row), most * 1.35),
      kinds: AID_KINDS,
      number: formatAmount(row.totalTo202604),
    })),
  };
}

export function aidByDonor(tables: Tables): StillPicture {
  const euros = donorsByEuros(tables);
  const gdp = donorsByGdp(tables);
  const most = {
    euros: Math.max(...euros.map(({ row }) => row.totalTo202604)),
    gdp: Math.max(...gdp.map(({ row }) => row.pctOfGdpTo202604 ?? 0)),
  };
  const left = 560;
  const namesOf = (rows: typeof euros | typeof gdp) =>
    Math.max(...rows.slice(0, SHOWN).map(({ row }) => textWidth(row.donor, 15) * RUNNING)) + 10;
  return {
    width: SHEET_WIDTH,
    height: donorStillHeight(SHOWN),
    element: (
      <>
        <DonorStill
          head={say('chart.aid-by-donor.head.euros')}
          x={0}
          width={left}
          names={namesOf(euros)}
          lines={euros.slice(0, SHOWN).map(({ row, since }) => ({
            name: row.donor,
            bar: donorBar(aidByKind(row), most.euros, row.totalTo202508),
            kinds: AID_KINDS,
            number: formatAmount(row.totalTo202604),
            more: say('chart.aid-by-donor.plus', { amount: formatAmount(since) }),
          }))}
        />
        <DonorStill
          head={say('chart.aid-by-donor.head.gdp')}
          x={left + 30}
          width={SHEET_WIDTH - left - 30}
          names={namesOf(gdp)}
          lines={gdp.slice(0, SHOWN).map(({ row }) => ({
            name: row.donor,
            bar: donorBar([row.pctOfGdpTo202604 ?? 0], most.gdp),
            kinds: ['gdp'],
            number: formatShare(shareOf(tables, row)),
          }))}
        />
      </>
    ),
    key: [
      ...AID_KINDS.map((kind) => ({
        mark: <rect className={`aid--${kind}`} x={1} y={3} width={16} height={12} />,
        words: say(`chart.aid-by-donor.kind.${kind}`),
      })),
      { mark: <path className="aid__since" d="M1 5H17M1 1V12" />, words: say('chart.aid-by-donor.key.since') },
    ],
  };
}

/** A kilometre for each size of a force. */
export function kilometreLines(tables: Tables): KilometreLine[] {
  const share = shareInPlace(tables);
  const front = frontLengths(tables)[0];
  if (front === undefined) throw new RangeError('The record holds no length of the front');
  const sizes = sizesPerKm(tables);
  const people = (size: number) => perKm({ people: size, share, front: lowOf(front) });
  return sizes.map((size) => {
    const at = kilometre(people(lowOf(size)));
    return {
      size: formatFigure(size),
      who: `${say(`chart.numbers-in-the-debate.who.${size.id}`)}, ${formatShortDate(size.asOf)}`,
      density: densityOf(size, share, lowOf(front)),
      at,
      upTo: lowOf(size) === highOf(size) ? [] : kilometre(people(highOf(size))),
    };
  });
}

export function peoplePerKm(tables: Tables): StillPicture {
  const lines = kilometreLines(tables);
  return {
    ...perKmStillSize(lines.length),
    element: (
      <PerKmStill
        lines={lines}
        axis={{ start: say('chart.people-per-km.start'), end: say('chart.people-per-km.end') }}
      />
    ),
    key: [
      { mark: <circle className="chart__dot" cx={9} cy={9} r={4} />, words: say('chart.people-per-km.dot') },
      {
        mark: <circle className="chart__dot chart__dot--hollow" cx={9} cy={9} r={4} />,
        words: say('chart.people-per-km.upTo'),
      },
    ],
  };
}
