/** What a piece of code asks of the dictionary. */
export interface Used {
  keys: string[];
  /** Keys with a `*` for each part that the code fills in. */
  patterns: string[];
  /** Calls whose key cannot be read from the text: there must be none. */
  unread: string[];
}

const CALL = /\bsay\(\s*(?:'([^']+)'|`([^`]+)`|(key\()|(.{0,40}))/g;
/** A file's own function that puts a prefix before a suffix. */
const PREFIXING = /const key = \(suffix: string\) => (?:say\()?`([^`]*)\$\{suffix\}`/;
const SUFFIXED = /\bkey\(\s*(?:'([^']+)'|`([^`]+)`)/g;

/** The keys that a source file says. */
export function usedKeys(code: string): Used {
  const used: Used = { keys: [], patterns: [], unread: [] };
  const id = /const id = '([^']+)'/.exec(code)?.[1];
  const add = (text: string) => {
    const known = id === undefined ? text : text.replace(/\$\{id\}/g, id);
    const pattern = known.replace(/\$\{[^}]*\}/g, '*');
    (pattern === known ? used.keys : used.patterns).push(pattern);
  };
  const prefix = PREFIXING.exec(code)?.[1];
  const rest = code.replace(PREFIXING, '');
  for (const [, key, template, suffixed, other] of rest.matchAll(CALL)) {
    if (key !== undefined) add(key);
    else if (template !== undefined) add(template);
    else if (suffixed === undefined || prefix === undefined) used.unread.push(other ?? 'key(');
  }
  if (prefix !== undefined) for (const [, key, template] of rest.matchAll(SUFFIXED)) add(`${prefix}${key ?? template}`);
  return used;
}

/** True where a key is one that the pattern stands for: a `*` is one part of a key. */
export function fits(pattern: string, key: string): boolean {
  const parts = pattern.split('.');
  const given = key.split('.');
  return parts.length === given.length && parts.every((part, index) => part === '*' || part === given[index]);
}
