interface Props {
  parts: readonly { words: readonly string[]; gloss: readonly string[] }[];
  width: number;
}

const LINE = 30;
const GAP = 22;

/** A sentence in its parts, each with its translation, a rule between two of them. */
export function CardSentence({ parts, width }: Props) {
  const linesBefore = (part: number) =>
    parts.slice(0, part).reduce((sum, { words, gloss }) => sum + words.length + gloss.length, 0);
  return (
    <g>
      {parts.map(({ words, gloss }, index) => {
        const top = linesBefore(index) * LINE + index * GAP;
        return (
          <g key={words.join(' ')}>
            {index > 0 && <path className="chart__grid" d={`M0 ${top - GAP / 2}H${width}`} />}
            {[...words, ...gloss].map((line, at) => (
              <text
                key={line}
                className={at < words.length ? 'card__quote' : 'card__level'}
                x={0}
                y={top + (at + 1) * LINE - 6}
              >
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}
