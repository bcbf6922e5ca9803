import { allows, type FaultKind } from './kind.ts';

/** What can be wrong with links in prose. */
export const LINK_FAULTS = {
  'link-page': {
    severity: 'fault',
    says: allows(
      'the address of a page of this site with a slash at the end, such as /method/; sources go through <Cite>',
    ),
    mend: 'Copy the address from the site. No page links elsewhere: a source is a `<Cite>`.',
  },
  'link-words': {
    severity: 'fault',
    says: allows(
      'words that say where the link leads when they stand alone, such as [the next chapter](/macrons-claim/)',
    ),
    mend: 'Make a link of the words that name the page. Who goes by links hears them one after the other, without the sentence.',
  },
  'link-other': {
    severity: 'fault',
    says: (words: string, url: string) => ({
      came: `"${words}", which leads to ${url}`,
      allowed: 'the page of the actor whom the words name',
    }),
    mend: 'Take the address that is suggested, or name whom you mean.',
  },
  'link-title': {
    severity: 'fault',
    says: (title: string) => ({ came: `a title, "${title}"`, allowed: 'the address alone in the brackets' }),
    mend: 'Say it in the sentence: no finger finds a title, and no check reads it.',
  },
  'link-place': {
    severity: 'fault',
    says: (came: string, allowed: string) => ({ came, allowed }),
    mend: 'Open the page and copy the address of the place that you mean.',
  },
  'link-state': {
    severity: 'fault',
    says: (came: string, allowed: string) => ({ came, allowed }),
    mend: 'Set the figure by hand on the site and copy what its address then says.',
  },
} as const satisfies Record<string, FaultKind>;
