import type { Level } from '../data/levels.ts';
import { GlyphMark } from './GlyphMark.tsx';

interface Props {
  levels: readonly { domain: string; level: Level; word: string }[];
  width: number;
}

const GLYPH = 72;

/** An actor's level in each domain, one beside the other. */
export function CardLevels({ levels, width }: Props) {
  const room = width / levels.length;
  return (
    <g>
      {levels.map(({ domain, level, word }, index) => (
        <g key={domain} transform={`translate(${index * room} 0)`}>
          <text className="card__label" y={22}>
            {domain}
          </text>
          <GlyphMark mark={{ of: 'level', level }} x={-9} y={44} size={GLYPH} />
          <text className="card__level" y={148}>
            {word}
          </text>
        </g>
      ))}
    </g>
  );
}
