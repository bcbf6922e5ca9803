import { renderToStaticMarkup } from 'react-dom/server';
import type { Chart } from '../data/charts.ts';
import type { Tables } from '../data/parse.ts';
import { fitInto, within } from '../geometry/box.ts';
import { say } from '../i18n/words.ts';
import { FIGURE_PIECES } from './card-details.ts';
import { paint, siteRules, type Theme } from './paint.ts';
import { PIECE, putPiece, Stair } from './piece.tsx';

/** The shape of a postcard. */
const PREVIEW = { x: 0, y: 0, width: 800, height: 600 };
const EDGE = 24;

/** A piece of a figure's picture, for lists of figures. */
export function previewSvg(tables: Tables, id: Chart, theme: Theme): string {
  const piece = FIGURE_PIECES[id];
  const place = within(PREVIEW, EDGE);
  const svg = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="still"
      width={PREVIEW.width}
      height={PREVIEW.height}
      viewBox={`0 0 ${PREVIEW.width} ${PREVIEW.height}`}
    >
      <title>{say(`chart.${id}.name`)}</title>
      <rect className="still__page" width={PREVIEW.width} height={PREVIEW.height} />
      {piece === 'stair' ? <Stair tables={tables} place={place} /> : <desc>{PIECE}</desc>}
    </svg>,
  );
  const painted = paint(svg, siteRules(theme));
  if (piece === 'stair') return painted;
  return putPiece(painted, { tables, id, theme, use: 'list', place: fitInto(place, piece), view: piece });
}
