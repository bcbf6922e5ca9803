import { describe, expect, test } from 'vitest';
import { append } from '../../data/fixture.ts';
import { answer, content } from './fixture.ts';

const SOURCE = 'source --url https://example.com/a --publisher "A paper" --tier B --voice press';
const POSITION =
  'position --actor fr --domain land --level specific --as-of 2026-06-20 --summary "France says so." --confidence high --sources wire-report';

/** What a refusal tells; it has written nothing. */
async function refused(line: string, overrides = {}) {
  const { out, err, code, writes } = await answer(line, { read: () => content(overrides) });
  expect([out, writes.size]).toEqual(['', 0]);
  return `${err}-> ${code}`;
}

test('answerNew shows a row whole, and its own line, where the row below has its date and kind', async () => {
  const line = 'correction --records fr --what "A word." --why "A slip."';
  const same = {
    'updates.yaml': `# Newest first.\n- date: "2026-11-29"\n  kind: correction\n  records: [ua]\n  what: "Another."\n  why: "A slip."\n`,
  };
  const { out } = await answer(`${line} --dry-run`, { read: () => content(same) });
  expect(out).toMatchInlineSnapshot(`
    "content/data/updates.yaml
          2 + - date: "2026-11-29"
          3 +   kind: correction
          4 +   records: [fr]
          5 +   what: "A word."
          6 +   why: "A slip."
          7 +

    Nothing is written: this is what would be.
    "
  `);
  expect((await answer(line, { read: () => content(same) })).out).toMatch(
    /^content\/data\/updates\.yaml:2 {2}correction\n/,
  );
});

describe('answerNew refuses', () => {
  test('no kind', async () => {
    expect(await refused('')).toMatchInlineSnapshot(`
      "Usage: npm run new -- <kind> [--dry-run] [flags]

        chapter     a file of prose in content/en/chapters
        source      a row of content/data/sources.yaml
        position    a row of content/data/positions.yaml
        event       a row of content/data/events.yaml
        figure      a row of content/data/figures.yaml, a number
        claim       a row of content/data/claims.yaml, a statement of the article
        quote       a row of content/data/quotes.yaml, words of others letter for letter
        term        a row of content/data/terms.yaml, a word of the glossary
        question    a row of content/data/unknowns.yaml, an open question
        correction  a row of content/data/updates.yaml

      On a terminal it asks for what no flag gives. npm run new -- <kind> --help lists the flags.
      -> 2"
    `);
  });

  test('a kind that there is not', async () => {
    expect((await refused('sorce')).split('\n')[0]).toMatchInlineSnapshot(
      `"there is no kind sorce; did you mean source?"`,
    );
    expect((await refused('zzzzz')).split('\n')[0]).toMatchInlineSnapshot(`"there is no kind zzzzz"`);
  });

  test('a flag that there is not, with the nearest', async () => {
    expect(await refused('source --titel A --zzzzzzzz b')).toMatchInlineSnapshot(`
      "npm run new -- source: there is no flag --titel; did you mean --title?
        and there is no flag --zzzzzzzz; there are --url, --publisher, --title, --published, --accessed, --language, --tier, --voice, --via, --licence, --archived-url, --archived-date, --note, --id, --dry-run, --help
      -> 2"
    `);
  });

  test('flags that npm took for its own', async () => {
    expect(await refused('source "A title"')).toMatchInlineSnapshot(`
      "npm run new -- source: "A title" belongs to no flag; with npm, flags come after two hyphens: npm run new -- source --title "…"
      -> 2"
    `);
  });

  test('missing flags, all at once', async () => {
    expect(await refused('source --title A')).toMatchInlineSnapshot(`
      "npm run new -- source: 4 flags are missing

        --publisher  The outlet or body, as it calls itself.
        --tier       A official, B wire, main outlet or serious think tank, C copy, reprint or other, W weak. One of A, B, C, W.
        --voice      Whose voice it is. A party is a state body or a state medium of a belligerent. One of official, press, party, think-tank, data-set.
        --note       What a reader should know of it: read in a copy, translated by a machine.
      -> 2"
    `);
    expect(await refused('figure --label A --group force-size --low 3')).toMatchInlineSnapshot(`
      "npm run new -- figure: 7 flags are missing

        --kind        What sort of number it is. Different sorts are never one series. One of ask, sounding, plan, leak, pledge, count, measurement.
        --high        The upper end of the range. A number.
        --unit        What it counts, or in what it is measured: troops, EUR billion, km.
        --as-of       When it was given. A date such as 2025-09-04, 2025-09 or 2025.
        --who         Who gave it, in words.
        --sources     What it rests on. Ids of sources.
        --in-picture  The words beside its mark in the picture of the numbers in the debate: who said so.
      -> 2"
    `);
    expect(await refused('position')).toMatchInlineSnapshot(`
      "npm run new -- position: 7 flags are missing

        --actor       Whose position it is. An id of actors.
        --domain      What it is about. One of land, air, sea, training, logistics, funding, monitoring, backstop.
        --level       How far it goes, by the rules of the method page. One of ruled-out, not-stated, supportive, conditional, specific, in-place.
        --as-of       When it was said or done. A date such as 2025-09-04, 2025-09 or 2025.
        --summary     One sentence for readers.
        --confidence  How firmly the sources carry it. One of high, medium, low.
        --sources     What it rests on. Ids of sources.
      -> 2"
    `);
  });

  test('values that cannot stand, all at once', async () => {
    const line =
      'event --date 2026-02-30 --title "A title that is much too long for the list of events on the timeline" --kind sumit --actors fr,gb';
    expect(await refused(line)).toMatchInlineSnapshot(`
      "Nothing is written.

      --date
        came:    "2026-02-30"
        allowed: a day, month or year of the calendar, written "2025-09-04", "2025-09" or "2025"

      --title
        came:    "A title that is much too long for the list of events on the timeline"
        allowed: at most 60 characters

      --kind
        came:    "sumit"
        allowed: summit, pledge, clarification, proposal, talks, law, sanction, incursion, strike
        did you mean summit?

      --actors
        came:    "gb"
        allowed: the id of one of the actors

      npm run new -- event: 4 flags are missing

        --chapters    Where it is told of. Any of paris-promises, macrons-claim, kyivs-shrinking-ask, the-war-next-door, unresolved-questions, since-september, determination-and-hesitation.
        --summary     What happened, in a sentence or two.
        --confidence  Two independent sources or an official one, or a single weak one. One of firm, thin.
        --sources     What it rests on. Ids of sources.
      -> 1"
    `);
    expect(await refused('figure --value "30,000"')).toMatchInlineSnapshot(`
      "Nothing is written.

      --value
        came:    "30,000"
        allowed: a number in digits, such as 30000 or 0.5

      npm run new -- figure: 7 flags are missing

        --label    What is counted, without the number.
        --kind     What sort of number it is. Different sorts are never one series. One of ask, sounding, plan, leak, pledge, count, measurement.
        --group    Which set it belongs to; content/i18n/en.yaml has words for each, under group. One of force-size, states.
        --unit     What it counts, or in what it is measured: troops, EUR billion, km.
        --as-of    When it was given. A date such as 2025-09-04, 2025-09 or 2025.
        --who      Who gave it, in words.
        --sources  What it rests on. Ids of sources.
      -> 1"
    `);
  });

  test('a value with a sign that a terminal would obey, which is shown as words', async () => {
    const told = await refused('event --date \u001B[2J --title A --kind talks --actors fr');
    expect(told).toContain('  came:    "\\u{1B}[2J"\n');
  });

  test('a name where an id belongs, and in the same run what is missing', async () => {
    expect(
      await refused(POSITION.replace('--actor fr', '--actor France').replace('--confidence high ', '')),
    ).toMatchInlineSnapshot(`
      "Nothing is written.

      --actor
        came:    "France"
        allowed: the id of one of the actors
        did you mean fr?

      npm run new -- position: 1 flag is missing

        --confidence  How firmly the sources carry it. One of high, medium, low.
      -> 1"
    `);
  });

  test('a mark that is neither set nor left out', async () => {
    expect(await refused(`${POSITION} --approx=maybe`)).toMatchInlineSnapshot(`
      "Nothing is written.

      --approx
        came:    "maybe"
        allowed: yes or no
      -> 1"
    `);
  });

  test('an id and an address that are taken', async () => {
    const line = SOURCE.replace('/a', '/report/');
    expect(await refused(`${line} --id elysee-statement`)).toMatchInlineSnapshot(`
      "Nothing is written.

      --url
        came:    "https://example.com/report/"
        allowed: an address of its own; wire-report has this one already

      --id
        came:    "elysee-statement"
        allowed: an id of its own; line 1 has this one already
      -> 1"
    `);
  });

  test('a refusal without what was refused, and the other way round', async () => {
    expect(await refused(POSITION.replace('specific', 'ruled-out'))).toMatchInlineSnapshot(`
      "npm run new -- position: 1 flag is missing

        --refused  What was refused, in a few words that can stand after "ruled out": every refusal has its object, and only it.
      -> 2"
    `);
    expect(await refused(`${POSITION} --refused soldiers`)).toMatchInlineSnapshot(`
      "Nothing is written.

      --refused
        came:    "soldiers"
        allowed: what was refused, in a few words, with the level ruled-out and with no other
      -> 1"
    `);
  });

  test('two kinds of number at once', async () => {
    const line =
      'figure --label A --kind plan --group states --value 3 --said several --unit states --as-of 2026 --who B --sources wire-report';
    expect(await refused(line)).toMatchInlineSnapshot(`
      "Nothing is written.

      --value
        came:    3
        allowed: exactly one of: value, low and high together, said
      -> 1"
    `);
  });

  test('a set of figures for which there are no words', async () => {
    const line =
      'figure --label A --kind plan --group stats --value 3 --unit states --as-of 2026 --who B --sources wire-report';
    expect(await refused(line)).toMatchInlineSnapshot(`
      "Nothing is written.

      --group
        came:    "stats"
        allowed: force-size, states
        did you mean states?
      -> 1"
    `);
  });

  test('a place that no position of this actor holds', async () => {
    expect(await refused(`${POSITION} --replaces fr-land-2025-09-04`)).toMatchInlineSnapshot(`
      "Nothing is written.

      --replaces
        came:    "fr-land-2025-09-04"
        allowed: nothing: no earlier record of this actor in this domain still holds
      -> 1"
    `);
  });

  test('what the checks find, with the line as it would stand', async () => {
    expect(await refused(POSITION.replace('France says', 'Kiev says'))).toMatchInlineSnapshot(`
      "Nothing is written: with it the check would find

      content/data/positions.yaml:18:12  fr-land-2026-06-20 › summary  [name-spelling]
        18 |   summary: "Kiev says so."
           |            ^
        came:    "Kiev"
        allowed: names as on /method/, “How names are written”
        did you mean Kyiv?
      -> 1"
    `);
    expect(await refused(POSITION.replace('--actor fr', '--actor ua'))).toMatchInlineSnapshot(`
      "Nothing is written: with it the check would find

      content/data/positions.yaml:16:10  ua-land-2026-06-20 › level  [offers-nothing]
        16 |   level: specific
           |          ^
        came:    "specific"
        allowed: supportive, because the part of ua is recipient: it offers nothing
      -> 1"
    `);
  });

  test('a position that ends before any other takes its place, unless it ran out', async () => {
    expect(await refused(`${POSITION} --until 2026-06-25`)).toMatchInlineSnapshot(`
      "Nothing is written: with it the check would find

      content/data/positions.yaml:18:10  fr-land-2026-06-20 › until  [end-without-reason]
        18 |   until: "2026-06-25"
           |          ^
        came:    "2026-06-25", and no record of fr on land of that day
        allowed: the date of a later record of this actor in this domain, of which there is none; or any, with the flag expired for what ran out, absence for what only noted a silence
      -> 1"
    `);
    const { code, out } = await answer(`${POSITION} --until 2026-06-25 --flags expired`);
    expect([code, out.split('\n')[0]]).toEqual([0, 'content/data/positions.yaml:13  position fr-land-2026-06-20']);
  });

  test('a chapter out of its place, at an address that is taken', async () => {
    const line = 'chapter --title Method --description A --opening-show attacks --order 3';
    expect(await refused(line)).toMatchInlineSnapshot(`
      "Nothing is written.

      --order
        came:    3
        allowed: 8, the next one; a chapter moves by renaming its file

      --slug
        came:    "method"
        allowed: an address of its own
      -> 1"
    `);
  });

  test('a chapter with a bare number', async () => {
    const line =
      'chapter --title After --description "What came after." --opening-show attacks --lede "Of 26 states one."';
    expect(await refused(line)).toMatchInlineSnapshot(`
      "Nothing is written: with it the check would find

      content/en/chapters/08-after.mdx:10:4  bare number  [bare-number]
        10 | Of 26 states one.
           |    ^
        came:    26
        allowed: a number only as <Fig id="…" />; dates, ordinals of things and names may carry digits
        did you mean <Fig id="states-26" />?
      -> 1"
    `);
  });

  test('a chapter with too few points', async () => {
    const line = 'chapter --title After --description "What came." --opening-show attacks --points A. --points B.';
    expect(await refused(line)).toContain('allowed: one list of 3 to 5 lines, and nothing else');
  });

  test('a record that has its fields in one line, and cannot end', async () => {
    const flow =
      '- { id: fr-land-2025-09-04, actor: fr, domain: land, level: conditional, asOf: "2025-09-04", summary: A, quote: macron-no-unanimity, confidence: high, sources: [elysee-statement] }\n';
    const line = `${POSITION} --replaces fr-land-2025-09-04`;
    expect(await refused(line, { 'positions.yaml': flow })).toMatchInlineSnapshot(`
      "Nothing is written: its record fr-land-2025-09-04 has none of asOf, approx in a line of its own
      -> 1"
    `);
  });

  test('a table that cannot be read', async () => {
    expect(await refused(SOURCE, append('sources.yaml', '- id: "open\n'))).toMatchInlineSnapshot(`
      "the table cannot be read: Missing closing "quote, in line 17
      now: npm run check
      -> 1"
    `);
  });
});

describe('answerNew', () => {
  test('tells how it is used', async () => {
    expect(await answer('--help')).toMatchObject({ code: 0, err: '' });
    const { out, code } = await answer('correction --help');
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "npm run new -- correction: a row of content/data/updates.yaml

      Required, where it does not follow from what is known:
        --date     The day of the change. A date such as 2025-09-04, 2025-09 or 2025.
        --kind     A correction mends what was wrong here. One of addition, change, correction.
        --records  The ids of the records that it changes. Ids of records.
        --what     What changed, for readers.
        --why      Why it changed.

        --dry-run shows what would be written.
      "
    `);
  });

  test('lists the sets of figures for which there are words', async () => {
    const { out } = await answer('figure --help');
    expect(out.split('\n').find((line) => line.includes('--group'))).toMatchInlineSnapshot(
      `"  --group    Which set it belongs to; content/i18n/en.yaml has words for each, under group. One of force-size, states."`,
    );
  });

  test('shows what would be written, and writes nothing', async () => {
    const { out, code, writes } = await answer(`${SOURCE} --dry-run`);
    expect([code, writes.size]).toEqual([0, 0]);
    expect(out).toMatchInlineSnapshot(`
      "content/data/sources.yaml
            1 + - id: a-paper
            2 +   url: "https://example.com/a"
            3 +   publisher: "A paper"
            4 +   accessed: "2026-11-29"
            5 +   tier: B
            6 +   voice: press
            7 +

      Nothing is written: this is what would be.
      "
    `);
  });

  test('lets a new source be uncited, and says so', async () => {
    const { out, code } = await answer(SOURCE);
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "content/data/sources.yaml:1  source a-paper
      completed:
        accessed: 2026-11-29
        id: a-paper
      next:
        cite it: <Cite id="a-paper" /> in prose, or a-paper in the sources of a record
        npm run check: until something cites it, it tells that nothing does
      "
    `);
  });

  test('is not kept by what was wrong before', async () => {
    const uncited = '\n- id: zz\n  publisher: "Z"\n  accessed: "2025"\n  tier: B\n  voice: press\n';
    const { code } = await answer(SOURCE, { read: () => content(append('sources.yaml', uncited)) });
    expect(code).toBe(0);
  });

  test('ends the record that a position replaces, and says so to readers', async () => {
    const open = content({
      'positions.yaml':
        '- id: fr-land-2025-09-04\n  actor: fr\n  domain: land\n  level: conditional\n  asOf: "2025-09-04"\n  summary: "A."\n  quote: macron-no-unanimity\n  confidence: high\n  sources: [elysee-statement]\n',
    });
    const line = `${POSITION} --replaces fr-land-2025-09-04 --update-why "It said so." --dry-run`;
    expect((await answer(line, { read: () => open })).out).toMatchInlineSnapshot(`
      "content/data/positions.yaml
            6 +   until: "2026-06-20"
           12 + - id: fr-land-2026-06-20
           13 +   actor: fr
           14 +   domain: land
           15 +   level: specific
           16 +   asOf: "2026-06-20"
           17 +   summary: "France says so."
           18 +   confidence: high
           19 +   sources: [wire-report]
           20 +

      content/data/updates.yaml
            1 + - date: "2026-11-29"
            2 +   kind: change
            3 +   records: [fr-land-2026-06-20, fr-land-2025-09-04]
            4 +   what: "France, land: a record of 20 June 2026 was added. It takes the place of that of 4 September 2025."
            5 +   why: "It said so."
            6 +

      Nothing is written: this is what would be.
      "
    `);
  });

  test('tells of a change of position that readers were not told of', async () => {
    expect((await answer(POSITION)).out).toMatchInlineSnapshot(`
      "content/data/positions.yaml:13  position fr-land-2026-06-20
      completed:
        id: fr-land-2026-06-20
      next:
        say so to readers: npm run new -- correction --kind addition --records fr-land-2026-06-20
        npm run check
      "
    `);
  });
});
