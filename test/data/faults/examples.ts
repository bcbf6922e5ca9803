import type { FaultCode } from '../../../src/data/faults/table.ts';
import type { Texts } from '../../../src/data/texts.ts';
import { CHAPTER, CONTENT, LEDE, PARAGRAPH, withFile, withPiece } from './content.ts';

const data = (name: string, piece: string, by: string) => withPiece(`content/data/${name}`, piece, by);
const more = (name: string, rows: string) =>
  withFile(`content/data/${name}`, CONTENT.get(`content/data/${name}`) + rows);
const words = (piece: string, by: string) => withPiece('content/i18n/en.yaml', piece, by);
const prose = (text: string) => withPiece(CHAPTER, PARAGRAPH, text);

const UPDATES = CONTENT.get('content/data/updates.yaml') ?? '';
const STEP = '<Step title="First" marks="pledged">\n\nWords.\n\n</Step>\n\n';
const steps = (inside: string) => prose(`<Steps figure="set-the-bar" title="Steps">\n\n${inside}</Steps>`);

const head = (text: string) => withPiece(CHAPTER, '"One sentence that says what stands here."', JSON.stringify(text));
const spelling = (words: string) => withFile('content/i18n/spelling.txt', `# Names.\n${words}`);
const HARD = 'Governments representing international organisations considered constitutional responsibilities.';
const STATEMENT = 'The first number of all was very large indeed.';

/** Content with the one thing wrong that the code stands for. */
export const EXAMPLES: Record<FaultCode, Texts> = {
  'yaml-broken': data('quotes.yaml', '"Emmanuel Macron"', '"Emmanuel Macron'),
  'yaml-alias': withFile('content/data/terms.yaml', '- &one\n  id: backstop\n- *one\n'),
  'yaml-tag': data('figures.yaml', 'value: 64000', 'value: !!int 64000'),
  'yaml-name': data('terms.yaml', '- id: backstop', '- <<: {id: other}\n  id: backstop'),
  'words-cut': data('quotes.yaml', '"Emmanuel Macron"', 'President #25 of the republic'),
  formula: data('quotes.yaml', '"Emmanuel Macron"', '"=Emmanuel Macron"'),
  'not-a-list': withFile('content/data/terms.yaml', 'backstop: "Help"\n'),
  'not-a-record': more('terms.yaml', '\n- just words\n'),
  'unknown-field': data('quotes.yaml', 'language: en', 'language: en\n  translaton: "Ours"'),
  'missing-field': data('quotes.yaml', '  by: "Emmanuel Macron"\n', ''),
  'unknown-value': data('positions.yaml', 'level: conditional', 'level: conditonal'),
  'wrong-type': data('figures.yaml', 'value: 64000', 'value: "64000"'),
  'wrong-form': data('places.yaml', 'id: rzeszow', 'id: Rzeszow'),
  'wrong-size': data('quotes.yaml', 'sources: [wire-report]', 'sources: []'),
  'no-such-day': data('quotes.yaml', '"2025-03-27"', '"27 March 2025"'),
  'too-many-words': data('terms.yaml', 'Help standing behind a force.', 'Help and more help. '.repeat(11).trim()),
  'refused-what': data('positions.yaml', 'level: conditional', 'level: conditional\n  refused: "Troops"'),
  'correction-of-what': data('updates.yaml', '  records: [fr-land-2025-09-04]\n', '  records: []\n'),
  'word-alone': withPiece('content/i18n/search.yaml', '[loan, credit]', '[loan]'),
  'says-nothing': data('anatomy.yaml', '      wording: "There was none."\n', ''),
  'which-number': data('figures.yaml', '  value: 64000\n', '  value: 64000\n  low: 60000\n'),
  'low-not-below-high': data('figures.yaml', 'high: 30000', 'high: 3000'),
  'verdict-without-source': data('claims.yaml', '  sources: [wire-report]\n', '  sources: []\n'),
  'csv-column': data('air-attacks.csv', ',note\n', ',note,note\n'),
  'csv-cells': data('air-attacks.csv', '"partial, so far"', 'partial, so far'),
  'duplicate-id': more(
    'terms.yaml',
    '\n- id: backstop\n  term: "Backstop"\n  definition: "Help."\n  sources: [wire-report]\n',
  ),
  'duplicate-row': withFile('content/data/updates.yaml', UPDATES.repeat(2)),
  'condition-of-itself': data('conditions.yaml', '    to: ceasefire', '    to: deployment'),
  'name-of-a-name': data('conditions.yaml', '    type: event', '    type: event\n    sameAs: ceasefire'),
  'duplicate-address': data(
    'sources.yaml',
    'url: "https://example.com/report"',
    'url: "http://example.com/statement/"',
  ),
  'unknown-id': data('quotes.yaml', '[wire-report]', '[wire-reprot]'),
  'dates-reversed': data('events.yaml', 'end: "2025-09-05"', 'end: "2025-09-03"'),
  'date-beyond-record': data('quotes.yaml', '"2025-03-27"', '"2026-07-27"'),
  'end-without-reason': data('positions.yaml', '  flags: [expired]\n', ''),
  'words-not-quoted': data('anatomy.yaml', '"does not have"', '"does not hold"'),
  'offers-nothing': more(
    'positions.yaml',
    '\n- id: ua-land\n  actor: ua\n  domain: land\n  level: specific\n  asOf: "2025-09-04"\n  summary: "Asks."\n  confidence: high\n  sources: [wire-report]\n',
  ),
  'uncited-source': more(
    'sources.yaml',
    '\n- id: third\n  publisher: "A third"\n  accessed: "2025-10-01"\n  tier: C\n  voice: press\n',
  ),
  'name-spelling': prose('The force waits in Kiev.'),
  'search-word-twice': withPiece('content/i18n/search.yaml', 'armistice', 'Credit'),
  'interface-not-text': words('"Site"', '2026'),
  'interface-empty': words('"Site"', '""'),
  'interface-key-gone': words('  rows: "{count} rows"\n', ''),
  'interface-key-stray': words('  halls:', '  more: "More"\n  halls:'),
  'value-without-words': data('figures.yaml', 'group: force-size', 'group: force-szie'),
  'interface-gap': words('{count} rows', '{count rows'),
  'interface-gap-unknown': words('{count}', '{cuont}'),
  'interface-gap-lost': words('"{count} rows"', '"Rows"'),
  'file-gone': withFile('content/data/terms.yaml', undefined),
  'chapter-gone': withFile(CHAPTER, undefined),
  'file-stray': withFile('content/data/term.yaml', '[]\n'),
  'chapter-name': withFile('content/en/chapters/8-more.mdx', CONTENT.get(CHAPTER)),
  'mdx-broken': prose('The <Term id="backstop">backstop waits.'),
  'front-matter-gone': withFile(CHAPTER, `${LEDE}\n\n${PARAGRAPH}\n`),
  'code-in-prose': prose('The force of {26 + 1} states waits.'),
  'image-in-prose': prose('![A map](/map.png)'),
  'markdown-kind': prose('The `force` waits.'),
  'unknown-component': prose('The force waits.<Cit id="wire-report" />'),
  'component-place': prose(STEP.trim()),
  'attribute-code': prose('The force waits.<Cite id="wire-report" {...more} />'),
  'unknown-attribute': prose('About <Fig id="force-64k" from="bare" />.'),
  'missing-attribute': prose('The force waits.<Cite />'),
  'attribute-value': prose('About <Fig id="force-64k" form="bear" />.'),
  'nothing-inside': prose('The <Term id="backstop"></Term> waits.'),
  'something-inside': prose('About <Fig id="force-64k">The force</Fig>.'),
  'lede-gone': withPiece(CHAPTER, LEDE, 'The force is told of here.'),
  'points-list': prose('<Points>\n\n- The force waits.\n\n</Points>'),
  'points-length': prose(
    `<Points>\n\n- The force waits.\n- The text waits.\n- ${'And on. '.repeat(18).trim()}\n\n</Points>`,
  ),
  'steps-inside': steps(`${STEP}${STEP.replace('First', 'Second')}Words.\n\n`),
  'steps-few': steps(STEP),
  'unknown-mark': steps(`${STEP}${STEP.replace('First', 'Second').replace('pledged', 'pleged')}`),
  'step-title': steps(`${STEP}${STEP}`),
  'bare-number': prose('Of 26 states.'),
  'quotation-unrecorded': prose('He said “it does not have a majority”.'),
  'heading-blank': prose('##The force waits'),
  'heading-top': prose('# The force waits'),
  'heading-skips': prose('#### The force waits'),
  'heading-empty': prose('##'),
  'heading-twice': prose('## Bread'),
  'link-page': prose('The force [waits for a text](/methd/).'),
  'link-place': prose('The force [waits for a text](#bred).'),
  'link-title': prose('The force [waits](/method/ "a title").'),
  'link-state': prose('The force [waits on the map](/figures/set-the-bar/?bar=redy).'),
  'link-words': prose('The force waits, as told [here](/method/).'),
  'updated-to-come': withPiece(CHAPTER, '"2026-06-30"', '"2027-06-30"'),
  'review-due': data('terms.yaml', '  term:', '  reviewBy: "2026-01-31"\n  term:'),
  'verb-above-record': data('positions.yaml', 'would send troops after a ceasefire', 'will send troops'),
  'judgement-unowned': prose('The force clearly waits.'),
  'borrowed-words': new Map([
    ...data('claims.yaml', 'The first number was large.', STATEMENT),
    ...[...prose(`In short: ${STATEMENT}`)].filter(([file]) => file === CHAPTER),
  ]),
  'misspelt-word': prose('The goverment waits.'),
  'own-word-place': spelling('Seimas\nSaeima\n'),
  'own-word-needless': spelling('Saeima\nSeimas\nStorting\n'),
  'word-twice': prose('The force waits for for a text.'),
  'article-wrong': prose('The force waits for an text.'),
  'sentence-long': prose(`${'The force waits and '.repeat(11)}waits.`),
  'section-hard': prose(Array.from({ length: 10 }, () => HARD).join(' ')),
  'description-picture': head('A picture of the force that waits for a text.'),
  'description-title': head('A title'),
  'description-length': head('Waits.'),
  'unseen-sign': prose('The force\u200B waits.'),
  'digits-foreign': data('figures.yaml', '"A chief of staff"', '"A chief of ３ staffs"'),
  'day-impossible': prose('The force waits since 31 June 2026.'),
  'markup-in-words': data('figures.yaml', '"A chief of staff"', '"A **chief** of staff"'),
  'address-in-words': prose('The force waits at https://example.com/force.'),
  'letter-in-pieces': prose('The force waits in Rzeszo\u0301w.'),
};
