import type { DonorBar } from '../geometry/aid-by-donor.ts';

interface Props {
  bar: DonorBar;
  /** Names of the parts, which decide how they are drawn. */
  kinds: readonly string[];
  number: string;
  /** What stands behind the number, quieter. */
  more?: string | undefined;
}

const percent = (value: number) => `${value.toFixed(3)}%`;

/** One donor's bar, with its number at the end. */
export function DonorTrack({ bar, kinds, number, more }: Props) {
  return (
    <svg className="donor__bar" height="26" aria-hidden="true">
      {bar.parts.map(
        (part, index) =>
          part.width > 0 && (
            <rect
              key={kinds[index]}
              className={`aid aid--${kinds[index]}`}
              x={percent(part.x)}
              y="9"
              width={percent(part.width)}
              height="13"
            />
          ),
      )}
      {bar.tick !== undefined && (
        <>
          <line className="aid__since" x1={percent(bar.tick)} x2={percent(bar.end)} y1="3" y2="3" />
          <line className="aid__tick" x1={percent(bar.tick)} x2={percent(bar.tick)} y1="0" y2="9" />
        </>
      )}
      <text x={percent(bar.end)} y="20" dx="7">
        <tspan className="donor__number">{number}</tspan>
        {more !== undefined && (
          <tspan className="donor__more" dx="6">
            {more}
          </tspan>
        )}
      </text>
    </svg>
  );
}
