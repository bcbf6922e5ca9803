import type { Level } from '../data/levels.ts';
import { GlyphMark } from './GlyphMark.tsx';

interface Props {
  levels: readonly {
    /** Its name, line by line; the last stands over the glyph, the others above it. */
    domain: readonly string[];
    level: Level;
    word: string;
  }[];
  width: number;
}

const GLYPH = 72;
const LABEL = { base: 22, leading: 26 };

/** An actor's level in each domain, one beside the other. */
export function CardLevels({ levels, width }: Props) {
  const room = width / levels.length;
  return (
    <g>
      {levels.map(({ domain, level, word }, index) => (
        <g key={`${domain.join(' ')} ${level}`} transform={`translate(${index * room} 0)`}>
          {domain.map((line, above) => (
            <text key={line} className="card__label" y={LABEL.base - (domain.length - 1 - above) * LABEL.leading}>
              {line}
            </text>
          ))}
          <GlyphMark mark={{ of: 'level', level }} x={-9} y={44} size={GLYPH} />
          <text className="card__level" y={148}>
            {word}
          </text>
        </g>
      ))}
    </g>
  );
}
