import { renderToStaticMarkup } from 'react-dom/server';
import { CardStair } from '../charts/CardStair.tsx';
import type { Chart } from '../data/charts.ts';
import type { Tables } from '../data/parse.ts';
import { stairInput, stairWords } from '../figures/set-the-bar.ts';
import type { Box } from '../geometry/box.ts';
import { stairGeometry } from '../geometry/set-the-bar.ts';
import { CARD_PICTURES } from './card-pictures.tsx';
import { legible } from './legible.ts';
import { paint, siteRules, type Theme } from './paint.ts';
import { STILLS } from './pictures.ts';
import type { StillPicture } from './still.ts';

const pictureOf = ({ element, piece = element }: StillPicture) => piece;

/** What a piece is for: a list of figures, or a card, which may be shown smaller than any list. */
type Use = 'list' | 'card';

const painted = new WeakMap<Tables, Map<string, string>>();

/** A figure's picture with its styles in its attributes. Painted once: lists and cards show pieces of the same one. */
function paintedPicture(tables: Tables, id: Chart, theme: Theme, use: Use): string {
  const known = painted.get(tables) ?? new Map<string, string>();
  painted.set(tables, known);
  const own = use === 'card' ? CARD_PICTURES[id] : undefined;
  const key = `${theme} ${id} ${own ? use : ''}`;
  const picture =
    known.get(key) ??
    paint(
      renderToStaticMarkup(
        <svg xmlns="http://www.w3.org/2000/svg" className="still" aria-hidden="true">
          {own ? own(tables) : pictureOf(STILLS[id](tables))}
        </svg>,
      ),
      siteRules(theme),
    );
  known.set(key, picture);
  return picture;
}

/** The stair in a form of its own: its counts, labels and dots, as large as a place allows. */
export function Stair({ tables, place }: { tables: Tables; place: Box }) {
  const stair = stairGeometry(stairInput(tables), 1);
  return (
    <g transform={`translate(${place.x} ${place.y})`}>
      <CardStair stair={stair} words={stairWords(tables)} width={place.width} height={place.height} />
    </g>
  );
}

/** The smallest words on a card, in px: half of it where a card is shown at half its size. */
export const LEAST = 22;

/** Stands in a drawing, as the words of its description, for a piece of a picture that is put in once all is painted. */
export const PIECE = 'a piece of a picture';

/**
 * Puts a piece of a figure's picture into a painted drawing, where its description said so.
 *
 * @param use  on a card, words that would be too small are left out
 * @param place where the piece stands in the drawing
 * @param view  what it shows of the picture
 */
export function putPiece(
  drawing: string,
  { tables, id, theme, use, place, view }: { tables: Tables; id: Chart; theme: Theme; use: Use; place: Box; view: Box },
): string {
  const at = `x="${place.x}" y="${place.y}" width="${place.width}" height="${place.height}"`;
  const seen = `viewBox="${view.x} ${view.y} ${view.width} ${view.height}"`;
  const piece = legible(
    paintedPicture(tables, id, theme, use).replace('<svg', `<svg ${at} ${seen}`),
    place.width / view.width,
    use === 'card' ? LEAST : 0,
  );
  return drawing.replace(new RegExp(`<desc>\\s*${PIECE}\\s*</desc>`), () => piece);
}
