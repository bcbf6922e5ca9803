import type { TestProject } from 'vitest/node';
import { startFaultyHost } from './faulty-host.ts';
import { readFiles } from './files.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site stands while the tests run, with a slash at the end. */
    site: string;
  }
}

/** Serves `dist/` as a plain static host would, as it stands when the tests begin. */
export default async function serveSite(project: TestProject) {
  const { files, base } = readFiles();
  const host = await startFaultyHost(files, base);
  project.provide('site', host.home);
  return () => host.close();
}
