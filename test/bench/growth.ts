import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addChapters, copyProject, multiplyRecords } from './copy.ts';
import { slope } from './numbers.ts';

/** What one build from clean took. */
export interface Build {
  seconds: number;
  /** Of all processors together: what a busy machine does not stretch. */
  cpuSeconds: number;
  megabytes: number;
}

interface Grown {
  name: string;
  count: number;
  /** Nothing, where the build was stopped at its limit, and words where it failed. */
  build: Build | string;
}

/** A build that takes longer is stopped, and larger ones of its kind are not begun. */
const LIMIT_SECONDS = Number(process.env['LIMIT'] ?? 300);

/** Writes down, at the end of the process that loads it, what the process took. */
const PROBE = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync('usage.json', JSON.stringify(process.resourceUsage())));
`;

function build(folder: string): Build | string {
  writeFileSync(join(folder, 'probe.mjs'), PROBE);
  const began = performance.now();
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    ['--import', './probe.mjs', '--env-file=site.env', 'node_modules/astro/bin/astro.mjs', 'build'],
    { cwd: folder, timeout: LIMIT_SECONDS * 1000, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const seconds = (performance.now() - began) / 1000;
  if (signal !== null) return `stopped after ${LIMIT_SECONDS} s`;
  const usage = join(folder, 'usage.json');
  if (status !== 0 || !existsSync(usage))
    return `failed: ${/Error: .*/.exec(stderr)?.[0] ?? stderr.trim().split('\n').at(-1)}`;
  const used = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage;
  return { seconds, cpuSeconds: (used.userCPUTime + used.systemCPUTime) / 1e6, megabytes: used.maxRSS / 1024 };
}

const SERIES = {
  chapters: { name: 'chapters more', counts: [5, 50, 300], grow: addChapters },
  records: { name: 'times the positions', counts: [1, 10, 50], grow: multiplyRecords },
} as const;

/** Builds copies of the project that hold more and more, until all are built or one takes too long. */
export function growBuilds(of: keyof typeof SERIES): Grown[] {
  const { name, counts, grow } = SERIES[of];
  const found: Grown[] = [];
  for (const count of counts) {
    const before = found.at(-1);
    if (typeof before?.build === 'string') {
      found.push({ name, count, build: 'not begun' });
      continue;
    }
    const folder = copyProject();
    grow(folder, count);
    const took = build(folder);
    found.push({ name, count, build: took });
    console.error(`${count} ${name}:`, took);
    rmSync(folder, { recursive: true });
  }
  return found;
}

/** What was found as a table of Markdown, and what one chapter more costs. */
export function tellBuilds(found: readonly Grown[]): string {
  const head = ['project', 'seconds', 'processor seconds', 'memory MB'];
  const rows = found.map(({ name, count, build }) =>
    typeof build === 'string'
      ? [`${count} ${name}`, build, '', '']
      : [`${count} ${name}`, build.seconds.toFixed(1), build.cpuSeconds.toFixed(1), build.megabytes.toFixed(0)],
  );
  const points = found.flatMap(({ name, count, build }) =>
    name === SERIES.chapters.name && typeof build !== 'string' ? [[count, build.cpuSeconds] as const] : [],
  );
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const each = points.length < 2 ? '' : `\n\nOne chapter more: ${slope(points).toFixed(3)} processor seconds.`;
  return `${table}${each}`;
}
