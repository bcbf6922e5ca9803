import { type Document, isScalar, isSeq, visit, type YAMLError, type YAMLMap } from 'yaml';
import { showValue } from './fault.ts';
import { type Said, says } from './faults/table.ts';

/** Something that keeps YAML from being read, by its place in the text. */
export interface YamlError {
  offset: number;
  said: Said;
}

/** What stands where blanks must: before a field, behind its dash, behind its colon. */
const FALSE_BLANK = /^( *(?:- *)?(?:[\w-]+:)?)([\t\u00A0\u2007\u202F])/;

/** What a parser says of broken YAML, in the words of who types it; each mistake once, however much comes of it. */
export function findYamlErrors(text: string, document: Document.Parsed): YamlError[] {
  const found: YamlError[] = [];
  const told = new Set<YAMLMap>();
  for (const error of document.errors) {
    const [offset] = error.pos;
    const blank = falseBlank(text, offset);
    // Nothing that comes behind a line which cannot be read is read as it was meant.
    if (blank !== undefined) return [...found, blank];
    const indented = wronglyIndented(text, error);
    if (indented !== undefined) return [...found, indented];
    if (error.code === 'RESOURCE_EXHAUSTION') return [...found, { offset, said: broken(error) }];
    if (error.code === 'UNEXPECTED_TOKEN') return [...found, { offset, said: unexpected(text, error, document) }];
    if (error.code === 'DUPLICATE_KEY') found.push(...twice(error, document, told));
    else if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
      found.push({ offset, said: says('yaml-colon', showValue(restOfLine(text, offset))) });
    } else found.push({ offset, said: broken(error) });
  }
  return found;
}

const NO_FIELD = 'a line that is no field: one begins with a name, a colon and a blank';

/** What the parser says to who writes programs, as it is said to who writes tables. */
const OTHERWISE: Partial<Record<YAMLError['code'], string>> = {
  MULTILINE_IMPLICIT_KEY: NO_FIELD,
  MULTIPLE_DOCS: 'a second document, behind a line of --- or ...',
  RESOURCE_EXHAUSTION: 'lists or fields within one another, too deep to be read',
};

const broken = ({ message, code }: YAMLError): Said =>
  says(
    'yaml-broken',
    message.startsWith('Implicit map keys') ? NO_FIELD : (OTHERWISE[code] ?? message.split('\n')[0] ?? code),
  );

const restOfLine = (text: string, offset: number) => (/.*/.exec(text.slice(offset))?.[0] ?? '').trimEnd();

/** A blank that is none, in the line in which something is wrong. */
function falseBlank(text: string, offset: number): YamlError | undefined {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const [, before = '', sign] = FALSE_BLANK.exec(restOfLine(text, from)) ?? [];
  if (sign === undefined) return undefined;
  const what = sign === '\t' ? 'a tab' : 'a no-break space, which looks like any other blank';
  return { offset: from + before.length, said: says('yaml-blank', what) };
}

/** The line that does not stand where those of its kind do: the parser names another, or takes the one before for a name. */
function wronglyIndented(text: string, { code, message, pos }: YAMLError): YamlError | undefined {
  const [offset] = pos;
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const told = (start: number) => {
    const line = restOfLine(text, start);
    const { length } = /^ */.exec(line)?.[0] ?? '';
    return { offset: start + length, said: says('yaml-indent', `${showValue(line.trim())} in column ${length + 1}`) };
  };
  if (/^(?:All mapping items must start|Sequence item without - )/.test(message)) return told(from);
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  if (offset === from) return told(from);
  const hasColon = /:(?:\s|$)/.test(restOfLine(text, offset).replace(/^(["']).*?\1/, ''));
  return hasColon ? undefined : told(text.indexOf('\n', offset) + 1);
}

/** A field where a list was to have its next row, or anything else that fits nowhere. */
function unexpected(text: string, error: YAMLError, { contents }: Document.Parsed): Said {
  const [, name] = /^([\w-]+):(?:\s|$)/.exec(restOfLine(text, error.pos[0])) ?? [];
  return name !== undefined && isSeq(contents) ? says('yaml-dash', `a field "${name}" outside a row`) : broken(error);
}

/** A field that stands twice; where it is the first of its row, and not alone, a row has lost its dash. */
function twice(error: YAMLError, document: Document.Parsed, told: Set<YAMLMap>): YamlError[] {
  const [offset] = error.pos;
  let found: YamlError[] = [{ offset, said: broken(error) }];
  visit(document, {
    Map(_, map) {
      const names = map.items.map(({ key }) => (isScalar(key) ? key : undefined));
      const own = names.find((name) => name?.range?.[0] === offset);
      if (own === undefined) return undefined;
      found = [{ offset, said: says('yaml-broken', `a second field "${own.value}"`) }];
      const [first] = names;
      const again = names.filter((name) => name?.value === first?.value).length > 1;
      const many = names.length - new Set(names.map((name) => name?.value)).size > 1;
      if (again && many) {
        found = told.has(map) ? [] : [{ offset, said: says('yaml-dash', `a second field "${own.value}" in one row`) }];
        told.add(map);
      }
      return visit.BREAK;
    },
  });
  return found;
}
