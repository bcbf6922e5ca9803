import type { ReactElement, ReactNode } from 'react';
import type { StillSheet as Sheet } from '../geometry/still-sheet.ts';

interface Props {
  sheet: Sheet;
  title: string;
  /** The picture in words. */
  description: string;
  /** Marks of the key, each drawn in a square of the sheet's mark. */
  marks: readonly ReactElement[];
  children: ReactNode;
}

/** A figure as a picture of its own, which says what it shows and where it comes from. */
export function StillSheet({ sheet, title, description, marks, children }: Props) {
  const { width, height, lines, key, mark, picture, rule } = sheet;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="still"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="still-title still-description"
    >
      <title id="still-title">{title}</title>
      <desc id="still-description">{description}</desc>
      <rect className="still__page" width={width} height={height} />
      {lines.map(({ text, look, x, y }) => (
        <text key={`${y} ${x}`} className={`still__words still__words--${look}`} x={x} y={y}>
          {text}
        </text>
      ))}
      {marks.map((drawn, index) => {
        const at = key[index];
        return (
          at && (
            <svg key={`${at.x} ${at.y}`} x={at.x} y={at.y} width={mark} height={mark} aria-hidden="true">
              {drawn}
            </svg>
          )
        );
      })}
      <line className="still__rule" x1={rule.x1} x2={rule.x2} y1={rule.y} y2={rule.y} />
      <g transform={`translate(${picture.x} ${picture.y})`}>{children}</g>
    </svg>
  );
}
