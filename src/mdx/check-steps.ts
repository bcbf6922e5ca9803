import type { Root } from 'mdast';
import { showValue } from '../data/fault.ts';
import { says } from '../data/faults/table.ts';
import { nearest } from '../data/nearest.ts';
import type { Tables } from '../data/parse.ts';
import { isStepped, MARKS } from '../data/select/marks.ts';
import { attributeOf, type Element, findAttribute, idsOf } from './attribute.ts';
import { isBlank } from './blank.ts';
import { type Report, startOf } from './report.ts';
import { componentsOf, stepSlug } from './steps.ts';

/** Checks one list of steps: that it holds steps and nothing else, and that its figure draws their marks. */
export function checkSteps(list: Element, tables: Tables, report: Report): void {
  const children = list.children.filter((child) => !isBlank(child));
  const steps = children.filter((child): child is Element => 'name' in child && child.name === 'Step');
  for (const child of children) {
    if (steps.some((step) => step === child)) continue;
    const came = 'name' in child ? `<${child.name ?? ''}>` : `a ${child.type}`;
    report(startOf(child), '<Steps>', '', says('steps-inside', came));
  }
  if (steps.length < 2) {
    report(startOf(list), '<Steps>', '', says('steps-few', steps.length === 0 ? 'no step' : 'one step'));
  }
  const figure = attributeOf(list, 'figure');
  if (!isStepped(figure)) return;
  const known: readonly string[] = MARKS[figure](tables);
  for (const step of steps) {
    const at = startOf(findAttribute(step, 'marks') ?? step);
    for (const id of idsOf(attributeOf(step, 'marks'))) {
      if (known.includes(id)) continue;
      report(at, '<Step>', 'marks', says('unknown-mark', showValue(id), figure, known), nearest(id, known));
    }
  }
}

/** Checks the titles of all steps of a page, which make their addresses: each has letters, and no two are alike. */
export function checkStepTitles(tree: Root, report: Report): void {
  const seen = new Set<string>();
  for (const step of componentsOf(tree, 'Step')) {
    const title = attributeOf(step, 'title');
    const slug = stepSlug(title);
    const at = startOf(findAttribute(step, 'title') ?? step);
    if (title.trim() !== '' && (slug === '' || seen.has(slug))) {
      report(at, '<Step>', 'title', says('step-title', showValue(title)));
    }
    seen.add(slug);
  }
}
