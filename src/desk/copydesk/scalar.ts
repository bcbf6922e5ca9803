import { parseDocument, type Scalar } from 'yaml';

/** One text in a YAML file, and the source that it has there. */
export interface ScalarSource {
  style: Scalar.Type | undefined;
  source: string;
  /** It stands in a list or a record in brackets. */
  inBrackets: boolean;
  /** What ends a line in the file. */
  lineEnd: string;
}

/** How long a line of a folded text may be where it does not show by what is there. */
const WIDTH = 112;
const WIDTHS = Array.from({ length: 60 }, (_, index) => 80 + index);

/** The source of another text in the style of the one that stands there; quoted where that style cannot hold it. */
export function rewriteScalar({ style, source, inBrackets, lineEnd }: ScalarSource, text: string): string {
  switch (style) {
    case 'PLAIN':
      return isPlain(text, inBrackets) ? text : quote(text, source);
    case 'QUOTE_SINGLE':
      return text.includes('\n') ? quote(text, source) : `'${text.replaceAll("'", "''")}'`;
    case 'BLOCK_FOLDED':
      return block(source, lineEnd, (indent) => fold(text, indent, widthOf(source)));
    case 'BLOCK_LITERAL':
      return block(source, lineEnd, () => text.split('\n'));
    default:
      return quote(text, source);
  }
}

/** Characters that nobody sees: written out where the source wrote them out. */
const UNSEEN = /[\u00A0\u00AD\u200B-\u200F\u202F\u2060]/g;

function quote(text: string, source: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
  if (!/\\u/i.test(source)) return `"${escaped}"`;
  const code = (character: string) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return `"${escaped.replace(UNSEEN, code)}"`;
}

/** True where a text without quotation marks is read as that text and nothing else. */
function isPlain(text: string, inBrackets: boolean): boolean {
  const document = parseDocument(inBrackets ? `[${text}]` : `- ${text}`, { prettyErrors: false });
  if (document.errors.length > 0 || document.warnings.length > 0 || text.includes('\n')) return false;
  const read: unknown = document.toJS();
  return Array.isArray(read) && read.length === 1 && read[0] === text && !/\s#/.test(text);
}

/** Head, indentation and end of a block stay; its lines are new. */
function block(source: string, lineEnd: string, lines: (indent: number) => readonly string[]): string {
  const [head = ''] = source.split(/\r?\n/);
  const indent = /\n( *)\S/.exec(source)?.[1] ?? '  ';
  const [end = ''] = /(?:\r?\n)*$/.exec(source) ?? [];
  const body = lines(indent.length).map((line) => (line === '' ? '' : indent + line));
  return [head, ...body].join(lineEnd) + end;
}

function fold(text: string, indent: number, width: number): string[] {
  return text.split('\n').flatMap((paragraph, index) => {
    const lines: string[] = [];
    for (const word of paragraph.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && indent + last.length + 1 + word.length <= width)
        lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return index === 0 ? lines : ['', ...lines];
  });
}

/** The length of lines at which a folded text was cut, if one explains all of its lines. */
function widthOf(source: string): number {
  const [, ...lines] = source.replace(/\s+$/, '').split(/\r?\n/);
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  const words = lines.map((line) => line.trim());
  const fits = (width: number) => fold(words.join(' '), indent, width).join('\n') === words.join('\n');
  if (words.length === 1) return Math.max(WIDTH, indent + (words[0] ?? '').length);
  return WIDTHS.findLast(fits) ?? WIDTH;
}
