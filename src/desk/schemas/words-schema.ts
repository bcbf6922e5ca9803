import type { Asked } from '../../i18n/asked.ts';
import type { JsonSchema } from './json-schema.ts';

/** The schema of the words of the interface: every key that the site asks for, no other, and the gaps of each. */
export function wordsSchema(asked: Asked): JsonSchema {
  const root: JsonSchema = group();
  for (const [key, gaps] of Object.entries(asked)) {
    const parts = key.split('.');
    const name = parts.pop() ?? key;
    let at = root;
    for (const part of parts) at = put(at, part, at.properties?.[part] ?? group());
    put(at, name, entry(gaps));
  }
  return root;
}

function group(): JsonSchema {
  return { type: 'object', properties: {}, required: [], additionalProperties: false };
}

function put(parent: JsonSchema, name: string, child: JsonSchema): JsonSchema {
  parent.properties = { ...parent.properties, [name]: child };
  if (!parent.required?.includes(name)) parent.required = [...(parent.required ?? []), name];
  return child;
}

/** Words, or where they count something words for one and words for more. */
function entry(gaps: readonly string[]): JsonSchema {
  const description = gaps.length === 0 ? 'Words without a gap.' : `Words with the gaps ${list(gaps)}.`;
  if (!gaps.includes('n')) return { description, ...text(gaps) };
  const one = text(gaps, ['n']);
  const forms = { type: 'object', properties: { one, other: text(gaps) }, required: ['one', 'other'] };
  return { description, anyOf: [text(gaps), { ...forms, additionalProperties: false }] };
}

/** A text that has each gap and no other; some may be left out. */
function text(gaps: readonly string[], optional: readonly string[] = []): JsonSchema {
  const needed = gaps.filter((name) => !optional.includes(name));
  const known = gaps.map((name) => `|\\{${name}\\}`).join('');
  return {
    type: 'string',
    pattern: `^${needed.map((name) => `(?=[^]*\\{${name}\\})`).join('')}(?:[^{]|\\{(?!\\w+\\})${known})+$`,
    // Not of the standard: the language server of the recommended extension shows it in place of the pattern.
    patternErrorMessage: gaps.length === 0 ? 'Nothing fills a gap here.' : `The gaps here are ${list(gaps)}.`,
  };
}

function list(gaps: readonly string[]): string {
  return gaps.map((name) => `{${name}}`).join(', ');
}
