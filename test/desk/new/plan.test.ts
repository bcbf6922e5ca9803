import { describe, expect, test, vi } from 'vitest';
import { readTexts } from '../../../src/data/texts.ts';
import { addedLines } from '../../../src/desk/new/added-lines.ts';
import { answerNew } from '../../../src/desk/new/answer.ts';
import { CODE, TODAY } from './fixture.ts';

// Each holds the whole content against the checks.
vi.setConfig({ testTimeout: 60_000 });

const CONTENT = new Map([...readTexts(), ...CODE]);
const textOf = (file: string) => CONTENT.get(file) ?? '';

/** Makes something new in the content as it is, in memory. */
async function made(kind: string, flags: Readonly<Record<string, string>>) {
  const words = Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value]);
  const { out, err, code, writes } = await answerNew([kind, ...words], { read: () => CONTENT, today: TODAY });
  // The checks of "npm run check" found nothing, or it would have been refused.
  expect([err, code]).toEqual(['', 0]);
  const line = Number(/:(\d+) /.exec(out)?.[1]);
  const [[file, text] = ['', '']] = writes;
  return { out, writes, file, text, before: textOf(file), line };
}

/** The new row, and the first lines of the rows beside it, once it is sure that all else stayed. */
async function row(kind: string, flags: Readonly<Record<string, string>>) {
  const { text, before, line, file } = await made(kind, flags);
  const lines = text.split('\n');
  const added = addedLines(before, text);
  const length = added.findIndex((one) => one.text === '' && one.line > line);
  const first = added.findIndex((one) => one.line === line);
  const own = added.slice(first, length < 0 ? added.length : length);
  lines.splice(line - 1, own.length + 1);
  expect(lines.join('\n')).toBe(before);
  const heads = text.split('\n').flatMap((one, index) => (one.startsWith('- ') ? [{ one, at: index + 1 }] : []));
  const place = heads.findIndex(({ at }) => at === line);
  return {
    file,
    beside: [heads[place - 1]?.one, heads[place + 1]?.one],
    own: own.map((one) => one.text).join('\n'),
  };
}

describe('the content as it is takes', () => {
  test('a source, by its id', async () => {
    const flags = {
      url: 'https://example.org/a',
      publisher: 'Le Monde',
      title: 'A title',
      published: '2026-06-20',
      tier: 'B',
      voice: 'press',
      language: 'fr',
    };
    expect(await row('source', flags)).toMatchInlineSnapshot(`
      {
        "beside": [
          "- id: le-meridien-2025-09-04",
          "- id: lequotidien-2026-01-frieden",
        ],
        "file": "content/data/sources.yaml",
        "own": "- id: le-monde-2026-06-20
        url: "https://example.org/a"
        publisher: "Le Monde"
        title: "A title"
        published: "2026-06-20"
        accessed: "2026-11-29"
        language: "fr"
        tier: "B"
        voice: press",
      }
    `);
  });

  test('a position, after the others of its actor and domain', async () => {
    const flags = {
      ...{
        actor: 'fr',
        domain: 'sea',
        level: 'conditional',
        'as-of': '2026-06-20',
        confidence: 'low',
        flags: 'proposed',
      },
      ...{ 'amount-value': '2', 'amount-unit': 'ships', sources: 'up-davos', speaker: 'Emmanuel Macron' },
      summary:
        'France would send ships into the Black Sea once there is a peace, and says so in a sentence that is too long for one line.',
    };
    expect(await row('position', flags)).toMatchInlineSnapshot(`
      {
        "beside": [
          "- id: fr-air-2026-01-06",
          "- id: fr-training-2026-01-06",
        ],
        "file": "content/data/positions.yaml",
        "own": "- id: fr-sea-2026-06-20
        actor: "fr"
        domain: sea
        level: conditional
        asOf: "2026-06-20"
        speaker: "Emmanuel Macron"
        summary: >-
          France would send ships into the Black Sea once there is a peace, and says so in a sentence that is too long
          for one line.
        amount: { value: 2, unit: "ships" }
        flags: [proposed]
        confidence: low
        sources: [up-davos]",
      }
    `);
  });

  test('an event, by its date', async () => {
    const flags = {
      date: '2026-06-20',
      title: 'Ships are offered',
      kind: 'pledge',
      actors: 'fr,no',
      chapters: 'since-september',
      summary: 'France and Norway offer ships.',
      confidence: 'thin',
      sources: 'up-davos',
    };
    expect(await row('event', flags)).toMatchInlineSnapshot(`
      {
        "beside": [
          "- id: "2026-06-19-euco"",
          "- id: "2026-06-22-starmer"",
        ],
        "file": "content/data/events.yaml",
        "own": "- id: "2026-06-20-ships-offered"
        date: "2026-06-20"
        title: "Ships are offered"
        kind: pledge
        actors: [fr, "no"]
        chapters: [since-september]
        summary: "France and Norway offer ships."
        confidence: thin
        sources: [up-davos]",
      }
    `);
  });

  test('a figure, after the others of its group', async () => {
    const flags = {
      label: 'Ships offered',
      kind: 'pledge',
      group: 'states',
      low: '2',
      high: '4',
      unit: 'states',
      'as-of': '2026-06-20',
      who: 'Emmanuel Macron',
      plot: 'false',
      sources: 'up-davos emp-davos',
    };
    expect(await row('figure', flags)).toMatchInlineSnapshot(`
      {
        "beside": [
          "- id: attendance-others",
          "- id: force-256k-years",
        ],
        "file": "content/data/figures.yaml",
        "own": "- id: states-2-4
        label: "Ships offered"
        kind: pledge
        group: states
        low: 2
        high: 4
        unit: "states"
        asOf: "2026-06-20"
        who: "Emmanuel Macron"
        plot: false
        sources: [up-davos, emp-davos]",
      }
    `);
  });

  test('a claim, after the others of its chapter', async () => {
    const flags = {
      chapter: 'macrons-claim',
      kind: 'judgement',
      statement: 'The claim was a bold one.',
      verdict: 'judgement',
      record: 'This is the article’s opinion.',
    };
    expect(await row('claim', flags)).toMatchInlineSnapshot(`
      {
        "beside": [
          "- id: symbolic-picture",
          "- id: ask-64000",
        ],
        "file": "content/data/claims.yaml",
        "own": "- id: claim-bold-one
        chapter: macrons-claim
        kind: judgement
        statement: "The claim was a bold one."
        actors: []
        verdict: judgement
        record: "This is the article’s opinion."
        sources: []",
      }
    `);
  });

  test('a quotation, at the end', async () => {
    const flags = {
      text: "Nous sommes prêts, aujourd'hui",
      translation: 'We are ready, today',
      by: 'Emmanuel Macron',
      date: '2025-09-04',
      sources: 'anadolu-2025-09-04',
    };
    expect(await row('quote', flags)).toMatchInlineSnapshot(`
      {
        "beside": [
          "- id: szijjarto-safe-supply",
          undefined,
        ],
        "file": "content/data/quotes.yaml",
        "own": "- id: macron-nous-sommes
        text: "Nous sommes prêts, aujourd'hui"
        language: "fr"
        translation: "We are ready, today"
        by: "Emmanuel Macron"
        date: "2025-09-04"
        sources: [anadolu-2025-09-04]",
      }
    `);
  });

  test('a word of the glossary, by the alphabet', async () => {
    const flags = { term: 'Ceasefire', definition: 'An agreement to stop shooting.', sources: 'up-davos' };
    expect(await row('term', flags)).toMatchInlineSnapshot(`
      {
        "beside": [
          "- id: backstop",
          "- id: coalition-of-the-willing",
        ],
        "file": "content/data/terms.yaml",
        "own": "- id: ceasefire
        term: "Ceasefire"
        definition: "An agreement to stop shooting."
        sources: [up-davos]",
      }
    `);
  });

  test('a correction, on top', async () => {
    const flags = { records: 'states-26 fr', what: 'A word was wrong.', why: 'It was misread.' };
    expect(await row('correction', flags)).toEqual({
      // Whatever the newest is.
      beside: [undefined, expect.stringMatching(/^- date: "\d{4}-\d\d-\d\d"$/)],
      file: 'content/data/updates.yaml',
      own: expect.stringMatching(
        /^- date: "\d{4}-\d\d-\d\d"\n {2}kind: correction\n {2}records: \[states-26, fr\]\n {2}what: "A word was wrong\."\n {2}why: "It was misread\."$/,
      ),
    });
  });

  test('a position that ends another, and the row that tells readers so', async () => {
    const flags = {
      actor: 'fr',
      domain: 'land',
      level: 'specific',
      'as-of': '2026-06-20',
      confidence: 'low',
      summary: 'France says more.',
      sources: 'up-davos',
      replaces: 'fr-land-2026-01-06',
      'update-why': 'It said so.',
    };
    const { writes, text, before } = await made('position', flags);
    expect([...writes.keys()]).toEqual(['content/data/positions.yaml', 'content/data/updates.yaml']);
    expect(addedLines(before, text).map((line) => line.text)).toMatchInlineSnapshot(`
      [
        "  until: "2026-06-20"",
        "- id: fr-land-2026-06-20",
        "  actor: "fr"",
        "  domain: land",
        "  level: specific",
        "  asOf: "2026-06-20"",
        "  summary: "France says more."",
        "  confidence: low",
        "  sources: [up-davos]",
        "",
      ]
    `);
    const [, update = ''] = writes.values();
    expect(addedLines(textOf('content/data/updates.yaml'), update).map((line) => line.text)).toMatchInlineSnapshot(`
      [
        "- date: "2026-11-29"",
        "  kind: change",
        "  records: [fr-land-2026-06-20, fr-land-2026-01-06]",
        "  what: "France, land: a record of 20 June 2026 was added. It takes the place of that of 6 January 2026."",
        "  why: "It said so."",
        "",
      ]
    `);
  });

  test('a force size, with the words beside its mark', async () => {
    const flags = {
      label: 'Soldiers',
      kind: 'plan',
      group: 'force-size',
      value: '12000',
      unit: 'troops',
      'as-of': '2026-06',
      who: 'Emmanuel Macron',
      speaker: 'others',
      sources: 'up-davos',
      'in-picture': 'Macron, in June',
    };
    const { writes } = await made('figure', flags);
    const words = 'content/i18n/en.yaml';
    expect(addedLines(textOf(words), writes.get(words) ?? '').map(({ text }) => text)).toEqual([
      '      force-12k: "Macron, in June"',
    ]);
  });

  test('a chapter, with the lines that it needs elsewhere', async () => {
    const flags = {
      title: 'After the record',
      description: 'What came after.',
      'opening-show': 'dates',
      'opening-events': '2025-12-18-euco 2026-01-06-declaration',
    };
    const { writes, out } = await made('chapter', flags);
    // The lines move with every word that somebody adds above them.
    expect(out.replace(/:\d+(?=\n)/g, ':N')).toMatchInlineSnapshot(`
      "content/en/chapters/08-after-the-record.mdx:1  chapter after-the-record
      src/data/chapters.ts:N
      src/stills/card-details.ts:N
      content/i18n/en.yaml:N
      src/i18n/asked.json:N
      completed:
        updated: 2026-11-29
        order: 8
        slug: after-the-record
        lede: What came after.
      next:
        npm run dev: write it
        look at its card, /share/after-the-record.png; the piece of a figure in it stands in src/stills/card-details.ts
        npm run check
      "
    `);
    const [file = '', ...others] = writes.keys();
    expect(writes.get(file)).toMatchInlineSnapshot(`
      "---
      title: "After the record"
      order: 8
      opening: { show: dates, events: ["2025-12-18-euco", "2026-01-06-declaration"] }
      description: "What came after."
      updated: "2026-11-29"
      ---

      <Lede>
      What came after.
      </Lede>

      {/* <Points> with three to five short lines belong here. */}

      {/* Then sections: a ## heading that says what is found, and in the first paragraph a <Gist> of it. */}
      "
    `);
    expect(others.map((other) => addedLines(textOf(other), writes.get(other) ?? '').map(({ text }) => text))).toEqual([
      ["  'after-the-record',"],
      ["  'after-the-record': { figure: 'timeline', piece: FIGURE_PIECES.timeline },"],
      ['  after-the-record: "After the record"'],
      ['  "chapters.after-the-record": [],'],
    ]);
  });

  test('a chapter with its points', async () => {
    const words = ['chapter', '--title', 'After', '--description', 'What came.', '--opening-show', 'stages'];
    const points = ['A first.', 'A second.', 'A third.'].flatMap((point) => ['--points', point]);
    const { err, writes } = await answerNew([...words, ...points], { read: () => CONTENT, today: TODAY });
    expect(err).toBe('');
    expect([...writes.values()][0]).toContain('<Points>\n\n- A first.\n- A second.\n- A third.\n\n</Points>\n');
  });
});
