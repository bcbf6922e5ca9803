import type { DonorBar } from '../geometry/aid-by-donor.ts';

/** One donor's line: its bar in percent of the room for bars. */
export interface DonorLine {
  name: string;
  bar: DonorBar;
  kinds: readonly string[];
  number: string;
  more?: string | undefined;
}

interface Props {
  head: string;
  lines: readonly DonorLine[];
  x: number;
  width: number;
  /** Room for the names, left of the bars. */
  names: number;
}

const HEAD = 36;
const LINE = 32;

/** The height of a list of donors. */
export function donorStillHeight(lines: number): number {
  return HEAD + lines * LINE;
}

/** A list of donors with their bars, in px. */
export function DonorStill({ head, lines, x, width, names }: Props) {
  const room = width - names;
  const at = (percent: number) => names + (percent / 100) * room;
  return (
    <g transform={`translate(${x} 0)`}>
      <text className="still__cell still__cell--bold" x={0} y={16}>
        {head}
      </text>
      {lines.map(({ name, bar, kinds, number, more }, index) => {
        const y = HEAD + index * LINE;
        return (
          <g key={name}>
            <text className="still__cell still__cell--plain" x={names - 10} y={y + 20} textAnchor="end">
              {name}
            </text>
            {bar.parts.map(
              (part, place) =>
                part.width > 0 && (
                  <rect
                    key={kinds[place]}
                    className={`aid--${kinds[place]}`}
                    x={at(part.x)}
                    y={y + 9}
                    width={(part.width / 100) * room}
                    height={13}
                  />
                ),
            )}
            {bar.tick !== undefined && (
              <>
                <line className="aid__since" x1={at(bar.tick)} x2={at(bar.end)} y1={y + 3} y2={y + 3} />
                <line className="aid__tick" x1={at(bar.tick)} x2={at(bar.tick)} y1={y} y2={y + 9} />
              </>
            )}
            <text className="still__cell still__cell--bold" x={at(bar.end) + 7} y={y + 20}>
              {number}
              {more !== undefined && (
                <tspan className="still__cell still__cell--quiet" dx={6}>
                  {more}
                </tspan>
              )}
            </text>
          </g>
        );
      })}
    </g>
  );
}
