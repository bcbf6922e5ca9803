import { CHARTS } from '../../data/charts.ts';
import { STEPPED_CHARTS } from '../../data/select/marks.ts';
import { type Attribute, PROSE_COMPONENTS, type ProseComponent } from '../../mdx/components.ts';
import { attributeWords } from '../attribute-words.ts';

/** A snippet as Visual Studio Code reads it. */
export interface Snippet {
  scope: string;
  prefix: string;
  body: string;
  description: string;
}

/** Components that stand within a sentence or a line; the words of the others are paragraphs of their own. */
const IN_LINE: readonly string[] = ['Term', 'Gist'];

/** A snippet for each component of prose. */
export function snippets(): Record<string, Snippet> {
  return Object.fromEntries(
    Object.entries<ProseComponent>(PROSE_COMPONENTS).map(([name, component]) => [name, snippet(name, component)]),
  );
}

function snippet(name: string, component: ProseComponent): Snippet {
  // Stops are numbered as the cursor goes; an attribute that may be left out is one stop around another.
  let stop = 0;
  const next = () => {
    stop += 1;
    return stop;
  };
  const attributes = Object.entries(component.attributes).map(([key, attribute]) =>
    attributeStop(key, attribute, next),
  );
  const head = `<${name}${attributes.join('')}`;
  const within = component.within === undefined ? '' : `, within ${component.within}`;
  return {
    scope: 'mdx',
    prefix: `<${name}`,
    body: component.inside === 'nothing' ? `${head} />$0` : `${head}>${inner(name)}</${name}>`,
    description: `${name}${within}: ${Object.values(component.attributes).map(attributeWords).join('; ') || 'words'}`,
  };
}

function inner(name: string): string {
  return IN_LINE.includes(name) ? '$0' : '\n\n$0\n\n';
}

function attributeStop(key: string, attribute: Attribute, next: () => number): string {
  switch (attribute.holds) {
    case 'flag':
      return `\${${next()}: ${key}}`;
    case 'choice':
      return `\${${next()}: ${key}="\${${next()}|${attribute.among.join(',')}|}"}`;
    case 'id':
      if (attribute.of === 'charts') return ` ${key}="\${${next()}|${CHARTS.join(',')}|}"`;
      if (attribute.of === 'stepped charts') return ` ${key}="\${${next()}|${STEPPED_CHARTS.join(',')}|}"`;
      return ` ${key}="\${${next()}:${key}}"`;
    case 'link':
      return ` ${key}="\${${next()}:/path/}"`;
    default:
      return ` ${key}="\${${next()}:${key}}"`;
  }
}
