import type { ReactNode } from 'react';
import type { Box } from '../geometry/box.ts';
import { WORDMARK } from '../geometry/glyphs.ts';
import type { ShareCard as Card } from '../geometry/share-card.ts';

interface Props {
  card: Card;
  size: { width: number; height: number };
  title: string;
  children?: ReactNode;
}

/** The mark of the site, drawn out to a box: its bars are told apart by their lengths alone. */
export function Mark({ x, y, width, height }: Box) {
  const scale = `${width / WORDMARK.width} ${height / WORDMARK.height}`;
  return (
    <g className="card__mark" transform={`translate(${x} ${y}) scale(${scale})`}>
      {WORDMARK.bars.map((bar) => (
        <rect key={bar.y} {...bar} />
      ))}
    </g>
  );
}

/** What a shared page shows of itself: its words, and a picture of its own. */
export function ShareCard({ card, size, title, children }: Props) {
  const { lines, rule, mark, stop } = card;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="still"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      <title>{title}</title>
      <rect className="still__page" width={size.width} height={size.height} />
      {children}
      {rule && <path className="card__rule" d={`M${rule.x1} ${rule.y}H${rule.x2}`} />}
      {lines.map(({ text, look, x, y, sizePx }) => (
        <text key={`${look} ${y}`} className={`card__words card__words--${look}`} x={x} y={y} fontSize={sizePx}>
          {text}
        </text>
      ))}
      {mark && <Mark {...mark} />}
      <path className="card__stop" d={`M${stop.x} ${stop.y}h${stop.length}m0 -9v18`} />
    </svg>
  );
}
