import { type Glyph, LEVEL_GLYPHS, STATUS_MARKS, VERDICT_MARKS } from '../geometry/glyphs.ts';
import type { Mark } from '../geometry/still-table.ts';

interface Props {
  mark: Mark;
  x?: number;
  y?: number;
  size: number;
}

/** One of the site's marks, drawn in place: for pictures that stand alone, where nothing else can be referred to. */
export function GlyphMark({ mark, x = 0, y = 0, size }: Props) {
  const scale = size / (mark.of === 'level' ? 24 : 20);
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <Paths mark={mark} />
    </g>
  );
}

function Paths({ mark }: { mark: Mark }) {
  if (mark.of === 'level') {
    const { full, off }: Glyph = LEVEL_GLYPHS[mark.level];
    return (
      <g className={`level--${mark.level}`}>
        <path className="glyph" d={full} fillRule="evenodd" />
        {off !== undefined && <path className="off" d={off} />}
      </g>
    );
  }
  if (mark.of === 'verdict') {
    return (
      <g className={`mark--${mark.verdict}`}>
        <circle className="still__ring" cx={10} cy={10} r={8.5} />
        <path className="still__ring" d={VERDICT_MARKS[mark.verdict]} />
      </g>
    );
  }
  const { line, full } = STATUS_MARKS[mark.status];
  return (
    <g className={`status--${mark.status}`}>
      <path className="status__full" d={full} />
      <path className="status__line" d={line} />
    </g>
  );
}
