import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeFault, type Fault, isWarning } from '../data/fault.ts';
import { ASKED_FILE, type Asked } from '../i18n/asked.ts';
import { findFaultsBelow } from './content-faults.ts';

/** How long to wait for more of a save, in milliseconds: some programs write a file in several steps. */
const SETTLED = 100;

/** Whom to tell. */
export interface Listeners {
  warn(text: string): void;
  /** There are faults that were not there before. */
  fail(faults: readonly Fault[]): void;
  /** There is no fault; whether there was one before. */
  pass(mended: boolean): void;
}

/** Checks the whole content again after each save, and tells what is new. */
export class LiveCheck {
  readonly #root: string;
  readonly #listeners: Listeners;
  #faults: readonly Fault[] = [];
  #warned: readonly string[] = [];
  #soon: NodeJS.Timeout | undefined;

  constructor(root: string, listeners: Listeners) {
    this.#root = root;
    this.#listeners = listeners;
  }

  /** A file was saved, made or taken away. */
  changed(): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.look(), SETTLED);
  }

  /** The faults as they are now: what was saved is looked at first. */
  faults(): readonly Fault[] {
    if (this.#soon !== undefined) this.look();
    return this.#faults;
  }

  look(): void {
    clearTimeout(this.#soon);
    this.#soon = undefined;
    const found = this.#find();
    if (found === undefined) {
      // A file that is gone while it is being saved is there a moment later.
      this.changed();
      return;
    }
    const warnings = found.filter(isWarning).map(describeFault);
    for (const warning of warnings.filter((text) => !this.#warned.includes(text))) this.#listeners.warn(warning);
    this.#warned = warnings;
    const before = this.#faults.map(describeFault).join('\n');
    this.#faults = found.filter((fault) => !isWarning(fault));
    if (this.#faults.length === 0) this.#listeners.pass(before !== '');
    else if (this.#faults.map(describeFault).join('\n') !== before) this.#listeners.fail(this.#faults);
  }

  #find(): Fault[] | undefined {
    try {
      // The engineer who adds a word notes it there while this runs.
      const asked = JSON.parse(readFileSync(join(this.#root, ASKED_FILE), 'utf8')) as Asked;
      return findFaultsBelow(this.#root, undefined, asked);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  }
}
