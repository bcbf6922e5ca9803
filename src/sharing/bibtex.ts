import { type Citation, dateParts } from './citation.ts';
import { noteOf } from './plain.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Not `\{`: BibTeX counts braces before it looks at what stands in front of them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** The names that every style of BibTeX turns into those of its language: they stand without braces. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A text as BibTeX may hold it in braces. Letters beyond ASCII stay: its readers take UTF-8. */
export function escapeBibtex(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`).replace(/\s+/g, ' ');
}

/** A citation as an entry of BibTeX, of the one type that every style knows for what is only online. */
export function bibtex(citation: Citation): string {
  const { id, title, site, url, updated, version } = citation;
  const [year, month] = dateParts(updated);
  const fields = [
    // Double braces: a body is one name, and a title keeps its capitals.
    ['author', `{${escapeBibtex(site)}}`],
    ['title', `{${escapeBibtex(title)}}`],
    ['year', String(year)],
    ...(month === undefined ? [] : [['month', MONTHS[month - 1] ?? '']]),
    ['version', version],
    // An address is taken letter by letter: escapes would become part of it.
    ['url', url],
    ['note', escapeBibtex(noteOf(citation))],
  ];
  return `@misc{${id},\n${fields.map(([name = '', value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`}`).join(',\n')}\n}\n`;
}
