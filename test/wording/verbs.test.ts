import { describe, expect, test } from 'vitest';
import { actor } from '../../src/data/schema/actor.ts';
import { synonym } from '../../src/data/schema/synonym.ts';
import { verbContext, verbsAboveRecord } from '../../src/wording/verbs.ts';
import type { Wording } from '../../src/wording/wording.ts';
import { aField, aWording, cameOf, tell } from './fixture.ts';
import { atLevel, makeTables } from './positions.ts';

const positions = [
  atLevel('fr', 'land', 'specific'),
  atLevel('fr', 'air', 'supportive'),
  atLevel('no', 'land', 'conditional'),
  atLevel('no', 'training', 'in-place'),
  atLevel('no', 'sea', 'ruled-out'),
];
const tables = makeTables(positions);
const russia = actor.parse({ id: 'ru', name: 'Russia', kind: 'state', role: 'opponent', region: 'party' });
const context = verbContext({ ...tables, actors: [...tables.actors, russia] }, [
  synonym.parse({ id: 'fr', actor: 'fr', words: ['French'] }),
  synonym.parse({ id: 'ru', actor: 'ru', words: ['Russian'] }),
  synonym.parse({ id: 'soldiers', domain: 'land', words: ['soldiers', 'troops'] }),
  synonym.parse({ id: 'air', domain: 'air', words: ['aircraft', 'jets'] }),
  synonym.parse({ id: 'sea', domain: 'sea', words: ['ships', 'navy'] }),
]);
const check = (wording: Wording) => verbsAboveRecord(wording, context);

describe('verbsAboveRecord in prose', () => {
  test('tells the verb, the actor, where its record stands, and which verbs fit', () => {
    expect(tell(check(aWording('The summit ended. Norway will send troops.')))).toMatchInlineSnapshot(`
      "content/en/chapters/01-paris-promises.mdx:3:26  verb  [verb-above-record]
        came:    "will send" of Norway, whose record is conditional on land
        allowed: a verb that fits the level: "sent" needs a record in place, "will send" and "commits" a specific commitment, "offered" and "is ready to" neither; or name the condition"
    `);
  });

  test.each([
    [
      'Oslo has promised to deploy soldiers.',
      '"has promised to deploy" of Norway, whose record is conditional on land',
    ],
    [
      'Norway is committed to sending troops.',
      '"is committed to sending" of Norway, whose record is conditional on land',
    ],
    ['Norway commits troops.', '"commits troops" of Norway, whose record is conditional on land'],
    ['Norway will provide ships.', '"will provide" of Norway, whose record is ruled-out on sea'],
    ['France will supply aircraft.', '"will supply" of France, whose record is supportive on air'],
    ['France will fund it.', '"will fund" of France, whose record is not-stated on funding'],
    [
      'France will not send ships; Norway will send troops.',
      '"will send" of Norway, whose record is conditional on land',
    ],
    [
      'Norwegian and other troops will be sent to Ukraine by Norway.',
      '"troops will be sent" of Norway, whose record is conditional on land',
    ],
    ['Ships will be deployed by Norway.', '"Ships will be deployed" of Norway, whose record is ruled-out on sea'],
    ['French jets are being deployed.', '"jets are being deployed" of France, whose record is supportive on air'],
    ['All of it will be funded by France.', '"will be funded by" of France, whose record is not-stated on funding'],
  ])('finds “%s”', (text, came) => {
    expect(cameOf(check(aWording(text)))).toEqual([came]);
  });

  test.each([
    ['what the record carries', 'France will send soldiers. Norway will train soldiers.'],
    ['one of two domains that the record carries', 'France will send soldiers and aircraft.'],
    ['a refusal', 'Norway will send no soldiers. Nobody in Norway will send troops.'],
    ['a condition', 'Norway will send troops after a ceasefire. If parliament agrees, Norway will send troops.'],
    ['a weaker verb', 'Norway is ready to send troops. Norway offered to send troops. Norway would send troops.'],
    ['a question', 'Who in Norway will send troops?'],
    ['a quotation', 'Norway: “We will send troops.”'],
    ['somebody of whom nothing is recorded', 'The coalition will send troops.'],
    [
      'a promise of those who are sent that the record carries',
      'French troops will be sent. Soldiers are being trained by Norway.',
    ],
    [
      'a condition on those who are sent',
      'If a ceasefire holds, French jets will be sent. French jets will not be sent.',
    ],
    ['what is sent elsewhere', 'French jets will be sent to Poland. French ships are being deployed in the Baltic.'],
    [
      'what somebody else does',
      'Ships near Norway will be led by the coalition. In France the jets will be funded by others.',
    ],
    ['a deed of no domain', 'Norway will send a letter.'],
  ])('lets stand %s', (_, text) => {
    expect(cameOf(check(aWording(text)))).toEqual([]);
  });

  test.each([
    ['Norway deployed soldiers to Ukraine.', '"deployed soldiers" of Norway, whose record is conditional on land'],
    ['Oslo has sent troops.', '"sent troops" of Norway, whose record is conditional on land'],
    [
      'France has already stationed thousands of its own soldiers near Kyiv.',
      '"stationed thousands of its own soldiers" of France, whose record is specific on land',
    ],
    [
      'By January France had sent its first jets.',
      '"sent its first jets" of France, whose record is supportive on air',
    ],
    [
      'In September Norway moved in \uFFFC troops.',
      '"moved in \uFFFC troops" of Norway, whose record is conditional on land',
    ],
    ['Norway has soldiers in Ukraine.', '"has soldiers" of Norway, whose record is conditional on land'],
    ['France did send instructors.', '"did send instructors" of France, whose record is not-stated on training'],
    ['Troops were deployed by Norway.', '"Troops were deployed" of Norway, whose record is conditional on land'],
    [
      'French soldiers have been sent to Ukraine.',
      '"soldiers have been sent" of France, whose record is specific on land',
    ],
    ['French troops are stationed in Odesa.', '"troops are stationed" of France, whose record is specific on land'],
    [
      'By then Norway’s soldiers had been landed.',
      '"soldiers had been landed" of Norway, whose record is conditional on land',
    ],
    ['French troops have landed in Odesa.', '"troops have landed" of France, whose record is specific on land'],
    ['French troops stationed in Odesa were told.', '"troops stationed" of France, whose record is specific on land'],
    ['Norway is already sending troops.', '"is already sending troops" of Norway, whose record is conditional on land'],
  ])('finds what was not done, “%s”', (text, came) => {
    expect(cameOf(check(aWording(text)))).toEqual([came]);
  });

  test.each([
    ['what is in place', 'Norway has sent trainers. Norway deployed instructors to Ukraine.'],
    ['a denial', 'Norway has not sent troops. Norway sent no soldiers. Norway never deployed soldiers.'],
    [
      'a denial of what others say',
      'Norway denied that it had sent troops. Moscow claims that France deployed soldiers.',
    ],
    ['a question', 'Has Norway sent troops? Were troops deployed by Norway?'],
    ['a denial of what was sent', 'No troops were deployed by Norway. French troops have not been sent to Ukraine.'],
    [
      'what would be',
      'French troops would be deployed. If troops were deployed by Norway, others follow. French troops are to be deployed.',
    ],
    ['what a party to the war has sent', 'Russian troops were deployed in Crimea. Troops were sent by Russia.'],
    ['what was sent, and is in place', 'Instructors were deployed by Norway.'],
    ['a condition', 'Once Norway has sent troops, others follow. Had Norway sent troops, others would follow.'],
    ['a quotation', 'Norway: “We have sent troops.” The word was “deployed soldiers” in France.'],
    [
      'what others say of those who are not there',
      'Any French troops stationed in Odesa are in danger. French troops deployed in Ukraine are targets, said Moscow.',
    ],
    ['those who are elsewhere', 'French troops stationed in Estonia had landed in Tallinn.'],
    ['what a party to the war does', 'Russia has sent troops into Ukraine. Russia deployed soldiers.'],
    ['what somebody merely has', 'Norway has soldiers. Norway has ships in the Baltic.'],
    ['what was sent elsewhere', 'Norway sent soldiers to Latvia. In Poland, Norway has stationed troops.'],
    ['what was sent for them', 'Norway sent a letter about soldiers. Norway sent ministers to talk of troops.'],
    ['a word that only looks like it', 'Norway put off its answer on soldiers. Norway is moved by what troops do.'],
  ])('lets stand %s', (_, text) => {
    expect(cameOf(check(aWording(text)))).toEqual([]);
  });

  test('reads heads of pages, headings and attributes too', () => {
    for (const kind of ['head', 'heading', 'attribute'] as const) {
      expect(cameOf(check(aWording('Norway will send troops', { kind })))).toHaveLength(1);
    }
    expect(check(aWording('Norway will send troops', { kind: 'interface' }))).toEqual([]);
  });

  test('takes the name that stands nearest before the verb', () => {
    expect(cameOf(check(aWording('France said that Norway will send troops.')))).toHaveLength(1);
    expect(check(aWording('Norway said that France will send troops.'))).toEqual([]);
  });
});

describe('verbsAboveRecord in the summary of a position', () => {
  const summary = (record: string, text: string) => check(aField('positions', 'summary', text, record));

  test('holds a verb against the level of its own record', () => {
    expect(tell(summary('no-land-2026', 'The government will send troops.'))).toMatchInlineSnapshot(`
      "content/data/positions.yaml:3:16  no-land-2026 › summary  [verb-above-record]
        came:    "will send" of Norway, whose record is conditional
        allowed: a verb that fits the level: "sent" needs a record in place, "will send" and "commits" a specific commitment, "offered" and "is ready to" neither; or name the condition"
    `);
    expect(summary('fr-land-2026', 'The government will send troops.')).toEqual([]);
    expect(cameOf(summary('fr-land-2026', 'The government has sent troops.'))).toEqual([
      '"sent troops" of France, whose record is specific',
    ]);
  });

  test('lets stand what is conditional and says so', () => {
    expect(summary('no-land-2026', 'Norway says it will contribute to guarantees after a credible ceasefire.')).toEqual(
      [],
    );
  });
});

test('verbsAboveRecord has no say about what other tables tell', () => {
  expect(check(aField('claims', 'statement', 'Norway will send troops.'))).toEqual([]);
});
