import type { DateText } from '../data/dates.ts';

/** A page of the site as somebody else names it in a list of sources. */
export interface Citation {
  /** Letters, digits and hyphens: the name of the entry in a library of sources. */
  id: string;
  kind: 'page' | 'dataset';
  title: string;
  /** The site, which is the page's author and publisher too. */
  site: string;
  /** The whole address. */
  url: string;
  /** When the page last changed. */
  updated: DateText;
  /** When anything in the record behind all pages last changed: the record's version. */
  version: DateText;
  /** The last day of which the page knows. */
  asOf: DateText;
  /** The whole address at which this state of the page never changes, where it has been frozen. */
  frozen?: string | undefined;
}

/** A date as its numbers: year, and month and day as far as they are known. */
export function dateParts(date: DateText): number[] {
  return date.split('-').map(Number);
}
