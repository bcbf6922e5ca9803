import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type Asker, askFor, question } from '../../../src/desk/new/dialogue.ts';
import { plainField } from '../../../src/desk/new/field.ts';
import { fieldsFor } from '../../../src/desk/new/fields.ts';
import { KINDS, type Kind, schemaOf } from '../../../src/desk/new/kinds.ts';
import { openTerminal } from '../../../src/desk/new/terminal.ts';
import { answer, known } from './fixture.ts';

const KNOWN = known();

/** Somebody who has an answer for some fields, and Enter for the others. */
function somebody(answers: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const asker: Asker = {
    show: (text) => {
      const name = /^\n([\w.]+)/.exec(text)?.[1];
      if (name !== undefined) asked.push(name);
    },
    ask: async () => answers[asked.at(-1) ?? ''] ?? '',
  };
  return { asked, asker };
}

const ANSWERS: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  chapter: { title: 'After', description: 'What came after.', 'opening.show': 'attacks' },
  source: { url: 'https://example.com/a', publisher: 'A', tier: 'B', voice: 'press' },
  position: {
    ...{ actor: 'fr', domain: 'air', level: 'ruled-out', refused: 'aircraft', asOf: '2026-06-20' },
    ...{ summary: 'No aircraft.', confidence: 'high', sources: 'wire-report' },
  },
  event: {
    ...{ date: '2026-06-20', title: 'A summit', kind: 'summit', actors: 'fr ua', chapters: 'since-september' },
    ...{ summary: 'It met.', confidence: 'firm', sources: 'wire-report' },
  },
  figure: {
    ...{ label: 'Soldiers', kind: 'plan', group: 'states', said: 'several', unit: 'states', asOf: '2026-06' },
    ...{ who: 'Macron', sources: 'wire-report' },
  },
  claim: {
    ...{ chapter: 'since-september', kind: 'label', statement: 'A word.', actors: 'fr', verdict: 'confirmed' },
    ...{ record: 'So it is.', sources: 'wire-report' },
  },
  quote: { text: 'We are ready', language: 'en', by: 'A minister', date: '2026-06-20', sources: 'wire-report' },
  term: { term: 'Truce', definition: 'A pause in fighting.' },
  question: {
    ...{ kind: 'not-settled', question: 'Who pays?', chapter: 'since-september', since: '2026-01-06', actors: 'fr' },
    ...{
      asOf: '2026-02',
      records: 'force-64k',
      known: 'Nobody said.',
      settles: 'A budget.',
      holders: 'fr',
      sources: 'wire-report',
    },
  },
  correction: { records: 'fr', what: 'A word.', why: 'It was wrong.' },
};

describe('askFor', () => {
  test.each(KINDS)('asks for each field that a %s must have, and takes the answers', async (kind) => {
    const { asked, asker } = somebody(ANSWERS[kind]);
    const row = await askFor(kind, fieldsFor(kind, KNOWN), {}, KNOWN, asker);
    const required = Object.entries(schemaOf(kind).shape).filter(([, schema]) => !schema.safeParse(undefined).success);
    expect(required.length).toBeGreaterThan(2);
    expect(asked.map((name) => name.replace(/\..*/, ''))).toEqual(
      expect.arrayContaining(required.map(([name]) => name)),
    );
    expect(Object.keys(row)).toEqual(expect.arrayContaining(required.map(([name]) => name)));
  });

  test('asks for a field that its schema has gained', async () => {
    const { asked, asker } = somebody({ archive: 'A copy' });
    const gained = plainField('archive', true, 'A copy that stays.');
    expect(await askFor('source', [gained], {}, KNOWN, asker)).toEqual({ archive: 'A copy' });
    expect(asked).toEqual(['archive']);
  });

  test('takes yes and no for what is set or left out, and nothing else', async () => {
    const fields = fieldsFor('figure', KNOWN).filter(({ name }) => ['approx', 'plot'].includes(name));
    const rows = async (text: string) => {
      const shown: string[] = [];
      let asked = 0;
      const ask = async () => {
        asked += 1;
        return asked === 1 ? text : 'no';
      };
      const row = await askFor('figure', fields, {}, KNOWN, { show: (one) => shown.push(one), ask });
      return { row, refused: shown.filter((one) => one.includes('allowed:')) };
    };
    expect(await rows('yes')).toEqual({ row: { approx: true, plot: false }, refused: [] });
    expect(await rows('no')).toEqual({ row: { plot: false }, refused: [] });
    expect(await rows('maybe')).toEqual({
      row: { plot: false },
      refused: ['  came:    "maybe"\n  allowed: yes or no'],
    });
  });

  test('asks for nothing that was given, and for nothing that has no place', async () => {
    const { asked, asker } = somebody({ ...ANSWERS.position, level: 'specific' });
    await askFor('position', fieldsFor('position', KNOWN), { actor: 'fr', domain: 'air' }, KNOWN, asker);
    expect(asked).not.toContain('actor');
    expect(asked).not.toContain('refused');
    expect(asked).not.toContain('replaces');
  });
});

test('question tells what a field is and what can stand in it', () => {
  const all = (['level', 'asOf', 'sources', 'approx'] as const).map((name) => {
    const field = fieldsFor('position', KNOWN).find((one) => one.name === name) ?? plainField('', true);
    return question(field, {}, KNOWN, !field.required);
  });
  expect(all.join('\n')).toMatchInlineSnapshot(`
    "
    level
      How far it goes, by the rules of the method page. One of ruled-out, not-stated, supportive, conditional, specific, in-place.

    asOf
      When it was said or done. A date such as 2025-09-04, 2025-09 or 2025.

    sources
      What it rests on. Ids of sources.

    approx, may be left out
      The source gives the date only roughly. Yes sets it, no leaves it out."
  `);
});

/** The whole command at a terminal at which somebody types these lines, and what they see. */
async function typed(line: string, lines: readonly string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  const terminal = openTerminal(input, output, false);
  input.end(lines.map((one) => `${one}\n`).join(''));
  const answered = await answer(line, { asker: terminal });
  return { ...answered, seen: String(output.read()) };
}

describe('the dialogue', () => {
  const CORRECTION = ['', '', 'fr', 'A word was wrong.', 'It was misread.'];

  test('shows what it would write, and writes it', async () => {
    const { out, err, code, writes, seen } = await typed('correction', [...CORRECTION, '']);
    expect([err, code, [...writes.keys()]]).toEqual(['', 0, ['content/data/updates.yaml']]);
    expect(`${seen}${out}`).toMatchInlineSnapshot(`
      "New correction: a row of content/data/updates.yaml.
      Enter takes what stands in [brackets], or leaves out what may be. Tab completes. Ctrl+C writes nothing.

      date
        The day of the change. A date such as 2025-09-04, 2025-09 or 2025.
      [2026-11-29] > 
      kind
        A correction mends what was wrong here. One of addition, change, correction.
      [correction] > 
      records
        The ids of the records that it changes. Ids of records.
      > 
      what
        What changed, for readers.
      > 
      why
        Why it changed.
      > 
      content/data/updates.yaml
            1 + - date: "2026-11-29"
            2 +   kind: correction
            3 +   records: [fr]
            4 +   what: "A word was wrong."
            5 +   why: "It was misread."
            6 +

      Write it? [yes] > content/data/updates.yaml:1  correction
      next:
        npm run check
      "
    `);
  });

  test('writes nothing where it may not', async () => {
    const { err, code, writes } = await typed('correction', [...CORRECTION, 'no']);
    expect([err, code, writes.size]).toEqual(['\nNothing is written.\n', 1, 0]);
  });

  test('writes nothing where the input ends before', async () => {
    const { err, code, writes } = await typed('correction', CORRECTION.slice(0, 3));
    expect([err, code, writes.size]).toEqual(['\nNothing is written.\n', 1, 0]);
  });

  test('asks nothing that a flag has answered, be it with no', async () => {
    const marksAsked = async (flags: string) => {
      const { asked, asker } = somebody(ANSWERS.figure);
      await answer(`figure ${flags}`, { asker });
      return asked.filter((name) => name === 'approx' || name === 'plot');
    };
    expect(await marksAsked('')).toEqual(['approx', 'plot']);
    expect(await marksAsked('--approx no')).toEqual(['plot']);
    expect(await marksAsked('--approx no --plot yes')).toEqual([]);
  });

  test('takes no answer that cannot stand, and asks again with what may have been meant', async () => {
    const lines = ['2026-13-01', '', 'corection', '', 'summit', 'fr', 'A.', 'B.', ''];
    const { code, seen } = await typed('correction', lines);
    expect(code).toBe(0);
    expect(seen.slice(0, seen.indexOf('\nwhat'))).toMatchInlineSnapshot(`
      "New correction: a row of content/data/updates.yaml.
      Enter takes what stands in [brackets], or leaves out what may be. Tab completes. Ctrl+C writes nothing.

      date
        The day of the change. A date such as 2025-09-04, 2025-09 or 2025.
      [2026-11-29] >   came:    "2026-13-01"
        allowed: a day, month or year of the calendar, written "2025-09-04", "2025-09" or "2025"
      [2026-11-29] > 
      kind
        A correction mends what was wrong here. One of addition, change, correction.
      [correction] >   came:    "corection"
        allowed: addition, change, correction
        did you mean correction?
      [correction] > 
      records
        The ids of the records that it changes. Ids of records.
      >   came:    "summit"
        allowed: the id of one of the records
        did you mean paris-summit?
        paris-summit  Summit in Paris
      > "
    `);
  });

  test('asks once more for what the checks find, and keeps the rest', async () => {
    const lines = [...CORRECTION.slice(0, 3), 'Kiev was wrong.', 'It was misread.', 'Kyiv was wrong.', ''];
    const { code, seen, writes } = await typed('correction', lines);
    expect(code).toBe(0);
    expect(seen).toContain('did you mean Kyiv?');
    expect(seen).toContain('[Kiev was wrong.] > ');
    expect(writes.get('content/data/updates.yaml')).toContain('  what: "Kyiv was wrong."\n  why: "It was misread."\n');
  });

  test('takes a line for each of several sentences, up to an empty one', async () => {
    const head = ['After', 'What came after.', '', '', 'attacks', '', ''];
    const { code, writes } = await typed('chapter', [...head, 'A first.', 'A second.', 'A third.', '', 'yes']);
    expect(code).toBe(0);
    expect([...writes.values()][0]).toContain('- A first.\n- A second.\n- A third.\n');
  });

  test('asks what is new where nobody said', async () => {
    const { code, seen } = await typed('', ['correction', ...CORRECTION, '']);
    expect(code).toBe(0);
    expect(seen).toContain(
      'What is new: chapter, source, position, event, figure, claim, quote, term, question, correction? > New correction',
    );
    expect((await typed('', [])).code).toBe(2);
  });

  test('asks for nothing where flags give everything', async () => {
    const { code, seen } = await typed('correction --records fr --what "A." --why "B."', []);
    expect([code, seen]).toEqual([0, 'null']);
  });
});
