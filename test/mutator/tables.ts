import { REFERENCES } from '../../src/data/reference-fields.ts';
import { type Texts, textOf } from '../../src/data/texts.ts';
import { type PlacedScalar, scalarsOf } from '../../src/desk/copydesk/scalars.ts';
import { edit, type Kind, lineAt, misspell } from './mutation.ts';
import type { Random } from './random.ts';

export interface Site extends PlacedScalar {
  file: string;
}

const files = (texts: Texts) => [...texts.keys()].filter((file) => /^content\/data\/.*\.yaml$/.test(file));
const known = new Map<string, readonly Site[]>();

/** Every value of the tables; kept, because hundreds of mistakes are made in the same texts. */
function sitesOf(texts: Texts): readonly Site[] {
  return files(texts).flatMap((file) => {
    const text = textOf(texts, file);
    const found = known.get(text) ?? scalarsOf(text).map((scalar): Site => ({ ...scalar, file }));
    known.set(text, found);
    return found;
  });
}

const isText = ({ value }: Site) => typeof value === 'string';
export const field = ({ path }: Site) => path.filter((step) => typeof step === 'string').join('.');
const REFERRING = new Set(REFERENCES.map(({ path }) => path.filter((step) => step !== '*').join('.')));
const CHOICES =
  /^(?:level|domain|kind|tier|voice|verdict|status|relation|type|role|region|basis|precision|where|when)$/;

export function pick(random: Random, texts: Texts, fits: (site: Site) => boolean): Site | undefined {
  return random.one(sitesOf(texts).filter(fits));
}

export const replace = (texts: Texts, site: Site, by: string, later?: number) =>
  edit(texts, site.file, site.from, site.to, by, later);

/** Where a row begins and ends; its last line ends with the file or before the next row. */
export function rowAt(text: string, offset: number): { from: number; to: number } {
  const from = text.lastIndexOf('\n- ', offset) + 1;
  const next = text.indexOf('\n- ', offset);
  return { from, to: next < 0 ? text.length : next + 1 };
}

const isRowId = ({ file, path }: Site) => path.length === 2 && path[1] === 'id' && !file.endsWith('conditions.yaml');

/** What goes wrong in tables. */
export const TABLE_KINDS = {
  'a reference with a typo': (random, texts) => {
    const site = pick(random, texts, (one) => isText(one) && REFERRING.has(field(one)) && String(one.value).length > 3);
    return site && replace(texts, site, misspell(random, String(site.value)));
  },
  'a choice with a typo': (random, texts) => {
    const site = pick(random, texts, (one) => CHOICES.test(field(one)) && String(one.value).length > 3);
    return site && replace(texts, site, misspell(random, String(site.value)));
  },
  'a value that loses its words': (random, texts) => {
    const site = pick(random, texts, (one) => ['group', 'signed', 'adopted'].includes(field(one)));
    return site && replace(texts, site, misspell(random, String(site.value)));
  },
  'a day that is none': (random, texts) => {
    const site = pick(random, texts, ({ value }) => /^\d{4}-\d\d-\d\d$/.test(String(value)));
    return site && replace(texts, site, random.one(['"2025-02-30"', '"04.09.2025"', '"2025-13-01"', '"soon"']) ?? '');
  },
  'an end before its beginning': (random, texts) => {
    const site = pick(random, texts, (one) => ['until', 'end'].includes(field(one)));
    return site && replace(texts, site, '"1999-01-01"');
  },
  'an id that was changed where it stands': (random, texts) => {
    const named = new Set(sitesOf(texts).flatMap((one) => (REFERRING.has(field(one)) ? [String(one.value)] : [])));
    const site = pick(random, texts, (one) => isRowId(one) && named.has(String(one.value)));
    return site && { ...replace(texts, site, `${String(site.value)}x`), at: { naming: `"${String(site.value)}"` } };
  },
  'a source that is gone': (random, texts) => {
    const site = pick(random, texts, (one) => isRowId(one) && one.file.endsWith('/sources.yaml'));
    if (!site) return undefined;
    const text = textOf(texts, site.file);
    const { from, to } = rowAt(text, site.from);
    return { ...edit(texts, site.file, from, to, ''), at: { naming: `"${String(site.value)}"` } };
  },
  'a row that stands twice': (random, texts) => {
    const site = pick(random, texts, isRowId);
    if (!site) return undefined;
    const text = textOf(texts, site.file);
    const { from, to } = rowAt(text, site.from);
    const more = `${text.trimEnd()}\n\n`;
    const first = lineAt(more, more.length);
    return { file: site.file, text: more + text.slice(from, to), at: { file: site.file, first, last: first } };
  },
  'a field that is gone': (random, texts) => {
    const NEEDED = /^(?:publisher|accessed|tier|voice|actor|domain|level|asOf|summary|verdict|statement|definition)$/;
    const site = pick(random, texts, (one) => one.path.length === 2 && NEEDED.test(field(one)));
    if (!site) return undefined;
    const text = textOf(texts, site.file);
    const from = text.lastIndexOf('\n', site.from) + 1;
    const end = text.indexOf('\n', site.to);
    const row = lineAt(text, rowAt(text, site.from).from);
    return { ...edit(texts, site.file, from, end + 1, ''), at: { file: site.file, first: row, last: row } };
  },
  'a field with a typo in its name': (random, texts) => {
    const site = pick(random, texts, (one) => one.path.length === 2 && field(one) !== 'id' && field(one).length > 3);
    if (!site) return undefined;
    const from = textOf(texts, site.file).lastIndexOf(`${field(site)}:`, site.from);
    const first = lineAt(textOf(texts, site.file), from);
    const made = edit(texts, site.file, from, from + field(site).length, misspell(random, field(site)));
    // Text that is folded begins on the next line.
    return { ...made, at: { file: site.file, first, last: first + 1 } };
  },
  'a field that stands twice': (random, texts) => {
    const site = pick(random, texts, (one) => one.path.length === 2 && !one.inBrackets && one.style !== 'BLOCK_FOLDED');
    if (!site || field(site) === 'id') return undefined;
    const again = `\n  ${field(site)}: "again"`;
    return edit(texts, site.file, site.to, site.to, again, 1);
  },
  'a condition that waits for itself': (random, texts) => {
    const site = pick(random, texts, (one) => field(one) === 'edges.to');
    const from =
      site &&
      sitesOf(texts).find(
        (one) => one.file === site.file && String(one.path) === String([...site.path.slice(0, -1), 'from']),
      );
    return site && from && replace(texts, site, from.source);
  },
  'a quotation mark that does not close': (random, texts) => {
    const site = pick(random, texts, ({ style, inBrackets }) => style === 'QUOTE_DOUBLE' && !inBrackets);
    // YAML notices where the next line cannot go on with the words.
    return site && edit(texts, site.file, site.to - 1, site.to, '', 3);
  },
  'a bracket that does not close': (random, texts) => {
    const site = pick(random, texts, ({ inBrackets }) => inBrackets);
    const at = site && textOf(texts, site.file).indexOf(']', site.to);
    return site && at !== undefined && at > 0 ? edit(texts, site.file, at, at + 1, '', 3) : undefined;
  },
  'a line that is indented by a tab': (random, texts) => {
    const site = pick(random, texts, (one) => one.path.length === 2 && field(one) !== 'id' && !one.inBrackets);
    if (!site) return undefined;
    const text = textOf(texts, site.file);
    const from = text.lastIndexOf(`\n  ${field(site)}:`, site.from);
    return from < 0 ? undefined : edit(texts, site.file, from, from + 3, '\n\t', 1);
  },
  'a number in quotation marks': (random, texts) => {
    const site = pick(random, texts, ({ value }) => typeof value === 'number');
    return site && replace(texts, site, `"${site.source}"`);
  },
  'something else where words belong': (random, texts) => {
    const site = pick(random, texts, (one) => one.path.length === 2 && isText(one) && one.style === 'QUOTE_DOUBLE');
    return site && replace(texts, site, random.one(['7', 'true', '~', '[a, b]', '{ a: b }', '""', '"  "']) ?? '');
  },
  'an alias in place of a value': (random, texts) => {
    const site = pick(random, texts, (one) => one.style === 'QUOTE_DOUBLE' && one.path.length === 2);
    return site && replace(texts, site, '*value');
  },
  'a tag that would make something of a value': (random, texts) => {
    const site = pick(random, texts, (one) => one.style === 'QUOTE_DOUBLE' && one.path.length === 2);
    return site && replace(texts, site, random.one(['!!js/function "() => 1"', '!!binary "YQ=="', '!!set {}']) ?? '');
  },
  'a character that nobody sees': (random, texts) => {
    const site = pick(random, texts, (one) => isText(one) && one.source.length > 6);
    const character = random.one(['\u200B', '\u202E', '\uFEFF', '\u00AD', '\u2066']) ?? '';
    return site && edit(texts, site.file, site.from + 3, site.from + 3, character);
  },
} satisfies Record<string, Kind>;
