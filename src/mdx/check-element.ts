import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { SKIP } from 'unist-util-visit';
import { CHARTS } from '../data/charts.ts';
import { showValue } from '../data/fault.ts';
import { nearest } from '../data/nearest.ts';
import type { Tables } from '../data/parse.ts';
import { STEPPED_CHARTS } from '../data/select/marks.ts';
import type { Element } from './attribute.ts';
import { isBlank } from './blank.ts';
import { checkAddress } from './check-address.ts';
import type { PageAnchors } from './check-anchor.ts';
import { checkPoints } from './check-points.ts';
import { checkSteps } from './check-steps.ts';
import { checkWords } from './check-text.ts';
import { type Attribute, PROSE_COMPONENTS, type ProseComponent } from './components.ts';
import { type Point, type Report, startOf } from './report.ts';

/**
 * Checks one component: that it exists, where it stands, its attributes and their ids, and what stands inside.
 *
 * @param within  the name of the component in which it stands, if it stands directly in one
 */
export function checkElement(
  node: Element,
  within: string | undefined,
  page: PageAnchors,
  tables: Tables,
  report: Report,
): typeof SKIP | undefined {
  const at = startOf(node);
  const name = node.name ?? '';
  const names = Object.keys(PROSE_COMPONENTS);
  // What every object has, such as "constructor", is no component and no attribute.
  const component = Object.hasOwn(PROSE_COMPONENTS, name)
    ? (PROSE_COMPONENTS as Record<string, ProseComponent>)[name]
    : undefined;
  if (!component) {
    const came = name === '' ? 'a fragment, <>' : `<${name}>`;
    report(at, 'prose', '', came, `the components ${names.join(', ')}; no HTML`, nearest(name, names));
    return SKIP;
  }
  const record = `<${name}>`;
  if (component.within !== undefined && component.within !== within) {
    const came = within === undefined ? `one outside <${component.within}>` : `one inside <${within}>`;
    report(at, record, '', came, `one directly inside <${component.within}>`);
  }
  const given = new Map<string, MdxJsxAttribute>();
  for (const attribute of node.attributes) {
    const place = startOf(attribute.position ? attribute : node);
    if (attribute.type !== 'mdxJsxAttribute') {
      report(place, record, '', '{…}', 'attributes with plain text values');
      continue;
    }
    const rule = Object.hasOwn(component.attributes, attribute.name) ? component.attributes[attribute.name] : undefined;
    if (!rule) {
      const known = Object.keys(component.attributes);
      const allowed = known.length > 0 ? `the attributes ${known.join(', ')}` : 'no attributes';
      report(
        place,
        record,
        attribute.name,
        `an attribute "${attribute.name}"`,
        allowed,
        nearest(attribute.name, known),
      );
      continue;
    }
    given.set(attribute.name, attribute);
    checkAttribute(attribute, rule, place, record, page, tables, report);
  }
  for (const [attribute, rule] of Object.entries(component.attributes)) {
    if (rule.required && !given.has(attribute)) report(at, record, attribute, 'nothing', attributeWords(rule));
  }
  if (component.inside === 'words' && node.children.every(isBlank)) {
    report(at, record, '', 'nothing inside', `words between <${name}> and </${name}>`);
  }
  if (component.inside === 'nothing' && node.children.length > 0) {
    report(at, record, '', 'something inside', `nothing inside: <${name} … />`);
    return SKIP;
  }
  if (name === 'Steps') checkSteps(node, tables, report);
  if (name === 'Points') checkPoints(node, report);
  return undefined;
}

/** Ids that stand in no table. */
const NAMES: Readonly<Record<'charts' | 'stepped charts', readonly string[]>> = {
  charts: CHARTS,
  'stepped charts': STEPPED_CHARTS,
};

function isTable<Table extends string>(of: Table): of is Exclude<Table, keyof typeof NAMES> {
  return !(of in NAMES);
}

function attributeWords(rule: Attribute): string {
  switch (rule.holds) {
    case 'id':
      return isTable(rule.of)
        ? `an id that stands in content/data/${rule.of}.yaml`
        : `one of ${NAMES[rule.of].join(', ')}`;
    case 'marks':
      return 'ids of marks of the figure, parted by spaces';
    case 'ids':
      return `ids that stand in content/data/${rule.of}.yaml, parted by spaces`;
    case 'choice':
      return rule.among.map((choice) => `"${choice}"`).join(' or ');
    case 'words':
      return 'words';
    case 'link':
      return 'the address of a page of this site, such as /method/';
    case 'flag':
      return 'the bare word, without a value';
  }
}

function checkAttribute(
  attribute: MdxJsxAttribute,
  rule: Attribute,
  at: Point,
  record: string,
  page: PageAnchors,
  tables: Tables,
  report: Report,
): void {
  const { name, value } = attribute;
  if (rule.holds === 'flag') {
    if (value !== null && value !== undefined) report(at, record, name, 'a value', attributeWords(rule));
    return;
  }
  if (typeof value !== 'string' || value.trim() === '') {
    report(at, record, name, typeof value === 'string' ? showValue(value) : 'no text', attributeWords(rule));
    return;
  }
  switch (rule.holds) {
    case 'choice':
      if (!rule.among.includes(value)) {
        report(at, record, name, showValue(value), attributeWords(rule), nearest(value, rule.among));
      }
      return;
    case 'words':
      checkWords(value, () => at, tables, report);
      return;
    case 'link':
      checkAddress(value, at, page, tables, report);
      return;
    case 'marks':
      // Only the list of steps knows whose marks they are.
      return;
    case 'id':
    case 'ids': {
      const ids = rule.holds === 'ids' ? value.split(/\s+/).filter(Boolean) : [value];
      const known = isTable(rule.of) ? tables[rule.of].map((row): string => row.id) : NAMES[rule.of];
      for (const id of ids) {
        if (!known.includes(id)) report(at, record, name, showValue(id), attributeWords(rule), nearest(id, known));
      }
    }
  }
}
