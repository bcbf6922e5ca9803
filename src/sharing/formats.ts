import { bibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { cslJson } from './csl.ts';
import { ris } from './ris.ts';

interface Format {
  write(citation: Citation): string;
  contentType: string;
}

/** The formats in which a citation can be taken as a file, by the ending of its name. */
export const FORMATS = {
  bib: { write: bibtex, contentType: 'application/x-bibtex; charset=utf-8' },
  ris: { write: ris, contentType: 'application/x-research-info-systems; charset=utf-8' },
  json: {
    write: cslJson,
    contentType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
