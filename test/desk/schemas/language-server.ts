import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Place {
  line: number;
  character: number;
}

/** What the server offers at the cursor. */
export interface Offer {
  label: string;
  textEdit?: { newText: string };
}

interface Message {
  id?: number;
  method?: string;
  params?: {
    items?: { section: string }[];
    uri?: string;
    diagnostics?: { message: string; range: { start: Place } }[];
  };
  result?: unknown;
}

/** The settings of one extension, as a tree: `yaml.schemas` is `schemas`. */
function settingsOf(root: string, section: string): Record<string, unknown> {
  const all = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>;
  const own = Object.entries(all).filter(([name]) => name.startsWith(`${section}.`));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(section.length + 1), value]));
}

/** The language server of the extension that the project recommends for YAML, run as an editor's program runs it. */
export class LanguageServer {
  readonly #server = spawn(process.execPath, [
    resolve('node_modules/yaml-language-server/bin/yaml-language-server'),
    '--stdio',
  ]);
  readonly #answers = new Map<number, (result: unknown) => void>();
  readonly #told = new Map<string, readonly string[]>();
  readonly #versions = new Map<string, number>();
  readonly #root: string;
  #waiting = Buffer.alloc(0);
  #last = 0;

  constructor(root: string) {
    this.#root = root;
    this.#server.stdout.on('data', (piece: Buffer) => {
      this.#waiting = Buffer.concat([this.#waiting, piece]);
      for (let message = this.#next(); message; message = this.#next()) this.#hear(message);
    });
  }

  /** Begins to work in the folder, with its settings. */
  async start(): Promise<void> {
    const uri = pathToFileURL(this.#root).href;
    await this.#ask('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'content' }],
      capabilities: { workspace: { configuration: true, workspaceFolders: true } },
    });
    this.#send({ method: 'initialized', params: {} });
    this.#send({ method: 'workspace/didChangeConfiguration', params: {} });
  }

  /** Opens a file, or changes what is in it; the text need not be the one on the disk. */
  write(file: string, text: string): void {
    const uri = this.#uri(file);
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    const opened = { textDocument: { uri, languageId: 'yaml', version, text } };
    const changed = { textDocument: { uri, version }, contentChanges: [{ text }] };
    if (version === 1) this.#send({ method: 'textDocument/didOpen', params: opened });
    else this.#send({ method: 'textDocument/didChange', params: changed });
  }

  /** What is underlined in a file just now, as `line:column message`; undefined before anything was said of it. */
  wrong(file: string): readonly string[] | undefined {
    return this.#told.get(this.#uri(file));
  }

  /** What is offered where the text has a `|`. */
  async complete(file: string, text: string): Promise<readonly Offer[]> {
    const place = placeAt(text, text.indexOf('|'));
    this.write(file, text.replace('|', ''));
    const { items } = (await this.#at('completion', file, place)) as { items: readonly Offer[] };
    return items;
  }

  /** What is shown over a place of a file, counted from 0. */
  async hover(file: string, place: Place): Promise<string> {
    const { contents } = (await this.#at('hover', file, place)) as { contents: { value: string } };
    return contents.value;
  }

  /** Ends it, and hears no more of what it asks for at the last moment: its folder is about to go. */
  async end(): Promise<void> {
    this.#server.stdout.removeAllListeners('data');
    const ended = once(this.#server, 'exit');
    this.#server.kill();
    await ended;
  }

  #at(what: string, file: string, position: Place): Promise<unknown> {
    return this.#ask(`textDocument/${what}`, { textDocument: { uri: this.#uri(file) }, position });
  }

  #uri(file: string): string {
    return pathToFileURL(join(this.#root, file)).href;
  }

  #ask(method: string, params: object): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise((tell) => {
      this.#answers.set(id, tell);
    });
    this.#send({ id, method, params });
    return answer;
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #next(): Message | undefined {
    const head = this.#waiting.indexOf('\r\n\r\n');
    const length = Number(/Content-Length: (\d+)/i.exec(this.#waiting.toString('utf8', 0, Math.max(0, head)))?.[1]);
    if (head < 0 || this.#waiting.length < head + 4 + length) return undefined;
    const text = this.#waiting.toString('utf8', head + 4, head + 4 + length);
    this.#waiting = this.#waiting.subarray(head + 4 + length);
    return JSON.parse(text) as Message;
  }

  #hear({ id, method, params, result }: Message): void {
    if (method === undefined) {
      if (id !== undefined) this.#answers.get(id)?.(result);
    } else if (id !== undefined) {
      const settings = params?.items?.map(({ section }) => settingsOf(this.#root, section)) ?? null;
      this.#send({ id, result: settings });
    } else if (method === 'textDocument/publishDiagnostics' && params?.uri !== undefined) {
      const told = (params.diagnostics ?? []).map(
        ({ message, range: { start } }) => `${start.line + 1}:${start.character + 1} ${message}`,
      );
      this.#told.set(params.uri, told);
    }
  }
}

/** The place of an offset in a text, counted from 0. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: (before.at(-1) ?? '').length };
}
