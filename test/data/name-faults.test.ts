import { expect, test } from 'vitest';
import { nameFaults } from '../../src/data/name-faults.ts';
import { readTables } from '../../src/data/parse.ts';
import { VALID } from './valid-files.ts';

const VALID_FILES: Readonly<Record<string, string>> = VALID;

/** What is told of the record with these files. */
function told(files: Readonly<Record<string, string>>): string[] {
  return nameFaults(readTables((name) => files[name] ?? VALID_FILES[name] ?? '')).map(
    ({ file, line, field, came, meant, allowed }) => `${file}:${line} ${field} ${came}; ${meant ?? allowed}`,
  );
}

test('nameFaults finds a name that two records have', () => {
  const terms = `${VALID['terms.yaml']}- id: second\n  term: "Backstop"\n  definition: "Help."\n`;
  expect(told({ 'terms.yaml': terms })).toEqual([
    'content/data/terms.yaml:6 term "Backstop"; words of its own; backstop has these already',
  ]);
  expect(
    told({ 'terms.yaml': terms.replace('"Backstop"\n  definition: "Help."', '"Other"\n  definition: "Help."') }),
  ).toEqual([]);
});

test('nameFaults finds a name that another record has in other capitals', () => {
  const terms = `${VALID['terms.yaml']}- id: second\n  term: "backStop"\n  definition: "Help."\n`;
  expect(told({ 'terms.yaml': terms })).toEqual([
    'content/data/terms.yaml:6 term "backStop"; words of its own; backstop has these already',
  ]);
});

test('nameFaults finds conditions that say the same', () => {
  const conditions = VALID['conditions.yaml'];
  const [, edge = ''] = conditions.split('edges:\n');
  const twice = conditions + edge.replace('id: deployment-needs-ceasefire', 'id: more');
  expect(told({ 'conditions.yaml': twice })).toEqual([
    'content/data/conditions.yaml:27 statement "Nothing deploys before a ceasefire."; words of its own; deployment-needs-ceasefire has these already',
  ]);
  expect(told({ 'conditions.yaml': conditions.replace('"Ceasefire holds"', '"Force deploys"') })).toEqual([
    'content/data/conditions.yaml:7 label "Force deploys"; words of its own; deployment has these already',
  ]);
});

/** A record in which a participant, a speaker and the one who gave a number are called so. */
const called = (participant: string, speaker: string, who: string) => ({
  'actors.yaml': VALID['actors.yaml'].replace('rank: leader', `rank: leader\n      who: "${participant}"`),
  'positions.yaml': VALID['positions.yaml'].replace('  summary:', `  speaker: "${speaker}"\n  summary:`),
  'figures.yaml': VALID['figures.yaml'].replace('who: "Officials"', `who: "${who}"`),
});

test('nameFaults finds the rarer spelling of a person, whatever stands behind it', () => {
  expect(told(called('Emmanuel Macron, President', 'Emanuel Macron (office)', 'Emmanuel Macron'))).toEqual([
    'content/data/positions.yaml:7 speaker "Emanuel Macron"; Emmanuel Macron',
  ]);
});

test('nameFaults lets stand other people, and words that name nobody', () => {
  expect(told(called('Emmanuel Macron', 'Emmanuelle Marron', 'Emmanuel Macron'))).toEqual([]);
  expect(told(called('Our count', 'Our counts', 'Our count'))).toEqual([]);
});
