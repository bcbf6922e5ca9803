import { describeFault } from '../../src/data/fault.ts';
import type { Tables } from '../../src/data/parse.ts';
import { actor } from '../../src/data/schema/actor.ts';
import { claim } from '../../src/data/schema/claim.ts';
import { figure } from '../../src/data/schema/figure.ts';
import { quote } from '../../src/data/schema/quote.ts';
import { source } from '../../src/data/schema/source.ts';
import { term } from '../../src/data/schema/term.ts';
import { checkFile } from '../../src/mdx/prose.ts';

const sources = ['up-davos', 'emp-davos'];

function aSource(id: string) {
  return source.parse({ id, publisher: 'A paper', accessed: '2026-06-30', tier: 'B', voice: 'press' });
}

function aFigure(id: string, number: object) {
  const rest = { kind: 'count', group: 'states', unit: 'states', asOf: '2025-09-04', who: 'A minister', sources };
  return figure.parse({ id, label: 'What is counted', ...rest, ...number });
}

/** A few records, enough for every kind of id that prose can name. */
export function makeTables(): Tables {
  return {
    sources: sources.map(aSource),
    figures: [
      aFigure('force-64k', { value: 64_000, group: 'force-size' }),
      aFigure('force-25-30k', { low: 25_000, high: 30_000 }),
      aFigure('states-26', { value: 26 }),
      aFigure('states-list-26', { value: 26 }),
    ],
    terms: [term.parse({ id: 'reassurance-force', term: 'reassurance force', definition: 'A force in the rear.' })],
    quotes: [
      quote.parse({
        id: 'not-the-front',
        text: 'It’s not the front line, it is the sky above it.',
        language: 'en',
        by: 'A president',
        date: '2025-09-04',
        sources,
      }),
      quote.parse({
        id: 'pas-de-troupes',
        text: 'Il n’y aura pas de troupes au sol',
        language: 'fr',
        translation: 'There will be no troops on the ground',
        by: 'A minister',
        date: '2025-09-04',
        sources,
      }),
    ],
    claims: [
      claim.parse({
        id: 'ask-64000',
        chapter: 'kyivs-shrinking-ask',
        kind: 'figure',
        statement: 'Kyiv asked for it.',
        actors: ['fr'],
        verdict: 'contradicted',
        record: 'It was a British question.',
        sources,
      }),
    ],
    actors: [actor.parse({ id: 'fr', name: 'France', kind: 'state', role: 'co-chair', region: 'western' })],
    positions: [],
    rungs: [],
    layers: [],
    phrases: [],
    events: [],
    promises: [],
    nodes: [],
    edges: [],
    places: [],
    unknowns: [],
    updates: [],
    moved: [],
    series: [],
    airAttacks: [],
    aid: [],
  };
}

const HEAD = `---
title: A title
order: 1
opening: { show: stages }
description: One sentence.
updated: "2026-06-30"
---
`;

/** What the checks say of a chapter with this body, whose first line is the file's seventh. */
export function faultsIn(body: string): string {
  return faultsInFile('content/en/chapters/01-paris-promises.mdx', HEAD + body);
}

export function faultsInFile(file: string, mdx: string): string {
  return checkFile(file, mdx, makeTables()).map(describeFault).join('\n\n');
}
