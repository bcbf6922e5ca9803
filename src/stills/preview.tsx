import { renderToStaticMarkup } from 'react-dom/server';
import type { Chart } from '../data/charts.ts';
import type { Tables } from '../data/parse.ts';
import { type Box, fitInto, within } from '../geometry/box.ts';
import { say } from '../i18n/words.ts';
import { CARD_PIECES, FIGURE_PIECES } from './card-details.ts';
import { paint, siteRules, type Theme } from './paint.ts';
import { PIECE, putPiece, Stair } from './piece.tsx';

/** The shape of a postcard; on a phone, which has no room for its words, of what is higher than wide. */
export const PREVIEWS = {
  wide: { x: 0, y: 0, width: 800, height: 600 },
  narrow: { x: 0, y: 0, width: 720, height: 800 },
} as const satisfies Record<string, Box>;
type Form = keyof typeof PREVIEWS;
const EDGE = 24;
/** How much larger than on a card the stair is drawn: its words are as large as they are, whatever the place. */
const STAIR = { wide: 1, narrow: 1.5 } as const satisfies Record<Form, number>;

/** The stair in a place of another scale. */
function ScaledStair({ tables, place: { x, y, width, height }, scale }: { tables: Tables; place: Box; scale: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <Stair tables={tables} place={{ x: 0, y: 0, width: width / scale, height: height / scale }} />
    </g>
  );
}

/** A piece of a figure's picture, for lists of figures. */
export function previewSvg(tables: Tables, id: Chart, theme: Theme, form: Form = 'wide'): string {
  const preview = PREVIEWS[form];
  const piece = (form === 'wide' ? FIGURE_PIECES : CARD_PIECES)[id];
  const place = within(preview, EDGE);
  const svg = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="still"
      width={preview.width}
      height={preview.height}
      viewBox={`0 0 ${preview.width} ${preview.height}`}
    >
      <title>{say(`chart.${id}.name`)}</title>
      <rect className="still__page" width={preview.width} height={preview.height} />
      {piece === 'stair' ? <ScaledStair tables={tables} place={place} scale={STAIR[form]} /> : <desc>{PIECE}</desc>}
    </svg>,
  );
  const painted = paint(svg, siteRules(theme));
  if (piece === 'stair') return painted;
  return putPiece(painted, {
    tables,
    id,
    theme,
    use: form === 'wide' ? 'list' : 'card',
    place: fitInto(place, piece),
    view: piece,
  });
}
