import type { Texts } from '../../data/texts.ts';
import type { Field } from './field.ts';
import { type Row, textAt } from './row.ts';
import { type Manner, sourceOfFields } from './source-of-row.ts';

/** The highest place that a chapter has, by the names of the files. */
export function lastOrder(content: Texts): number {
  const places = [...content.keys()].map((file) => Number(/\/chapters\/(\d\d)-/.exec(file)?.[1] ?? 0));
  return Math.max(0, ...places);
}

/** The file of a chapter: its place and its slug. */
export function chapterFile(row: Row): string {
  return `content/en/chapters/${String(row['order']).padStart(2, '0')}-${textAt(row, 'slug')}.mdx`;
}

/** The order of the fields in the heads of the chapters. */
const HEAD = ['title', 'order', 'opening', 'description', 'updated'];

/** What the file of a chapter holds at first. A comment says what is to come; readers do not see it. */
export function chapterText(row: Row, fields: readonly Field[]): string {
  const points = (row['points'] ?? []) as readonly string[];
  const key = ({ name }: Field) => name.replace(/\..*/, '');
  const ordered = fields.toSorted((a, b) => HEAD.indexOf(key(a)) - HEAD.indexOf(key(b)));
  const manner: Manner = new Map();
  const point = ['<Points>', '', ...points.map((line) => `- ${line}`), '', '</Points>', ''];
  return [
    '---',
    ...sourceOfFields(row, ordered, manner),
    '---',
    '',
    '<Lede>',
    textAt(row, 'lede'),
    '</Lede>',
    '',
    ...(points.length > 0 ? point : ['{/* <Points> with three to five short lines belong here. */}', '']),
    '{/* Then sections: a ## heading that says what is found, and in the first paragraph a <Gist> of it. */}',
    '',
  ].join('\n');
}
