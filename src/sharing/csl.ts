import { type Citation, dateParts } from './citation.ts';
import { noteOf } from './plain.ts';

/** One work as CSL-JSON has it, as far as a page needs it. */
export interface CslItem {
  id: string;
  type: 'webpage' | 'dataset';
  title: string;
  'container-title': string;
  author: { literal: string }[];
  issued: { 'date-parts': number[][] };
  version: string;
  language: string;
  URL: string;
  /** Where this state of the work is kept. */
  archive_location?: string;
  note: string;
}

/** A citation as CSL-JSON: a list of works, here of one. */
export function csl(citation: Citation): CslItem[] {
  const { id, kind, title, site, url, updated, version, frozen } = citation;
  return [
    {
      id,
      type: kind === 'dataset' ? 'dataset' : 'webpage',
      title,
      'container-title': site,
      author: [{ literal: site }],
      issued: { 'date-parts': [dateParts(updated)] },
      version,
      language: 'en-GB',
      URL: url,
      ...(frozen === undefined ? {} : { archive_location: frozen }),
      note: noteOf(citation),
    },
  ];
}

/** The same as text, a field a line. */
export function cslJson(citation: Citation): string {
  const works = csl(citation).map((item) => {
    const fields = Object.entries(item).map(([name, value]) => `    "${name}": ${JSON.stringify(value)}`);
    return `  {\n${fields.join(',\n')}\n  }`;
  });
  return `[\n${works.join(',\n')}\n]\n`;
}
