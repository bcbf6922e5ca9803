import type { JsonSchema } from '../schemas/json-schema.ts';

/** One thing to ask for: a field of a record, or a field of a field. */
export interface Field {
  /** Its dotted name: `asOf`, `amount.unit`. */
  name: string;
  /** The flag that gives it: `--as-of`. */
  flag: string;
  /** What its schema says of it; empty where it says nothing. */
  about: string;
  required: boolean;
  /** What one value is. A mark has one value and is given or left out. */
  holds: 'text' | 'date' | 'number' | 'mark';
  list: boolean;
  /** The values that can stand; none where any words can. */
  among: readonly string[] | undefined;
  /** The table whose ids these are. */
  of?: string | undefined;
  /** Asked only where another field has this value. */
  only?: { name: string; value: string };
  /** Its record may be left out as a whole, and is where this field of it, the first, is left out. */
  first?: string;
}

/** `asOf` and `amount.unit` as flags. */
export function flagOf(name: string): string {
  return `--${name.replaceAll('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/**
 * The fields of a record in the order of its schema, so that whatever a schema gains is asked for.
 *
 * @param schema  of one record, with the ids that may stand in it
 * @throws RangeError for a required field that cannot be asked for in a line
 */
export function fieldsOf(schema: JsonSchema, definitions: JsonSchema['definitions'] = schema.definitions): Field[] {
  return partsOf(schema, definitions, '');
}

function partsOf(schema: JsonSchema, definitions: JsonSchema['definitions'], within: string): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const name = `${within}${key}`;
    const required = schema.required?.includes(key) === true && property['default'] === undefined;
    if (property.oneOf !== undefined) return alternatives(name, required, property.oneOf, definitions);
    if (property.properties !== undefined) return recordOf(name, required, property, definitions);
    const field = fieldOf(name, required, property, definitions);
    if (field === undefined && required) throw new RangeError(`${name} cannot be asked for in a line`);
    return field ?? [];
  });
}

function recordOf(name: string, required: boolean, schema: JsonSchema, definitions: JsonSchema['definitions']) {
  const fields = partsOf(schema, definitions, `${name}.`);
  const [first] = fields;
  return required || first === undefined ? fields : fields.map((field) => ({ ...field, first: first.name }));
}

/** Records of several kinds: the field that says which, then the fields of each. */
function alternatives(
  name: string,
  required: boolean,
  schemas: readonly JsonSchema[],
  definitions: JsonSchema['definitions'],
): Field[] {
  const fixed = (schema: JsonSchema) =>
    Object.entries(schema.properties ?? {}).flatMap(([key, { const: value }]) =>
      typeof value === 'string' ? [{ key, value }] : [],
    );
  const key = fixed(schemas[0] ?? {})[0]?.key ?? '';
  const which = `${name}.${key}`;
  const values = schemas.map((schema) => fixed(schema).find((one) => one.key === key)?.value ?? '');
  const chosen: Field = { ...plainField(which, required), among: values };
  const others = schemas.flatMap((schema, index) =>
    partsOf(schema, definitions, `${name}.`)
      .filter((field) => field.name !== which)
      .map((field): Field => ({ ...field, only: { name: which, value: values[index] ?? '' } })),
  );
  return [chosen, ...others];
}

export function plainField(name: string, required: boolean, about = ''): Field {
  return { name, flag: flagOf(name), about, required, holds: 'text', list: false, among: undefined };
}

function fieldOf(
  name: string,
  required: boolean,
  schema: JsonSchema,
  definitions: JsonSchema['definitions'],
): Field | undefined {
  const base = plainField(name, required, typeof schema['description'] === 'string' ? schema['description'] : '');
  if (schema['type'] === 'array') {
    const item = fieldOf(name, required, schema.items ?? {}, definitions);
    return item === undefined || item.list ? undefined : { ...item, about: base.about || item.about, list: true };
  }
  const link = schema['$ref'] ?? (schema['allOf'] as { $ref?: string }[] | undefined)?.[0]?.$ref;
  if (typeof link === 'string') {
    const of = link.replace('#/definitions/', '');
    return { ...base, of, among: definitions?.[of]?.enum ?? [] };
  }
  if (schema.enum !== undefined) return { ...base, among: schema.enum };
  const { const: constant, type } = schema;
  if (typeof constant === 'boolean') return { ...base, holds: 'mark', among: [String(constant)] };
  if (typeof constant === 'string') return { ...base, among: [constant] };
  if (type === 'number' || type === 'integer') return { ...base, holds: 'number' };
  if (type !== 'string') return undefined;
  // Dates are the texts that a schema tells by their digits.
  return String(schema['pattern']).startsWith('^\\d{4}') ? { ...base, holds: 'date' } : base;
}
