import { readFileSync } from 'node:fs';

/** One package of the lock file. */
export interface Locked {
  name: string;
  version: string;
  /** As the package states it; empty where it states none. */
  licence: string;
  /** Whether a hash says what may be installed under its name. */
  hashed: boolean;
}

interface Entry {
  version?: string;
  license?: string;
  integrity?: string;
}

/** Every package that is installed on some platform. */
export function readLock(): Locked[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license = '', integrity }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      licence: license,
      hashed: integrity !== undefined,
    }));
}

/** The packages that we ask for, with their versions. */
export function readAsked(): Readonly<Record<string, string>> {
  const asked = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies?: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  return { ...asked.dependencies, ...asked.devDependencies };
}
