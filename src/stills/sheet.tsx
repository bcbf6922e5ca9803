import { renderToStaticMarkup } from 'react-dom/server';
import { StillSheet } from '../charts/StillSheet.tsx';
import type { Chart } from '../data/charts.ts';
import type { Tables } from '../data/parse.ts';
import { sourcesById } from '../data/select/cards.ts';
import { lastChanged } from '../data/select/updates.ts';
import { CONTRACTS } from '../figures/contracts.ts';
import { layOutSheet } from '../geometry/still-sheet.ts';
import { formatDate } from '../i18n/date.ts';
import { nameSources } from '../i18n/source.ts';
import { say } from '../i18n/words.ts';
import { paint, siteRules, type Theme } from './paint.ts';
import { STILLS } from './pictures.ts';
import { SHEET_WIDTH } from './still.ts';

/** A sheet names its most cited sources; the figure's page, whose address it bears, has them all. */
const NAMED = 8;

/**
 * A figure as an SVG file of its own: title, measure, picture, notes, sources, date, address.
 *
 * @param address where the figure's page stands
 */
export function stillSvg(tables: Tables, id: Chart, address: string, theme: Theme): string {
  const contract = CONTRACTS[id];
  const picture = STILLS[id](tables);
  const sources = sourcesById(tables, contract.sources(tables));
  const named = nameSources(sources.slice(0, NAMED)).join('; ');
  const rest = sources.length - NAMED;
  const title = contract.title(tables);
  const sheet = layOutSheet({
    title,
    measure: contract.measure(tables),
    key: picture.key.map(({ words }) => words),
    notes: [
      ...contract.notes(tables),
      rest > 0 ? say('still.sourcesMore', { list: named, n: rest }) : say('still.sources', { list: named }),
    ],
    foot: [
      say('still.foot', {
        site: say('site.name'),
        version: formatDate(lastChanged(tables)),
        date: formatDate(contract.asOf),
      }),
      address,
    ],
    picture: { width: Math.max(picture.width, SHEET_WIDTH), height: picture.height },
  });
  const svg = renderToStaticMarkup(
    <StillSheet
      sheet={sheet}
      title={title}
      description={contract.description(tables)}
      marks={picture.key.map(({ mark }) => mark)}
    >
      {picture.element}
    </StillSheet>,
  );
  return paint(svg, siteRules(theme));
}
