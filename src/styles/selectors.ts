import { type ChildNode, list, type Node, Rule } from 'postcss';

/** What an element must bear, itself or around it, for a rule to hold: of each list one class or id at least. */
export type Asked = readonly (readonly string[])[];

const NAME = /[.#]([\w-]+)/g;
const namesIn = (selector: string) => [...selector.matchAll(NAME)].map(([, name = '']) => name);

/** Takes every `:name(…)` out of a selector; gives what is left and what stood between the brackets. */
function takeOut(selector: string, name: string): [left: string, inside: string[]] {
  const inside: string[] = [];
  let left = selector;
  for (let start = left.indexOf(`${name}(`); start >= 0; start = left.indexOf(`${name}(`)) {
    const open = start + name.length;
    let end = open;
    for (let depth = 0; end < left.length; end++) {
      if (left[end] === '(') depth++;
      if (left[end] === ')') depth--;
      if (depth === 0) break;
    }
    inside.push(left.slice(open + 1, end));
    left = left.slice(0, start) + left.slice(end + 1);
  }
  return [left, inside];
}

/** What a list asks for: nothing, if one of its selectors asks for no name. */
function namesOfList(selectors: string): string[] {
  const names = list.comma(selectors).map(namesIn);
  return names.every((some) => some.length > 0) ? names.flat() : [];
}

/** The classes and ids that a selector asks for. What it excludes is not asked for; of a list, one is enough. */
export function askedBy(selector: string): Asked {
  // What stands in quotation marks is no name: `[href$=".csv"]`.
  let [left] = takeOut(selector.replace(/\[[^\]]*\]/g, ''), ':not');
  const lists: string[][] = [];
  for (const name of [':is', ':where', ':has']) {
    const [rest, inside] = takeOut(left, name);
    left = rest;
    lists.push(...inside.map(namesOfList).filter((names) => names.length > 0));
  }
  return [...namesIn(left).map((name) => [name]), ...lists];
}

/** What a rule asks for, and with it the rules that it stands in: one of each. */
export function askedByRule(rule: Rule): Asked[] {
  const own = rule.selectors.map(askedBy);
  const above = ruleAround(rule);
  return above ? askedByRule(above).flatMap((asked) => own.map((more) => [...asked, ...more])) : own;
}

function ruleAround(inner: ChildNode): Rule | undefined {
  let around: Node | undefined = inner.parent;
  while (around && !(around instanceof Rule)) around = around.parent;
  return around;
}
