import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { CardLevels } from '../charts/CardLevels.tsx';
import { CardStair } from '../charts/CardStair.tsx';
import { Mark, ShareCard } from '../charts/ShareCard.tsx';
import type { Chapter } from '../data/chapters.ts';
import type { Chart } from '../data/charts.ts';
import type { DateText } from '../data/dates.ts';
import { DOMAINS } from '../data/domains.ts';
import type { Tables } from '../data/parse.ts';
import { RECORD_END } from '../data/record-end.ts';
import type { Actor } from '../data/schema/actor.ts';
import { levelOn } from '../data/select/level.ts';
import { CONTRACTS } from '../figures/contracts.ts';
import { stairInput, stairWords } from '../figures/set-the-bar.ts';
import type { Box } from '../geometry/box.ts';
import { stairGeometry } from '../geometry/set-the-bar.ts';
import { CARD, type CardInput, layOutCard } from '../geometry/share-card.ts';
import { formatDate } from '../i18n/date.ts';
import { say } from '../i18n/words.ts';
import { CHAPTER_DETAILS, type Detail, FIGURE_DETAILS } from './card-details.ts';
import { paint, siteRules } from './paint.ts';
import { PIECE, putPiece } from './piece.tsx';

export { CARD };

type Words = Omit<CardInput, 'site' | 'ends'> & {
  /** The last day that the card knows of: the record's, unless it is earlier. */
  asOf?: DateText;
};

function layOut({ asOf = RECORD_END, ...words }: Words) {
  const ends = say('share.ends', { date: formatDate(asOf) });
  return layOutCard({ ...words, site: say('site.name'), ends });
}

function drawCard(words: Words, picture: (place: Box) => ReactElement): string {
  const card = layOut(words);
  const svg = renderToStaticMarkup(
    <ShareCard card={card} size={CARD} title={words.title}>
      {picture(card.picture)}
    </ShareCard>,
  );
  return paint(svg, siteRules('light'));
}

/** A card beside whose words a piece of a figure's picture goes up to the edges. */
function drawPieceCard(tables: Tables, words: Words, id: Chart, { x, y, width }: Detail): string {
  const card = drawCard(words, (place) => (
    <>
      <desc>{PIECE}</desc>
      <path className="card__edge" d={`M${place.x} 0V${CARD.height}`} />
    </>
  ));
  const place = layOut(words).picture;
  const view = { x, y, width, height: (width * place.height) / place.width };
  return putPiece(card, { tables, id, theme: 'light', place, view });
}

/** A chapter's card: its place, its title, what it is about, and a piece of its own figure. */
export function chapterCard(
  tables: Tables,
  chapter: { id: Chapter; title: string; description: string; place: number; of: number },
): string {
  const { id, title, description, place, of } = chapter;
  const { figure, ...detail } = CHAPTER_DETAILS[id];
  const kicker = say('chapter.place', { place, of });
  return drawPieceCard(tables, { kind: 'chapter', kicker, title, words: description }, figure, detail);
}

/** A figure's card: what it shows, as a sentence, and the piece of it that tells most. */
export function figureCard(tables: Tables, id: Chart): string {
  const { title, asOf } = CONTRACTS[id];
  return drawPieceCard(tables, { kind: 'figure', title: title(tables), asOf }, id, FIGURE_DETAILS[id]);
}

/** The front page's card: its headline over the stair. */
export function frontCard(tables: Tables, title: string): string {
  const stair = stairGeometry(stairInput(tables), 1);
  return drawCard({ kind: 'front', title: title.replace(/(?<=\.)\s/g, '\n') }, ({ x, y, width, height }) => (
    <g transform={`translate(${x} ${y})`}>
      <CardStair stair={stair} words={stairWords(tables)} width={width} height={height} />
    </g>
  ));
}

/** An actor's card: its name, its part, and its last known level in each domain. */
export function actorCard(tables: Tables, actor: Actor): string {
  const levels = DOMAINS.map((domain) => {
    const { level } = levelOn(tables, actor.id, domain, RECORD_END);
    return { domain: say(`domain.${domain}`), level, word: say(`level.${level}`) };
  });
  const words = { kind: 'actor', kicker: say(`role.${actor.role}`), title: actor.name } as const;
  return drawCard(words, ({ x, y, width }) => (
    <g transform={`translate(${x} ${y})`}>
      <CardLevels levels={levels} width={width} />
    </g>
  ));
}

/** The card of every page that has none of its own: the mark, with the name in its gap. */
export function siteCard(): string {
  return drawCard({ kind: 'site', title: say('site.name'), words: say('share.tagline') }, (place) => (
    <Mark {...place} />
  ));
}
