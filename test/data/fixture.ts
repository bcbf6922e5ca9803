import { ContentError, describeFault, type Fault } from '../../src/data/fault.ts';
import { type DATA_FILES, type Files, parseTables, type Tables } from '../../src/data/parse.ts';
import { VALID } from './valid-files.ts';

export type DataFile = (typeof DATA_FILES)[number];
export type Overrides = Partial<Record<DataFile, string>>;

/** The valid files, some of them replaced. */
export function files(overrides: Overrides = {}): Files {
  const texts: Record<string, string> = { ...VALID, ...overrides };
  return (name) => {
    const text = texts[name];
    if (text === undefined) throw new Error(`The fixture has no file ${name}`);
    return text;
  };
}

/** A valid file with one piece of it replaced. Throws when the piece is not there: a test that breaks nothing proves nothing. */
export function swap(name: DataFile, piece: string, by: string): Overrides {
  const text = VALID[name];
  if (!text.includes(piece)) throw new Error(`${name} of the fixture has no ${JSON.stringify(piece)}`);
  return { [name]: text.replace(piece, () => by) };
}

/** A valid file with more at its end. */
export function append(name: DataFile, more: string): Overrides {
  return { [name]: `${VALID[name]}${more}` };
}

/** The tables of the fixture. */
export function tables(overrides: Overrides = {}, cited?: ReadonlySet<string>): Tables {
  return parseTables(files(overrides), cited);
}

/** Every fault that the fixture has after the overrides. */
export function faults(overrides: Overrides, cited?: ReadonlySet<string>): readonly Fault[] {
  try {
    tables(overrides, cited);
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
  return [];
}

/** The same as an editor reads them. */
export function told(overrides: Overrides, cited?: ReadonlySet<string>): string {
  return faults(overrides, cited).map(describeFault).join('\n');
}
