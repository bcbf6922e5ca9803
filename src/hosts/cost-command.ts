import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reportCost, tellCost } from './cost-report.ts';

const { values } = parseArgs({ options: { price: { type: 'string', default: '0.05' } } });
const price = Number(values.price);
if (!(price >= 0)) {
  console.error(`--price: came "${values.price}", allowed is what a gigabyte costs, such as 0.05`);
  process.exit(1);
}
if (!existsSync('dist/index.html')) {
  console.error('dist/ holds no built site: run "npm run build" first');
  process.exit(1);
}
const files = new Map(
  globSync('**/*.*', { cwd: 'dist' }).map((path) => [path, readFileSync(join('dist', path))] as const),
);
const home = /<link rel="canonical" href="([^"]+)"/.exec(String(files.get('index.html')))?.[1] ?? '';
console.log(tellCost(reportCost(files, new URL(home).pathname), price));
