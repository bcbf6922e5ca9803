import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { MANIFEST_FILE, type Manifest } from '../../data/archive/archive.ts';
import { compare, type State, tableText } from '../../data/archive/state.ts';
import { CHARTS } from '../../data/charts.ts';
import { RECORD_END } from '../../data/record-end.ts';
import type { Built } from './built.ts';
import { frozenDate } from './date-page.ts';
import { frozenFigure } from './figure-page.ts';
import { inOrder } from './record.ts';
import type { Style } from './sealed.ts';

/** What is frozen, and for which day. */
export interface Frozen {
  date: string;
  /** The day on which the record had last changed. */
  version: string;
  state: State;
  /** False where nothing but the tables is kept. */
  figures: boolean;
}

/** The style sheet at an address of the built site. */
const sheetOf = (built: Built) => (address: string) =>
  built.text(new URL(address, built.home).href.slice(built.home.href.length));

/** The styles of the page that lists tables. */
function stylesOf(built: Built): Style[] {
  const $ = load(built.text('data/index.html'));
  const paper = $('link[rel="stylesheet"][media="print"]')
    .toArray()
    .map(({ attribs }) => ({ css: sheetOf(built)(attribs['href'] ?? ''), media: 'print' }));
  return [
    ...$('style')
      .toArray()
      .map((style) => ({ css: $(style).text() })),
    ...paper,
  ];
}

function figureFiles(built: Built, date: string): [path: string, text: string][] {
  return CHARTS.flatMap((id): [string, string][] => {
    const [embed, page] = [built.text(`embed/${id}/index.html`), built.text(`figures/${id}/index.html`)];
    const html = frozenFigure({ id, date, embed, page, home: built.home, sheet: sheetOf(built) });
    return [
      [`figures/${id}/index.html`, html],
      [`figures/${id}/${id}.csv`, built.text(`figures/${id}.csv`)],
    ];
  });
}

/** Every file of a date by its path below its folder, the list of them last. The same build gives the same bytes. */
export function frozenFiles(built: Built, { date, version, state, figures }: Frozen): ReadonlyMap<string, string> {
  const tables = inOrder(state).map((name) => ({ name, records: state[name]?.length ?? 0 }));
  const drawn = figures ? figureFiles(built, date) : [];
  const titles = figures
    ? CHARTS.map((id) => ({ id, title: load(built.text(`embed/${id}/index.html`))('h1').text() }))
    : [];
  const index = frozenDate({
    date,
    figures: titles,
    tables,
    recordEnd: figures ? RECORD_END : undefined,
    styles: stylesOf(built),
  });
  const files = new Map<string, string>([
    ['index.html', index],
    ...Object.entries(state).map(([name, rows]) => [`data/${name}.json`, tableText(rows)] as const),
    ...drawn,
  ]);
  const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
  const manifest: Manifest = {
    date,
    version,
    tables: Object.fromEntries(tables.map(({ name, records }) => [name, records])),
    figures: titles.map(({ id }) => id),
    files: Object.fromEntries([...files].sort(([a], [b]) => compare(a, b)).map(([path, text]) => [path, hashOf(text)])),
  };
  return files.set(MANIFEST_FILE, `${JSON.stringify(manifest, null, 1)}\n`);
}
