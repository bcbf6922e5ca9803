import { DATA_FILES, readTables } from '../../src/data/parse.ts';
import { READER_FIELDS } from '../../src/data/reader-fields.ts';
import { readRows } from '../../src/data/rows.ts';
import { synonym } from '../../src/data/schema/synonym.ts';
import type { Content } from '../../src/desk/content.ts';
import { files, type Overrides } from '../data/fixture.ts';

/** A chapter that names records in every way in which prose can. */
export const CHAPTER = `---
title: Paris promises
order: 1
opening: { show: counted, rung: pledged }
description: One sentence.
updated: "2026-06-30"
---

<Gist>Macron, for [France](/actors/fr/), had <Fig id="force-64k" /> in mind.<Cite id="elysee-statement wire-report" /></Gist> The rest.

<Versus claims="ask-64000">
It was no <Term id="backstop">backstop</Term>, said “does not have unanimity”.
</Versus>

<Quote id="macron-no-unanimity" />

<Steps figure="set-the-bar" title="The steps">

<Step title="Pledged" marks="pledged">

Nobody named them.

</Step>

</Steps>
`;

/** A page with a figure and without an opening. */
export const PAGE = `---
title: The end
description: One sentence.
updated: "2026-06-30"
---

<Figure id="timeline" />
`;

/** The small valid record of the tests of the tables, with prose that names it. */
export function content(overrides: Overrides = {}): Content {
  const read = files(overrides);
  return {
    tables: readTables(read),
    worded: new Map([
      ...DATA_FILES.filter((name) => READER_FIELDS[name]).map((name): [string, string] => [
        `content/data/${name}`,
        read(name),
      ]),
      ['content/i18n/en.yaml', 'nav:\n  label: Site\n'],
    ]),
    synonyms: readRows('content/i18n/search.yaml', '- { id: fr, actor: fr, words: [French] }\n', synonym),
    prose: [
      { file: 'content/en/chapters/01-paris-promises.mdx', text: CHAPTER },
      { file: 'content/en/pages/index.mdx', text: PAGE },
    ],
  };
}
