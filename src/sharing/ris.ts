import { type Citation, dateParts } from './citation.ts';
import { noteOf } from './plain.ts';

/** A citation as RIS: a tag a line, the type first and the end last, lines parted as its definition asks. */
export function ris(citation: Citation): string {
  const { kind, title, site, url, updated, version } = citation;
  const [year = 0, month, day] = dateParts(updated);
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  const lines = [
    ['TY', kind === 'dataset' ? 'DATA' : 'ELEC'],
    ['AU', site],
    ['TI', title],
    ['T2', site],
    ['PY', String(year)],
    ['DA', `${year}/${two(month)}/${two(day)}/`],
    ['ET', version],
    ['LA', 'en'],
    ['UR', url],
    ['N1', noteOf(citation)],
    ['ER', ''],
  ];
  // A value that went on over a line end would be read as a tag.
  return lines.map(([tag, value = '']) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
}
