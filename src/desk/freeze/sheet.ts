import type { CheerioAPI } from 'cheerio';
import postcss from 'postcss';
import { editionSheet, lettersOf } from '../../finish/edition-sheet.ts';

/**
 * A selector without what changes under a reader's hand, and so met by at least as much. None where that leaves no
 * element to look for.
 */
export function steady(selector: string): string | undefined {
  let rest = selector;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/::?[\w-]+(?:\([^()]*\))?|\((?![^[]*\])[^()]*\)/g, '');
  }
  const isWhole = !/^\s*[>+~]|[>+~]\s*$|[>+~]\s*[>+~]/.test(rest) && rest.trim() !== '';
  return isWhole ? rest.trim() : undefined;
}

function isMet($: CheerioAPI, selector: string): boolean {
  const found = steady(selector);
  return found === undefined || $(found).length > 0;
}

const noFile = (address: string): never => {
  throw new Error(`a face is fetched from ${address}`);
};

/**
 * The styles that something in a page can have, as it looks where scripts are off. Faces that would have to be fetched
 * are left out: those that every system has stand in for them, at their width.
 */
export function frozenSheet(css: string, $: CheerioAPI): string {
  const sheet = postcss.parse(css);
  sheet.walkComments((comment) => {
    comment.remove();
  });
  sheet.walkAtRules('font-face', (face) => {
    if (/url\(/.test(face.toString())) face.remove();
  });
  sheet.walkRules((rule) => {
    const isOutermost = rule.parent?.type === 'root' || rule.parent?.type === 'atrule';
    if (!isOutermost || (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as postcss.AtRule).name)))
      return;
    const met = rule.selectors.filter((selector) => isMet($, selector));
    if (met.length === 0) rule.remove();
    else rule.selectors = met;
  });
  sheet.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  const bare = sheet.toString().replace(/\n\s*/g, '\n');
  return editionSheet(bare, lettersOf($('body').text()), noFile);
}
