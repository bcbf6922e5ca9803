import type { NumbersStepGeometry } from '../geometry/numbers-step.ts';
import { SizeGlyph } from './NumbersChart.tsx';

interface Props {
  geometry: NumbersStepGeometry;
  /** What stands beside a mark, by its id; the others bear no words. Where others stand beside it, above them. */
  words: Readonly<Record<string, { text: string; raised: boolean }>>;
}

/** From the middle of a mark to its words, and to the base line of them, in px. */
const BESIDE = 18;
const MIDDLE = 8;
const RAISED = 19;

/** Force sizes on a time axis, with few words, so large that a card can be shown small. */
export function CardNumbers({ geometry, words }: Props) {
  const { plot, marks } = geometry;
  const [right, base] = [plot.x + plot.width, plot.y + plot.height];
  return (
    <g>
      <path className="chart__axis" d={`M${plot.x} ${base}H${right}`} />
      {marks.map((mark) => (
        <g key={mark.id} className={mark.kyiv ? 'voice-a' : 'voice-b'}>
          <SizeGlyph mark={mark} />
        </g>
      ))}
      {marks.map(({ id, x, y1, y2 }) => {
        const { text, raised } = words[id] ?? { text: '', raised: false };
        return (
          text !== '' && (
            <text key={id} className="card__label" x={x + BESIDE} y={(y1 + y2) / 2 + (raised ? -RAISED : MIDDLE)}>
              {text}
            </text>
          )
        );
      })}
    </g>
  );
}
