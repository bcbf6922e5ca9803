const NAME = '[A-Za-z_][\\w.:-]*';
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>$`);
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)[^;\s]*;?/;

/** Where a text breaks the rules of well-formed XML: tags that close, one root, no stray `<` or `&`. */
export function checkXml(text: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  let roots = 0;
  for (const part of text.replace(/^<\?xml[^?]*\?>/, '').match(/<[^>]*>?|[^<]+/g) ?? []) {
    const stray = ENTITY.exec(part);
    if (stray) faults.push(`stray ${stray[0]} in ${part.trim()}`);
    if (!part.startsWith('<')) {
      if (open.length === 0 && part.trim() !== '') faults.push(`text outside the root: ${part.trim()}`);
      continue;
    }
    const tag = TAG.exec(part);
    if (!tag) {
      faults.push(`no tag: ${part}`);
      continue;
    }
    const [, closes, name = '', , empty] = tag;
    if (closes) {
      const expected = open.pop();
      if (expected !== name) faults.push(`</${name}> closes <${expected}>`);
      continue;
    }
    if (open.length === 0) roots += 1;
    if (!empty) open.push(name);
  }
  if (roots !== 1) faults.push(`${roots} roots`);
  return [...faults, ...open.map((name) => `<${name}> is not closed`)];
}
