import type { Mark } from '../geometry/still-table.ts';
import { GlyphMark } from './GlyphMark.tsx';

export interface TallyLine {
  words: string;
  mark?: Mark;
  count: number;
}

interface Props {
  /** What they are counted by. */
  head?: string;
  lines: readonly TallyLine[];
  width: number;
}

/** From one line to the next, from its words to its dots, from dot to dot at most, and what a mark takes of the words' room, in px. */
const LINE = 66;
const BELOW = 24;
const MARK = 32;
const BASE = 22;
const PITCH = 18;

/** With a head, in px. */
export const tallyHeight = (lines: readonly TallyLine[]) => (lines.length + 1) * LINE;

/** How many there are of each kind, one dot each, all to one scale: large enough for a card. */
export function CardTally({ head, lines, width }: Props) {
  const cell = Math.min(PITCH, width / Math.max(...lines.map(({ count }) => count)));
  return (
    <g>
      {head !== undefined && (
        <text className="card__level" x={0} y={BASE}>
          {head}
        </text>
      )}
      {lines.map(({ words, mark, count }, index) => {
        const y = (head === undefined ? index : index + 1) * LINE + BASE;
        return (
          <g key={words}>
            {mark && <GlyphMark mark={mark} y={y - 20} size={24} />}
            <text className="card__label" x={mark ? MARK : 0} y={y}>
              {words}
            </text>
            <text className="card__label" x={width} y={y} textAnchor="end">
              {count}
            </text>
            {Array.from({ length: count }, (_, dot) => (
              <circle
                // biome-ignore lint/suspicious/noArrayIndexKey: a dot is nothing but its place.
                key={dot}
                className="chart__dot"
                cx={(dot + 0.5) * cell}
                cy={y + BELOW}
                r={Math.min(7, cell * 0.4)}
              />
            ))}
          </g>
        );
      })}
    </g>
  );
}
