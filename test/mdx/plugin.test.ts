import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, onTestFinished, test } from 'vitest';
import { citedSources } from '../../src/data/citations.ts';
import { ContentError } from '../../src/data/fault.ts';
import { splitFrontMatter } from '../../src/mdx/front-matter.ts';
import { remarkGuaranteeGap } from '../../src/mdx/plugin.ts';
import type { ProseUses } from '../../src/mdx/prepare.ts';

interface Compiled {
  tree: Root;
  uses: ProseUses | undefined;
}

async function compile(path: string, options?: { base: string }): Promise<Compiled> {
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGuaranteeGap, options);
  const frontmatter: { uses?: ProseUses } = {};
  const file = { path, data: { astro: { frontmatter } } };
  const tree = processor.parse(splitFrontMatter(readFileSync(path, 'utf8')).body);
  await processor.run(tree, file);
  return { tree, uses: frontmatter.uses };
}

/** A page of its own: ids are of the real tables, which is what the plugin reads. */
function writePage(body: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'plugin-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'pages'));
  const path = join(folder, 'pages/02-a-page.mdx');
  writeFileSync(path, `---\ntitle: A\ndescription: One.\nupdated: "2026-06-30"\n---\n${body}`);
  return path;
}

/** The attributes of every element of a name, in order. */
function attributesOf(tree: Root, name: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const element: MdxJsxFlowElement | MdxJsxTextElement = node;
    if (element.name !== name) return;
    found.push(
      Object.fromEntries(
        element.attributes.flatMap((entry) => (entry.type === 'mdxJsxAttribute' ? [[entry.name, entry.value]] : [])),
      ),
    );
  });
  return found;
}

function linksOf(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, 'link', (node) => {
    found.push(node.url);
  });
  return found;
}

describe('remarkGuaranteeGap', () => {
  test('numbers citations in the order in which sources are first cited, and each time a source is', async () => {
    const body = `
First.<Cite id="up-davos" /> Second.<Cite id="emp-davos up-davos" />

Third.<Cite id=" up-davos
  emp-davos " />
`;
    const { tree, uses } = await compile(writePage(body));
    expect(attributesOf(tree, 'Cite').map(({ numbers, page }) => [numbers, page])).toEqual([
      ['1.1', 'a-page'],
      ['2.1 1.2', 'a-page'],
      ['1.3 2.2', 'a-page'],
    ]);
    expect(uses?.cites).toEqual(['up-davos', 'emp-davos']);
    expect(uses?.citeCounts).toEqual([3, 2]);
  });

  test('lists each figure and term once and counts the words', async () => {
    const body = `
## These words here

A <Term id="reassurance-force">force</Term> of <Fig id="force-64k" form="bare" />, not <Fig id="force-25k" />.

A <Term id="reassurance-force">force</Term> of <Fig id="force-64k" />.
`;
    const versus = '<Versus claims="ask-64000&#32;ask-25000">\nWords.\n</Versus>\n';
    const { uses } = await compile(writePage(body + versus));
    expect(uses?.figs).toEqual(['force-64k', 'force-25k']);
    expect(uses?.claims).toEqual(['ask-64000', 'ask-25000']);
    expect(uses?.terms).toEqual(['reassurance-force']);
    // Punctuation that stands alone beside a figure counts as a word.
    expect(uses?.words).toBe(3 + 6 + 4 + 1);
  });

  test('says each figure in the form that was asked for', async () => {
    const { tree } = await compile(writePage('\n<Fig id="force-64k" /> or <Fig id="force-64k" form="bare" />\n'));
    expect(attributesOf(tree, 'Fig').map(({ text }) => text)).toEqual(['about 64,000', '64,000']);
  });

  test('hands quotations and claims their records as text', async () => {
    const body = '\n<Quote id="davos-200k" />\n\n<Versus claims="ask-64000 ask-25000">\nWords.\n</Versus>\n';
    const { tree } = await compile(writePage(body));
    const [quote] = attributesOf(tree, 'Quote');
    expect(JSON.parse(String(quote?.['record']))).toMatchObject({ quote: { id: 'davos-200k' }, sources: [{}] });
    const [versus] = attributesOf(tree, 'Versus');
    expect(JSON.parse(String(versus?.['record']))).toMatchObject([{ id: 'ask-64000' }, { id: 'ask-25000' }]);
  });

  test('puts the base path before links to pages, and leaves links within the page', async () => {
    const path = writePage('\n## D\n\n[A](/method/) [B](/article/#ask-64000) [C](#d)\n');
    const under = await compile(path, { base: '/gap/' });
    expect(linksOf(under.tree)).toEqual(['/gap/method/', '/gap/article/#ask-64000', '#d']);
    const atRoot = await compile(path, { base: '/' });
    expect(linksOf(atRoot.tree)).toEqual(['/method/', '/article/#ask-64000', '#d']);
    const bare = await compile(path);
    expect(linksOf(bare.tree)).toEqual(['/method/', '/article/#ask-64000', '#d']);
  });

  test('tells each step its figure, its number and its address, and each list its own', async () => {
    const list = (first: string, second: string) => `
<Steps figure="set-the-bar" title="A list">
<Step title="${first}" marks="pledged">

Of <Fig id="states-26" />.<Cite id="up-davos" />

</Step>
<Step title="${second}" marks="offered ready">
Words.
</Step>
</Steps>
`;
    const { tree, uses } = await compile(writePage(list('Pledged', 'Élysée’s') + list('Offered', 'Ready')));
    expect(attributesOf(tree, 'Steps').map(({ anchor }) => anchor)).toEqual(['a-page-steps-1', 'a-page-steps-2']);
    expect(attributesOf(tree, 'Step').map(({ figure, number, anchor }) => [figure, number, anchor])).toEqual([
      ['set-the-bar', '1', 'a-page-step-pledged'],
      ['set-the-bar', '2', 'a-page-step-elysees'],
      ['set-the-bar', '1', 'a-page-step-offered'],
      ['set-the-bar', '2', 'a-page-step-ready'],
    ]);
    expect([uses?.figs, uses?.cites]).toEqual([['states-26'], ['up-davos']]);
  });

  test('lists the pictures, and tells each which sentences show a figure', async () => {
    const body = `
First, of <Fig id="force-64k" />.<Cite id="up-davos" /> Then nothing. At last <Fig id="force-25k" />, and again
<Fig id="force-64k" form="bare" />, and so many words more.

## A part

<Figure id="people-per-km" />

It *was <Fig id="force-64k" />*.
`;
    const { tree, uses } = await compile(writePage(body));
    expect(uses?.charts).toEqual(['people-per-km']);
    expect(attributesOf(tree, 'Fig').map(({ at }) => at)).toEqual([
      'a-page-fig-force-64k-1',
      'a-page-fig-force-25k-1',
      'a-page-fig-force-64k-2',
      'a-page-fig-force-64k-3',
    ]);
    const [picture] = attributesOf(tree, 'Figure');
    expect(JSON.parse(String(picture?.['mentions']))).toEqual([
      { fig: 'force-64k', at: 'a-page-fig-force-64k-1', words: 'First, of about 64,000.' },
      { fig: 'force-25k', at: 'a-page-fig-force-25k-1', words: 'At last about 25,000, and again 64,000, and…' },
      { fig: 'force-64k', at: 'a-page-fig-force-64k-2', words: 'At last about 25,000, and again 64,000, and…' },
      { fig: 'force-64k', at: 'a-page-fig-force-64k-3', words: 'It was about 64,000.', section: 'A part' },
    ]);
  });

  test('gives each paragraph and item an address that only its own beginning makes', async () => {
    const body = (before: string, number: string) => `
${before}

## A heading

Kyiv named <Fig id="${number}" /> in the words that make its address, and went on for a while.<Cite id="up-davos" />

- An item of a list, <Term id="backstop">a term</Term>.

<Note label="A label.">

Kyiv named <Quote id="davos-200k" inline />.

</Note>
`;
    const { uses } = await compile(writePage(body('Words before.', 'force-64k')));
    const [, paragraph, item, note] = uses?.passages ?? [];
    expect(paragraph).toMatchObject({
      section: 'A heading',
      text: 'Kyiv named about 64,000 in the words that make its address, and went on for a while.',
    });
    expect(item?.text).toBe('An item of a list, a term.');
    expect(note?.text).toMatch(/^Kyiv named “.+”\.$/);
    expect(paragraph?.id).toMatch(/^a-page-p-[0-9a-f]{6}$/);
    const later = await compile(writePage(body('Other words, and more of them.', 'force-64k')));
    expect(later.uses?.passages.slice(1).map(({ id }) => id)).toEqual([paragraph?.id, item?.id, note?.id]);
  });

  test('tells apart paragraphs that begin alike', async () => {
    const { uses } = await compile(writePage('\nThe same.\n\nThe same.\n'));
    const [first, second] = uses?.passages ?? [];
    expect(second?.id).toBe(`${first?.id}-2`);
  });

  test('throws every fault of the file, with its path and place', async () => {
    const path = writePage('\nOf 26 states.\n\nSee <b>this</b>.\n');
    const failed = await compile(path).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(ContentError);
    const faults = failed instanceof ContentError ? failed.faults : [];
    expect(faults.map(({ line, column, came }) => [line, column, came])).toEqual([
      [7, 4, '26'],
      [9, 5, '<b>'],
    ]);
    expect(faults.every(({ file }) => file.endsWith('pages/02-a-page.mdx'))).toBe(true);
  });
});

describe('remarkGuaranteeGap on a published chapter', () => {
  const path = join(process.cwd(), 'content/en/chapters/03-kyivs-shrinking-ask.mdx');
  const mdx = readFileSync(path, 'utf8');

  test('cites what the text cites, in its order, as often', async () => {
    const { tree, uses } = await compile(path);
    const cited = citedSources(mdx);
    expect(cited.length).toBeGreaterThan(20);
    expect(uses?.cites).toEqual([...new Set(cited)]);
    expect(uses?.citeCounts).toEqual([...new Set(cited)].map((id) => cited.filter((other) => other === id).length));
    expect(new Set(attributesOf(tree, 'Cite').map(({ page }) => page))).toEqual(new Set(['kyivs-shrinking-ask']));
  });

  test('lists the figures and terms of the text', async () => {
    const { uses } = await compile(path);
    const idsIn = (name: string) => [
      ...new Set([...mdx.matchAll(new RegExp(`<${name}\\s+id="([^"]+)"`, 'g'))].map((match) => match[1])),
    ];
    expect(uses?.figs).toEqual(idsIn('Fig'));
    expect(uses?.terms).toEqual(idsIn('Term'));
    expect(uses?.words).toBeGreaterThan(500);
  });
});
