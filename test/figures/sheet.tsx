import { load } from 'cheerio';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { DonorTrack } from '../../src/charts/DonorTrack.tsx';
import { PerKmChart } from '../../src/charts/PerKmChart.tsx';
import { StageTrack } from '../../src/charts/StageTrack.tsx';
import { StairChart } from '../../src/charts/StairChart.tsx';
import { TERM_LIMITS } from '../../src/data/figure-states.ts';
import { LEVELS } from '../../src/data/levels.ts';
import { RECORD_END } from '../../src/data/record-end.ts';
import { donorsByEuros, donorsByGdp } from '../../src/data/select/donors.ts';
import { ledgerOn } from '../../src/data/select/ledger.ts';
import { getTables } from '../../src/data/tables.ts';
import { AID_KINDS, aidByKind, formatAmount, formatShare } from '../../src/figures/aid-by-donor.ts';
import { usualTerms } from '../../src/figures/people-per-km.ts';
import { perKmTerms, perKmWords } from '../../src/figures/per-km-terms.ts';
import { FIRST_STEP, stairInput, stairWords } from '../../src/figures/set-the-bar.ts';
import { donorBar } from '../../src/geometry/aid-by-donor.ts';
import { type Glyph, LEVEL_GLYPHS } from '../../src/geometry/glyphs.ts';
import { stageMarks } from '../../src/geometry/promise-ledger.ts';
import { stairGeometry } from '../../src/geometry/set-the-bar.ts';

/*
 * Some figures are HTML with many small drawings in it. A sheet has the drawings of one of them, each in its place,
 * so that one golden file shows them all.
 */

const tables = getTables();

/** One drawing on a sheet, in px. */
interface Piece {
  x: number;
  y: number;
  width: number;
  height: number;
  /** The drawing as the chart writes it: an `<svg>`. */
  svg: string;
}

interface Sheet {
  width: number;
  height: number;
  pieces: readonly Piece[];
}

const draw = (chart: ReactElement) => renderToStaticMarkup(chart);

/** All drawings of a chart that a selector finds. */
function svgsIn(html: string, selector: string): string[] {
  const $ = load(html, { xml: true });
  return $(selector)
    .toArray()
    .map((element) => $.xml(element));
}

/** Pieces below one another, as wide as the sheet. */
function stack(svgs: readonly string[], width: number, height: number, gap = 0): Sheet {
  const pieces = svgs.map((svg, index) => ({ x: 0, y: index * (height + gap), width, height, svg }));
  return { width, height: svgs.length * (height + gap), pieces };
}

/** The stair: behind the dots of each step its riser, and the tread to the step above. */
function stair(which: 'wide' | 'narrow'): Sheet {
  const input = stairInput(tables);
  const geometry = { wide: stairGeometry(input, 1), narrow: stairGeometry(input, 2) };
  const html = draw(
    <StairChart
      wide={geometry.wide}
      narrow={geometry.narrow}
      steps={stairWords(tables)}
      words={{ ask: 'Set your bar', badAddress: '{value}' }}
      first={FIRST_STEP}
      figure="set-the-bar"
    />,
  );
  const cell = 27;
  const { columns, rows, steps } = geometry[which];
  const [width, height] = [columns * cell, rows * cell];
  const $ = load(html, { xml: true });
  const pieces = steps.flatMap(({ id, columns: taken }, index) => {
    const rung = $(`[data-step="${id}"]`);
    const y = index * (height + 13);
    const riser = rung.find(`${which === 'wide' ? '.rung__row' : '.rung__dots'} > .rung__riser`).toArray();
    const dots = rung.find(`.dots--${which}`).toArray();
    return [
      ...riser.map((svg) => ({ x: 0, y, width, height, svg: $.xml(svg) })),
      ...dots.map((svg) => ({ x: 0, y, width: taken * cell, height, svg: $.xml(svg) })),
    ];
  });
  return { width, height: steps.length * (height + 13), pieces };
}

function ledger(): Sheet {
  const width = 96;
  const height = 20;
  const rows = ledgerOn(tables, RECORD_END).map(({ stages }) =>
    stageMarks(stages.map(({ entry }) => entry !== undefined)),
  );
  const pieces = rows.flatMap((marks, row) =>
    marks.map((stage, column) => ({
      x: column * width,
      y: row * (height + 6),
      width,
      height,
      svg: draw(<StageTrack stage={stage} />),
    })),
  );
  return { width: 5 * width, height: rows.length * (height + 6), pieces };
}

function donorsInEuros(): Sheet {
  const donors = donorsByEuros(tables);
  const most = Math.max(...donors.map(({ row }) => row.totalTo202604));
  const bars = donors.map(({ row, since }) =>
    draw(
      <DonorTrack
        bar={donorBar(aidByKind(row), most, row.totalTo202508)}
        kinds={AID_KINDS}
        number={formatAmount(row.totalTo202604)}
        more={`+${formatAmount(since)}`}
      />,
    ),
  );
  return stack(bars, 600, 26, 4);
}

function donorsByShare(): Sheet {
  const donors = donorsByGdp(tables);
  const most = Math.max(...donors.map(({ row }) => row.pctOfGdpTo202604 ?? 0));
  const bars = donors.map(({ row }) => {
    const share = row.pctOfGdpTo202604 ?? 0;
    return draw(<DonorTrack bar={donorBar([share], most)} kinds={['gdp']} number={formatShare(share)} />);
  });
  return stack(bars, 600, 26, 4);
}

/** The kilometre by default, and the marks of the record under each slider. */
function perKm(): Sheet {
  const html = draw(
    <PerKmChart
      usual={usualTerms(tables)}
      limits={TERM_LIMITS}
      terms={perKmTerms(tables)}
      words={perKmWords(tables)}
      figure="people-per-km"
    />,
  );
  return stack([...svgsIn(html, '.strip'), ...svgsIn(html, '.factor__marks')], 328, 64, 12);
}

/** The marks of the six levels, in the order of the scale, as large as three times their square. */
function levelMarks(): Sheet {
  const side = 72;
  const pieces = LEVELS.map((level, index) => {
    const { full, off }: Glyph = LEVEL_GLYPHS[level];
    const svg = draw(
      <svg className={`level level--${level}`} viewBox="0 0 24 24" aria-hidden="true">
        {off !== undefined && <path opacity={0.2} d={off} />}
        <path fillRule="evenodd" d={full} />
      </svg>,
    );
    return { x: index * (side + 12), y: 0, width: side, height: side, svg };
  });
  return { width: LEVELS.length * (side + 12), height: side, pieces };
}

/** The sheets of the site as they are drawn from the published record. */
export const SHEETS = {
  'set-the-bar-wide': () => stair('wide'),
  'set-the-bar-narrow': () => stair('narrow'),
  'promise-ledger': ledger,
  'aid-by-donor-euros': donorsInEuros,
  'aid-by-donor-gdp': donorsByShare,
  'people-per-km': perKm,
  'level-marks': levelMarks,
} as const satisfies Record<string, () => Sheet>;

export type SheetName = keyof typeof SHEETS;

/** A sheet as one drawing, its pieces where they stand. */
export function drawSheet(name: SheetName): string {
  const { width, height, pieces } = SHEETS[name]();
  const placed = pieces.map(({ svg, ...place }) => {
    const $ = load(svg, { xml: true });
    $('svg').attr(Object.fromEntries(Object.entries(place).map(([side, value]) => [side, String(value)])));
    return $.xml();
  });
  return `<svg viewBox="0 0 ${width} ${height}">${placed.join('')}</svg>`;
}
