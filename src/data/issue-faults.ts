import type { z } from 'zod';
import { type Fault, showValue } from './fault.ts';
import { isFaultCode, type Said, says } from './faults/table.ts';
import { nearest } from './nearest.ts';
import type { FieldPath, Located } from './rows.ts';

/** The record in which an issue was found. */
export interface IssueContext {
  file: string;
  record: string;
  at: Located<unknown>['at'];
  value: unknown;
  schema: z.ZodType;
}

/** What zod found wrong with a field, as an editor is told of it. */
export function faultsOf(issue: z.core.$ZodIssue, context: IssueContext): Fault[] {
  const { file, record, at, value } = context;
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const field = path.join('.');
  const base = { file, record, field, ...at(path) };
  const input = path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)?.[step], value);
  const came = showValue(input);
  const among = (values: readonly string[]): Fault[] => [
    input === undefined
      ? { ...base, ...says('missing-field', values.join(', ')) }
      : {
          ...base,
          ...says('unknown-value', came + unseenBlank(input), values),
          meant: typeof input === 'string' ? nearest(input, values) : undefined,
        },
  ];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = fieldsOf(context.schema, path);
      return issue.keys.map((key) => ({
        ...base,
        ...at([...path, key]),
        field: [...path, key].join('.'),
        ...says('unknown-field', key, unseenBlank(key), known),
        meant: nearest(key, known),
      }));
    }
    case 'invalid_value':
      return among(issue.values.map(String));
    case 'invalid_union':
      return among('options' in issue ? issue.options.map(String) : [issue.message]);
    case 'invalid_type': {
      const allowed = typeWords(issue.expected);
      return [
        { ...base, ...(input === undefined ? says('missing-field', allowed) : says('wrong-type', came, allowed)) },
      ];
    }
    case 'invalid_format':
      return [{ ...base, ...says('wrong-form', came + unseenBlank(input), issue.message) }];
    case 'custom':
      return [{ ...base, ...saidBy(issue, came) }];
    default:
      return [{ ...base, ...says('wrong-size', came, issue.message) }];
  }
}

/** Words that point at a blank which looks like any other and is none; empty where there is none. */
function unseenBlank(value: unknown): string {
  return typeof value === 'string' && /[\u00A0\u2007\u202F]/.test(value)
    ? ', in which a blank is a no-break space, which looks like any other'
    : '';
}

/** A rule of a schema brings its code with it. */
function saidBy({ message, params }: z.core.$ZodIssueCustom, came: string): Said {
  const code: unknown = params?.['code'];
  return isFaultCode(code) ? { code, came, allowed: message } : says('wrong-form', came, message);
}

function typeWords(expected: string): string {
  const words: Record<string, string> = {
    string: 'text (put numbers and dates in quotation marks)',
    number: 'a number, without quotation marks',
    array: 'a list',
    object: 'a record with fields',
    boolean: 'true or false',
  };
  return words[expected] ?? expected;
}

/** The names of the fields that a schema has at a path, as far as it is made of records and lists. */
function fieldsOf(schema: z.ZodType, path: FieldPath): string[] {
  interface Definition {
    type: string;
    shape?: Record<string, z.ZodType>;
    element?: z.ZodType;
    innerType?: z.ZodType;
  }
  let inner: z.ZodType | undefined = schema;
  const definition = () => (inner as unknown as { def?: Definition } | undefined)?.def;
  const unwrap = () => {
    while (definition()?.innerType) inner = definition()?.innerType;
  };
  for (const step of path) {
    unwrap();
    inner = typeof step === 'number' ? definition()?.element : definition()?.shape?.[step];
  }
  unwrap();
  return Object.keys(definition()?.shape ?? {});
}
