import { z } from 'zod';
import type { LocatedTables } from '../../data/parse.ts';
import { MIXED_REFERENCES, REFERENCES } from '../../data/reference-fields.ts';
import { idsAmong, idsOf } from '../../data/references.ts';
import { actor } from '../../data/schema/actor.ts';
import { claim } from '../../data/schema/claim.ts';
import { conditions } from '../../data/schema/condition.ts';
import { event } from '../../data/schema/event.ts';
import { figure } from '../../data/schema/figure.ts';
import { layer } from '../../data/schema/layer.ts';
import { moved } from '../../data/schema/moved.ts';
import { chapterHead, pageHead } from '../../data/schema/page.ts';
import { phrase } from '../../data/schema/phrase.ts';
import { place } from '../../data/schema/place.ts';
import { position } from '../../data/schema/position.ts';
import { promise } from '../../data/schema/promise.ts';
import { question } from '../../data/schema/question.ts';
import { quote } from '../../data/schema/quote.ts';
import { rung } from '../../data/schema/rung.ts';
import { series } from '../../data/schema/series.ts';
import { source } from '../../data/schema/source.ts';
import { synonym } from '../../data/schema/synonym.ts';
import { term } from '../../data/schema/term.ts';
import { update } from '../../data/schema/update.ts';

/** A JSON Schema of draft 7, as far as ours go. */
export interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  enum?: readonly string[];
  required?: string[];
  definitions?: Record<string, JsonSchema>;
}

type Path = readonly string[];

/** What is written: the shape of the document, and where in it each table's rows stand. */
interface Document {
  schema: z.ZodType;
  tables: Readonly<Partial<Record<keyof LocatedTables, Path>>>;
}

const list = (table: keyof LocatedTables, row: z.ZodType): Document => ({
  schema: z.array(row),
  tables: { [table]: ['*'] },
});

/** The YAML files of `content/data/`. */
export const YAML_DOCUMENTS: Readonly<Record<string, Document>> = {
  'sources.yaml': list('sources', source),
  'actors.yaml': list('actors', actor),
  'positions.yaml': list('positions', position),
  'figures.yaml': list('figures', figure),
  'events.yaml': list('events', event),
  'quotes.yaml': list('quotes', quote),
  'claims.yaml': list('claims', claim),
  'promises.yaml': list('promises', promise),
  'conditions.yaml': { schema: conditions, tables: { nodes: ['nodes', '*'], edges: ['edges', '*'] } },
  'places.yaml': list('places', place),
  'rungs.yaml': list('rungs', rung),
  'layers.yaml': list('layers', layer),
  'anatomy.yaml': list('phrases', phrase),
  'terms.yaml': list('terms', term),
  'unknowns.yaml': list('unknowns', question),
  'updates.yaml': list('updates', update),
  'moved.yaml': list('moved', moved),
  'series.yaml': list('series', series),
};

/** The front matter of the two sorts of MDX files. */
const HEADS = { chapter: chapterHead, page: pageHead };

/** The fields of an opening that hold ids. */
const OPENING_REFERENCES: readonly [Path, keyof LocatedTables][] = [
  [['opening', 'rung'], 'rungs'],
  [['opening', 'quote'], 'quotes'],
  [['opening', 'article'], 'quotes'],
  [['opening', 'figures', '*'], 'figures'],
  [['opening', 'edges', '*'], 'edges'],
  [['opening', 'events', '*'], 'events'],
];

/**
 * The schema of a file of `content/data/`, in which a field that refers to another table takes only ids that exist.
 *
 * @param file  its name, such as `events.yaml`
 * @throws RangeError for a file that is no table in YAML
 */
export function tableSchema(file: string, tables: LocatedTables): JsonSchema {
  const document = YAML_DOCUMENTS[file];
  if (document === undefined) throw new RangeError(`Not a table in YAML: ${file}`);
  let schema = plainSchema(document.schema);
  for (const [table, rows] of Object.entries(document.tables)) {
    for (const { path, to } of REFERENCES.filter((reference) => reference.table === table))
      schema = refer(schema, [...rows, ...path], to, [...idsOf(tables[to])]);
    for (const mixed of MIXED_REFERENCES.filter((reference) => reference.table === table))
      schema = refer(schema, [...rows, ...mixed.path], 'records', [...idsAmong(tables, mixed)]);
  }
  return schema;
}

/** The schema of the front matter of a chapter or of another page. */
export function headSchema(head: keyof typeof HEADS, tables: LocatedTables): JsonSchema {
  return OPENING_REFERENCES.reduce(
    (schema, [path, to]) => refer(schema, path, to, [...idsOf(tables[to])]),
    plainSchema(HEADS[head]),
  );
}

/** The schema of the words that a search takes one for another. */
export const synonymsSchema = (tables: LocatedTables): JsonSchema =>
  refer(plainSchema(z.array(synonym)), ['*', 'actor'], 'actors', [...idsOf(tables.actors)]);

/** What no text of a certain form can be. */
const UNFIT = '\u0000';

function plainSchema(schema: z.ZodType): JsonSchema {
  const override: z.core.ToJSONSchemaParams['override'] = ({ zodSchema, jsonSchema }) => {
    if (jsonSchema.pattern === undefined) return;
    const { issues } = z.safeParse(zodSchema, UNFIT).error ?? { issues: [] };
    const said = issues.find(({ code }) => code === 'invalid_format')?.message;
    // Not of the standard: the language server of the recommended extension shows it in place of the pattern.
    if (said !== undefined) jsonSchema['patternErrorMessage'] = said;
  };
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7', override }) as JsonSchema;
}

/** The schema in which the place at a path takes only these ids, kept once under a name. */
function refer(schema: JsonSchema, path: Path, name: string, ids: readonly string[]): JsonSchema {
  const link = { $ref: `#/definitions/${name}` };
  // Beside a $ref draft 7 reads nothing else, so what describes the field goes around it. A program that completes the
  // field looks for its type there too, and writes no colon without.
  const changed = changeAt(schema, path, ({ description }) =>
    description === undefined ? link : { description, type: 'string', allOf: [link] },
  );
  if (changed === schema) return schema;
  // Without words of our own every id is told, and there are hundreds.
  const errorMessage = `Not an id of ${name}.`;
  return { ...changed, definitions: { ...schema.definitions, [name]: { type: 'string', enum: ids, errorMessage } } };
}

/** The schema with what stands at a path changed, in every alternative that has it; the same one if none has. */
function changeAt(schema: JsonSchema, path: Path, change: (at: JsonSchema) => JsonSchema): JsonSchema {
  const [step, ...rest] = path;
  if (step === undefined) return change(schema);
  if (schema.oneOf !== undefined) {
    const oneOf = schema.oneOf.map((alternative) => changeAt(alternative, path, change));
    return oneOf.every((alternative, index) => alternative === schema.oneOf?.[index]) ? schema : { ...schema, oneOf };
  }
  const inner = step === '*' ? schema.items : schema.properties?.[step];
  if (inner === undefined) return schema;
  const changed = changeAt(inner, rest, change);
  if (changed === inner) return schema;
  return step === '*'
    ? { ...schema, items: changed }
    : { ...schema, properties: { ...schema.properties, [step]: changed } };
}
