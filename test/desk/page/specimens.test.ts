import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../../src/data/charts.ts';
import { describeFault } from '../../../src/data/fault.ts';
import { getTables } from '../../../src/data/tables.ts';
import { COMPONENT_NAMES, liveSpecimens } from '../../../src/desk/page/live.ts';
import { SPECIMENS } from '../../../src/desk/page/specimens.ts';
import { checkFile } from '../../../src/mdx/prose.ts';

const TABLES = getTables();
const HEAD = `---
title: A title
order: 1
opening: { show: stages }
description: One sentence.
updated: "2026-06-30"
---
`;
const check = (mdx: string) =>
  checkFile('content/en/chapters/01-paris-promises.mdx', HEAD + mdx, TABLES).map(describeFault);

describe('the examples of the desk', () => {
  test('can be copied into a chapter as they are', () => {
    const all = COMPONENT_NAMES.map((name) => SPECIMENS[name].mdx(TABLES));
    // A gist is one of a section.
    expect(check(['## A section', ...all].join('\n\n'))).toEqual([]);
  });

  test.each(COMPONENT_NAMES.filter((name) => name !== 'Figure'))('that of %s uses it', (name) => {
    expect(SPECIMENS[name].mdx(TABLES)).toMatch(new RegExp(`<${name}[ >]`));
  });

  test('would be refused with a fault in them', () => {
    expect(check('Some 26 states.')).toHaveLength(1);
  });
});

describe('liveSpecimens', () => {
  const { uses, components, figures } = liveSpecimens(TABLES, '/sub');

  test('shows every component and every figure, in the order of their lists', () => {
    expect([...components.keys()]).toEqual(COMPONENT_NAMES);
    expect([...figures.keys()]).toEqual(CHARTS);
    expect(uses.charts).toEqual(CHARTS);
  });

  test('gives each its own part of the text', () => {
    const names = [...components].flatMap(([name, { nodes }]) =>
      nodes.flatMap((node) => (node.type === 'mdxJsxFlowElement' ? [`${name}: ${node.name}`] : [])),
    );
    expect(names).toEqual([
      'Quote: Quote',
      'Judgement: Judgement',
      'Note: Note',
      'Versus: Versus',
      'Steps: Steps',
      'Step: Steps',
      'Lede: Lede',
      'Points: Points',
      'Point: Point',
    ]);
  });

  test('leaves no mark of a gist, which no page shows', () => {
    expect(JSON.stringify(components.get('Gist')?.nodes)).toMatch(/"value":"gist"/);
    expect(JSON.stringify(components.get('Gist')?.nodes)).not.toMatch(/"name":"Gist"/);
  });

  test('gives components what a compiled page gives them', () => {
    const attributes = JSON.stringify([components.get('Fig'), components.get('Cite'), components.get('Versus')]);
    for (const name of ['text', 'at', 'numbers', 'tiers', 'record', 'page'])
      expect(attributes).toContain(`"name":"${name}"`);
  });
});
