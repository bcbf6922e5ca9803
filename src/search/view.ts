import { fill } from '../charts/fill.ts';
import { Engine, type Hit } from './engine.ts';
import type { SearchIndex } from './entry.ts';
import { excerpt, type Run } from './excerpt.ts';
import { type Group, groupHits } from './groups.ts';

function partOf<Part extends HTMLElement>(root: ParentNode, selector: string): Part {
  const part = root.querySelector<Part>(selector);
  if (!part) throw new Error(`a search without ${selector}`);
  return part;
}

/** How long the reader's hand must rest before what was found is spoken, in ms: once for a word, not for each letter. */
const QUIET = 600;

/** How many letters are looked for: each word takes its time, and an address may hold thousands. */
const LONGEST = 300;

interface Index {
  engine: Engine;
  /** The titles of pages of text, by their addresses. */
  pages: ReadonlyMap<string, string>;
}

let index: Promise<Index> | undefined;

/** The index, fetched when it is first asked for, and again if that failed. */
function loadIndex(address: string): Promise<Index> {
  // Whole: in a page whose address holds a password, browsers fetch nothing by a path.
  index ??= fetch(new URL(address, window.location.href))
    .then(async (answer) => {
      if (!answer.ok) throw new Error(`the index answered ${answer.status}`);
      const answered = (await answer.json()) as SearchIndex;
      const pages = answered.entries.flatMap(({ kind, path, title }) =>
        kind === 'text' && !path.includes('#') ? [[path, title] as const] : [],
      );
      return { engine: await Engine.of(answered), pages: new Map(pages) };
    })
    .catch((error: unknown) => {
      index = undefined;
      throw error;
    });
  return index;
}

/** One search in the page: a field, what it found, and a voice for those who do not see it. */
export class SearchView {
  readonly #root: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #voice: HTMLElement;
  readonly #results: HTMLElement;
  readonly #most: number;
  #asked = 0;
  #rest: number | undefined;
  #pages: Index['pages'] = new Map();

  /** @param changed  called with the query whenever it changes */
  constructor(root: HTMLElement, changed: (query: string) => void) {
    this.#root = root;
    this.#input = partOf(root, '.search__input');
    this.#input.maxLength = LONGEST;
    this.#status = partOf(root, '.search__status');
    this.#voice = partOf(root, '.search__voice');
    this.#results = partOf(root, '.search__results');
    this.#most = Number(root.dataset['most']);
    this.#input.addEventListener('input', () => {
      changed(this.#input.value);
      void this.#look();
    });
    root.addEventListener('keydown', (event) => this.#move(event));
  }

  /** Fetches the index and puts the reader into the field. */
  async open(query = ''): Promise<void> {
    if (query !== '') this.#input.value = query.slice(0, LONGEST);
    this.#input.focus();
    this.#input.select();
    await this.#look();
  }

  async #look(): Promise<void> {
    const asked = ++this.#asked;
    // To a reader who comes back WebKit gives the page as it was, but this field as it first stood.
    this.#input.defaultValue = this.#input.value;
    const query = this.#input.value.trim();
    const waiting = window.setTimeout(() => this.#tell('wait'), 300);
    try {
      const { engine, pages } = await loadIndex(this.#root.dataset['index'] ?? '');
      this.#pages = pages;
      // A later letter has asked again: its answer counts.
      if (asked === this.#asked) this.#show(query, query.length < 2 ? undefined : engine.find(query));
    } catch {
      if (asked === this.#asked) this.#tell('failed');
    } finally {
      window.clearTimeout(waiting);
    }
  }

  #show(query: string, found: ReturnType<Engine['find']> | undefined): void {
    this.#results.replaceChildren(
      ...groupHits(found?.hits ?? [], this.#most).map((group) => this.#group(group, query)),
    );
    const n = found?.hits.length ?? 0;
    if (found === undefined) this.#status.textContent = '';
    else if (n === 0) this.#tell('none', { query });
    else this.#tell(n === 1 ? 'one' : 'other', { query, n: String(n) });
    if (found?.loose === true && n > 0) this.#status.append(` ${this.#root.dataset['loose'] ?? ''}`);
    this.#speak();
  }

  #tell(word: string, values: Record<string, string> = {}): void {
    this.#status.textContent = fill(this.#root.dataset[word] ?? '', values);
    this.#speak();
  }

  /** Says what the status says once the reader rests. */
  #speak(): void {
    window.clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => {
      this.#voice.textContent = this.#status.textContent;
    }, QUIET);
  }

  #group({ kind, shown, more }: Group, query: string): HTMLElement {
    const section = document.createElement('section');
    const title = section.appendChild(document.createElement('h2'));
    title.className = 'search__kind';
    title.textContent = this.#root.dataset[kind] ?? kind;
    const list = section.appendChild(document.createElement('ul'));
    list.append(...shown.map((hit) => this.#hit(hit)));
    if (more > 0) {
      const link = section.appendChild(document.createElement('a'));
      link.className = 'search__more';
      link.href = `${this.#root.dataset['page'] ?? ''}?${new URLSearchParams({ q: query })}`;
      link.textContent = fill(this.#root.dataset['more'] ?? '', { n: String(more) });
      if (link.href === window.location.href) link.replaceWith(link.textContent);
    }
    return section;
  }

  #hit({ entry, words }: Hit): HTMLLIElement {
    const item = document.createElement('li');
    const link = item.appendChild(document.createElement('a'));
    link.href = (this.#root.dataset['base'] ?? '') + entry.path;
    link.append(...excerpt(entry.title, words, 400).map(drawRun));
    const page = this.#pages.get(entry.path.replace(/#.*/, ''));
    // A heading alone does not say which text it stands in.
    if (entry.kind === 'text' && page !== undefined && page !== entry.title) {
      const place = link.appendChild(document.createElement('small'));
      place.textContent = page;
    }
    if (entry.text !== '') {
      const text = item.appendChild(document.createElement('p'));
      text.append(...excerpt(entry.text, words).map(drawRun));
    }
    return item;
  }

  /** Up and down go through the field and what was found; Enter in the field goes to the first, and follows nothing. */
  #move(event: KeyboardEvent): void {
    const links = [...this.#results.querySelectorAll<HTMLAnchorElement>('a')];
    if (event.key === 'Enter' && event.target === this.#input && !event.isComposing) {
      event.preventDefault();
      focusByKey(links[0]);
      return;
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || links.length === 0) return;
    const stops: HTMLElement[] = [this.#input, ...links];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[place + by];
    if (place < 0 || !next) return;
    event.preventDefault();
    focusByKey(next);
  }
}

/** Gives the focus and shows it: after a click WebKit draws no ring where a script puts the focus, though a key asked. */
function focusByKey(next: HTMLElement | undefined): void {
  next?.focus({ focusVisible: true });
}

function drawRun({ text, found }: Run): Node {
  if (!found) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
