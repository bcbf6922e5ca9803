import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { orderRows, type State } from '../../data/archive/state.ts';
import { DOWNLOADS } from '../../data/download.ts';

/**
 * Reads tables as `/data/` serves them in JSON.
 *
 * @returns them, or what is wrong with the folder
 */
export function readRecord(folder: string): State | string {
  if (!existsSync(folder)) return `${folder}: there is no such folder\n`;
  // A description of the tables is no table.
  const files = globSync('*.json', { cwd: folder }).filter((file) => file !== 'datapackage.json');
  const state: Record<string, State[string]> = {};
  for (const file of files.sort()) {
    const name = basename(file, '.json');
    const rows = readRows(join(folder, file));
    if (rows === undefined) return `${join(folder, file)}: came no list of records\n`;
    state[name] = orderRows(name, rows);
  }
  const missing = ['positions', 'sources', 'updates'].filter((name) => state[name] === undefined);
  if (missing.length > 0) return `${folder}: there is no ${missing.map((name) => `${name}.json`).join(', ')}\n`;
  return state;
}

function readRows(file: string): readonly object[] | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(read) && read.every((row) => typeof row === 'object' && row !== null) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** The tables in the order in which the site lists them, those that it no longer has last. */
export function inOrder(state: State): readonly string[] {
  const known = Object.keys(DOWNLOADS).filter((name) => name in state);
  return [...known, ...Object.keys(state).filter((name) => !known.includes(name))];
}
