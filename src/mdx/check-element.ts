import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { SKIP } from 'unist-util-visit';
import { CHARTS } from '../data/charts.ts';
import { showValue } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { nearest } from '../data/nearest.ts';
import type { Tables } from '../data/parse.ts';
import { STEPPED_CHARTS } from '../data/select/marks.ts';
import type { Element } from './attribute.ts';
import { isBlank } from './blank.ts';
import { checkAddress } from './check-address.ts';
import type { Anchors } from './check-anchor.ts';
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
  page: Anchors,
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
    report(at, 'prose', '', says('unknown-component', came, names), nearest(name, names));
    return SKIP;
  }
  const record = `<${name}>`;
  if (component.within !== undefined && component.within !== within) {
    const came = within === undefined ? `one outside <${component.within}>` : `one inside <${within}>`;
    report(at, record, '', says('component-place', came, `one directly inside <${component.within}>`));
  }
  const given = new Map<string, MdxJsxAttribute>();
  for (const attribute of node.attributes) {
    const place = startOf(attribute.position ? attribute : node);
    if (attribute.type !== 'mdxJsxAttribute') {
      report(place, record, '', says('attribute-code'));
      continue;
    }
    const rule = Object.hasOwn(component.attributes, attribute.name) ? component.attributes[attribute.name] : undefined;
    if (!rule) {
      const known = Object.keys(component.attributes);
      const said = says('unknown-attribute', attribute.name, known);
      report(place, record, attribute.name, said, nearest(attribute.name, known));
      continue;
    }
    if (given.has(attribute.name)) report(place, record, attribute.name, says('attribute-twice', attribute.name));
    given.set(attribute.name, attribute);
    checkAttribute(attribute, rule, place, record, page, tables, report);
  }
  for (const [attribute, rule] of Object.entries(component.attributes)) {
    if (!rule.required || given.has(attribute)) continue;
    report(at, record, attribute, says('missing-attribute', attributeWords(rule)));
  }
  if (component.inside === 'words' && node.children.every(isBlank)) {
    report(at, record, '', says('nothing-inside', name));
  }
  if (component.inside === 'nothing' && node.children.length > 0) {
    report(at, record, '', says('something-inside', name));
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
  page: Anchors,
  tables: Tables,
  report: Report,
): void {
  const { name, value } = attribute;
  const allowed = attributeWords(rule);
  if (rule.holds === 'flag') {
    if (value !== null && value !== undefined) report(at, record, name, says('attribute-value', 'a value', allowed));
    return;
  }
  if (typeof value !== 'string' || value.trim() === '') {
    const came = typeof value === 'string' ? showValue(value) : 'no text';
    report(at, record, name, says('attribute-value', came, allowed));
    return;
  }
  switch (rule.holds) {
    case 'choice':
      if (!rule.among.includes(value)) {
        report(at, record, name, says('attribute-value', showValue(value), allowed), nearest(value, rule.among));
      }
      return;
    case 'words':
      checkWords(value, at, tables, report);
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
      for (const [index, id] of ids.entries()) {
        if (ids.indexOf(id) < index) report(at, record, name, says('named-twice', showValue(id)));
        if (known.includes(id)) continue;
        report(at, record, name, says('unknown-id', showValue(id), allowed), nearest(id, known));
      }
    }
  }
}
