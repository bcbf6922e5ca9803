import { renderToStaticMarkup } from 'react-dom/server';
import type { Chart } from '../data/charts.ts';
import type { Tables } from '../data/parse.ts';
import { say } from '../i18n/words.ts';
import { paint, siteRules, type Theme } from './paint.ts';
import { PIECE, putPiece } from './piece.tsx';

/** A piece of a picture in the shape of a postcard. */
interface Detail {
  x: number;
  y: number;
  width: number;
}

/** Where each picture tells most: a whole one, made small, would be a pattern of dots. Chosen by eye. */
const DETAILS = {
  'set-the-bar': { x: 0, y: 0, width: 620 },
  'who-offers-what': { x: 0, y: 0, width: 600 },
  'numbers-in-the-debate': { x: 40, y: 330, width: 520 },
  'people-per-km': { x: 300, y: 0, width: 600 },
  'claim-anatomy': { x: 0, y: 0, width: 520 },
  timeline: { x: 270, y: 0, width: 540 },
  'article-checked': { x: 380, y: 0, width: 550 },
  'promise-ledger': { x: 0, y: 0, width: 720 },
  'aid-by-donor': { x: 0, y: 20, width: 570 },
  conditions: { x: 536, y: 0, width: 440 },
  layers: { x: 390, y: 0, width: 480 },
  'flank-map': { x: 60, y: 230, width: 400 },
  'air-attacks': { x: 430, y: 30, width: 500 },
} as const satisfies Record<Chart, Detail>;

/** Ground around a detail, and its height as a share of its width. */
const EDGE = 16;
const RATIO = 3 / 4;

/** A piece of a figure's picture, for lists of figures. */
export function previewSvg(tables: Tables, id: Chart, theme: Theme): string {
  const detail = DETAILS[id];
  const width = detail.width + 2 * EDGE;
  const height = width * RATIO;
  const [x, y] = [detail.x - EDGE, detail.y - EDGE];
  const svg = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="still"
      width={width}
      height={height}
      viewBox={`${x} ${y} ${width} ${height}`}
    >
      <title>{say(`chart.${id}.name`)}</title>
      <rect className="still__page" x={x} y={y} width={width} height={height} />
      <desc>{PIECE}</desc>
    </svg>,
  );
  const box = { x, y, width, height };
  return putPiece(paint(svg, siteRules(theme)), { tables, id, theme, place: box, view: box });
}
