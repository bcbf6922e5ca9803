import type { Page } from 'playwright-core';

/** A node of the tree that Chromium hands to a screen reader, as far as it is spoken. */
export interface SpokenNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  value?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  /** By which other domains of the protocol know the element. */
  backendDOMNodeId?: number;
}

/** What a screen reader calls a role. Roles that are not here are not said; what is in them is. */
const ROLES: Readonly<Record<string, string>> = {
  article: 'article',
  banner: 'banner',
  blockquote: 'quotation',
  button: 'button',
  checkbox: 'box',
  combobox: 'choice',
  complementary: 'aside',
  contentinfo: 'foot of the page',
  DisclosureTriangle: 'fold',
  figure: 'figure',
  graphics_document: 'picture',
  group: 'group',
  heading: 'heading',
  image: 'picture',
  link: 'link',
  list: 'list',
  listitem: 'item',
  main: 'main part',
  navigation: 'navigation',
  note: 'note',
  paragraph: 'paragraph',
  radio: 'radio',
  region: 'region',
  slider: 'slider',
  status: 'status',
  table: 'table',
  grid: 'grid',
  row: 'row',
  textbox: 'field',
};
/** What is said as one with its name; what is in it is its name. */
const WHOLE = [
  'link',
  'button',
  'heading',
  'image',
  'radio',
  'checkbox',
  'combobox',
  'slider',
  'textbox',
  'DisclosureTriangle',
];
/** What stands in a line of text. */
const INLINE = ['link', 'button', 'image'];
/** What only speaks if it has something to say. */
const QUIET = ['paragraph', 'status'];
/** Words that are said as the name of something else. */
const NAMES = ['Legend', 'LabelText', 'ListMarker', 'InlineTextBox'];
const CELLS = ['cell', 'gridcell', 'columnheader', 'rowheader'];

/** States as they are said; of all others nothing is. */
const STATES: Readonly<Record<string, string>> = {
  'expanded false': 'collapsed',
  'expanded true': 'expanded',
  'checked true': 'chosen',
  'checked false': 'not chosen',
  'disabled true': 'out of use',
  'invalid true': 'not allowed',
  'pressed true': 'pressed',
};

const PAUSE = ' · ';

/**
 * What a reader hears of a page from its beginning to its end, a line for each stop.
 *
 * @param boxes  elements that are laid out as boxes of their own: a voice pauses before and after their words
 */
export function transcribe(nodes: readonly SpokenNode[], boxes: ReadonlySet<number> = new Set()): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const said = line.replace(/[\s·]+$/, '');
    if (!/^\s*(?:paragraph|status)?:?$/.test(said)) lines.push(said);
    line = '';
  };
  const pause = () => {
    if (line.trim() !== '' && !/[:·]\s$/.test(line)) line = line.trimEnd() + PAUSE;
  };
  const childrenOf = ({ childIds = [] }: SpokenNode) => childIds.flatMap((id) => byId.get(id) ?? []);
  const textOf = (value: unknown) =>
    String(value ?? '')
      .replace(/\s+/g, ' ')
      .trim();

  const words = (node: SpokenNode, role: string): string => {
    const states = (node.properties ?? []).flatMap(({ name, value }) =>
      name === 'level' && role === 'heading' ? [`level ${value.value}`] : (STATES[`${name} ${value.value}`] ?? []),
    );
    const count = childrenOf(node).filter((child) => child.role?.value === 'listitem').length;
    if (role === 'list') states.push(`${count} ${count === 1 ? 'item' : 'items'}`);
    const said = [ROLES[role], ...states].join(', ');
    const name = textOf(node.name?.value);
    const value = textOf(node.value?.value);
    return [said, name === '' ? '' : `: ${name}`, value === '' || value === name ? '' : ` = ${value}`].join('');
  };

  const hear = (node: SpokenNode, depth: number): void => {
    const role = String(node.role?.value ?? '');
    const all = (deeper: number) => {
      for (const child of childrenOf(node)) hear(child, deeper);
    };
    const isText = role === 'StaticText';
    if (line === '' && (isText || INLINE.includes(role))) line = '  '.repeat(depth);
    if (isText && !node.ignored) line += String(node.name?.value ?? '').replace(/\s+/g, ' ');
    else if (NAMES.includes(role)) {
      // A label may hold what it names.
      for (const child of childrenOf(node)) if (WHOLE.includes(String(child.role?.value))) hear(child, depth);
    } else if (node.ignored || !(role in ROLES)) {
      const isBox = CELLS.includes(role) || boxes.has(node.backendDOMNodeId ?? -1);
      if (isBox) pause();
      all(depth);
      if (isBox) pause();
    } else if (INLINE.includes(role)) line += `${/[\s(]$|^$/.test(line) ? '' : ' '}<${words(node, role)}>`;
    else {
      end();
      line = `${'  '.repeat(depth)}${words(node, role)}`;
      const isLine = role === 'listitem' || role === 'row' || QUIET.includes(role);
      if (isLine) line += ': ';
      else end();
      if (!WHOLE.includes(role)) all(depth + 1);
      end();
    }
  };
  const [root] = nodes;
  if (root) hear(root, 0);
  end();
  return lines;
}

/** What a reader hears of a page as it stands. */
export async function readAloud(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: ['display'] });
  await session.detach();
  const [{ layout, nodes: all } = { layout: undefined, nodes: undefined }] = documents;
  const boxes = (layout?.nodeIndex ?? []).flatMap((node, index) => {
    const display = strings[layout?.styles[index]?.[0] ?? -1] ?? 'inline';
    return /^(?:inline|contents|none)$/.test(display) ? [] : (all?.backendNodeId?.[node] ?? []);
  });
  return transcribe(nodes, new Set(boxes));
}
