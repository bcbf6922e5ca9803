import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { CardLevels } from '../charts/CardLevels.tsx';
import { CardTally, tallyHeight } from '../charts/CardTally.tsx';
import { Mark, ShareCard } from '../charts/ShareCard.tsx';
import type { Chapter } from '../data/chapters.ts';
import type { Chart } from '../data/charts.ts';
import type { DateText } from '../data/dates.ts';
import { DOMAINS, type Domain } from '../data/domains.ts';
import { LEVELS, type Level } from '../data/levels.ts';
import type { Tables } from '../data/parse.ts';
import { RECORD_END } from '../data/record-end.ts';
import type { Actor } from '../data/schema/actor.ts';
import { countLevels } from '../data/select/counts.ts';
import { levelOn } from '../data/select/level.ts';
import { CONTRACTS } from '../figures/contracts.ts';
import { domainFurthest } from '../figures/one-domain.ts';
import { type Box, fitInto, within } from '../geometry/box.ts';
import { CARD, type CardInput, layOutCard } from '../geometry/share-card.ts';
import { wrap } from '../geometry/wrap.ts';
import { formatDate } from '../i18n/date.ts';
import { say } from '../i18n/words.ts';
import { CARD_PIECES, CHAPTER_PIECES, type Piece } from './card-details.ts';
import { paint, siteRules } from './paint.ts';
import { PIECE, putPiece, Stair } from './piece.tsx';

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

/** Ground around a piece on a card. */
const PIECE_EDGE = 28;

/** A card beside whose words a piece of a figure's picture stands. */
function drawPieceCard(tables: Tables, words: Words, id: Chart, piece: Piece): string {
  const place = within(layOut(words).picture, PIECE_EDGE);
  const card = drawCard(words, ({ x }) => (
    <>
      {piece === 'stair' ? <Stair tables={tables} place={place} /> : <desc>{PIECE}</desc>}
      <path className="card__edge" d={`M${x} 0V${CARD.height}`} />
    </>
  ));
  return piece === 'stair'
    ? card
    : putPiece(card, { tables, id, theme: 'light', use: 'card', place: fitInto(place, piece), view: piece });
}

/** A chapter's card: its place, its title, what it is about, and a piece of its own figure. */
export function chapterCard(
  tables: Tables,
  chapter: { id: Chapter; title: string; description: string; place: number; of: number },
): string {
  const { id, title, description, place, of } = chapter;
  const { figure, piece } = CHAPTER_PIECES[id];
  const kicker = say('chapter.place', { place, of });
  return drawPieceCard(tables, { kind: 'chapter', kicker, title, words: description }, figure, piece);
}

interface PageWords {
  kicker?: string | undefined;
  title: string;
  description: string;
}

const wordsOf = ({ kicker, title, description }: PageWords): Words => ({
  kind: 'chapter',
  kicker,
  title,
  words: description,
});

/** A card beside whose words stands how many are at which level of a domain. */
function drawTallyCard(tables: Tables, words: Words, domain: Domain): string {
  const place = within(layOut(words).picture, PIECE_EDGE);
  const counts = countLevels(tables, domain, RECORD_END);
  const lines = LEVELS.map((level) => ({
    words: say(`level.${level}`),
    mark: { of: 'level', level } as const,
    count: counts[level],
  }));
  return drawCard(words, ({ x }) => (
    <>
      <g transform={`translate(${place.x} ${place.y + (place.height - tallyHeight(lines)) / 2})`}>
        <CardTally head={say(`domain.${domain}`)} lines={lines} width={place.width} />
      </g>
      <path className="card__edge" d={`M${x} 0V${CARD.height}`} />
    </>
  ));
}

/** The card of the list of actors. */
export const actorsCard = (tables: Tables, head: PageWords): string => drawTallyCard(tables, wordsOf(head), 'land');

/** The card of one domain of the table. */
export const domainCard = (tables: Tables, domain: Domain): string =>
  drawTallyCard(
    tables,
    {
      kind: 'chapter',
      kicker: say('chart.who-offers-what.name'),
      title: say(`on.${domain}`),
      words: domainFurthest(tables, domain),
    },
    domain,
  );

/** The card of the article, checked. */
export function articleCard(tables: Tables, head: PageWords): string {
  return drawPieceCard(tables, wordsOf(head), 'article-checked', CARD_PIECES['article-checked']);
}

/** Levels stand so close that a name of three words would run into the next: the face of `card__label`, less a gap. */
const LABEL = { sizePx: 22, gap: 8 };

/** A card over whose foot levels stand, each below the name of its domain if it has one. */
function drawLevelsCard(words: Words, levels: readonly { domain: string; level: Level }[]): string {
  return drawCard(words, ({ x, y, width }) => {
    const room = width / levels.length - LABEL.gap;
    const marks = levels.map(({ domain, level }) => ({
      domain: wrap(domain, room, LABEL),
      level,
      word: say(`level.${level}`),
    }));
    return (
      <g transform={`translate(${x} ${y})`}>
        <CardLevels levels={marks} width={width} />
      </g>
    );
  });
}

/** The card of the method: its title over the six levels. */
export function levelsCard({ kicker, title }: { kicker?: string | undefined; title: string }): string {
  const levels = LEVELS.map((level) => ({ domain: '', level }));
  return drawLevelsCard({ kind: 'actor', kicker, title }, levels);
}

/** A figure's card: what it shows, as a sentence, and the piece of it that tells most. */
export function figureCard(tables: Tables, id: Chart): string {
  const { title, asOf } = CONTRACTS[id];
  return drawPieceCard(tables, { kind: 'figure', title: title(tables), asOf }, id, CARD_PIECES[id]);
}

/** The front page's card: its headline over the stair. */
export function frontCard(tables: Tables, title: string): string {
  return drawCard({ kind: 'front', title: title.replace(/(?<=\.)\s/g, '\n') }, (place) => (
    <Stair tables={tables} place={place} />
  ));
}

/** An actor's card: its name, its part, and its last known level in each domain. */
export function actorCard(tables: Tables, actor: Actor): string {
  const levels = DOMAINS.map((domain) => {
    const { level } = levelOn(tables, actor.id, domain, RECORD_END);
    return { domain: say(`domain.${domain}`), level };
  });
  return drawLevelsCard({ kind: 'actor', kicker: say(`role.${actor.role}`), title: actor.name }, levels);
}

/** The card of every page that has none of its own: the mark, with the name in its gap. */
export function siteCard(): string {
  return drawCard({ kind: 'site', title: say('site.name'), words: say('share.tagline') }, (place) => (
    <Mark {...place} />
  ));
}
