import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { snippets } from '../../../src/desk/schemas/snippets.ts';
import { PROSE_COMPONENTS } from '../../../src/mdx/components.ts';

describe('snippets', () => {
  test('are those that are committed; else run "npm run schemas"', () => {
    const committed: unknown = JSON.parse(readFileSync('.vscode/mdx.code-snippets', 'utf8'));
    expect(committed).toEqual(snippets());
  });

  test('are one for each component, with all its attributes', () => {
    const bodies = Object.entries(snippets()).map(([name, { body }]) => [name, body] as const);
    expect(bodies.map(([name]) => name)).toEqual(Object.keys(PROSE_COMPONENTS));
    for (const [name, body] of bodies) {
      const { attributes } = PROSE_COMPONENTS[name as keyof typeof PROSE_COMPONENTS];
      for (const key of Object.keys(attributes)) expect(body).toMatch(new RegExp(` ${key}[=}]`));
    }
  });

  test('number their stops in the order of the cursor', () => {
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: a snippet marks its stops so.
    expect(snippets()['Fig']?.body).toBe('<Fig id="${1:id}"${2: form="${3|words,bare|}"} />$0');
    expect(snippets()['Quote']?.body).toBe('<Quote id="${1:id}"${2: inline} />$0');
    expect(snippets()['Term']?.body).toBe('<Term id="${1:id}">$0</Term>');
    expect(snippets()['Lede']?.body).toBe('<Lede>\n\n$0\n\n</Lede>');
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: a snippet marks its stops so.
  });
});
