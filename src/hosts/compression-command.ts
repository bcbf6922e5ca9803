import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packSite } from './compression.ts';

const [folder = 'dist', ...more] = process.argv.slice(2);
if (more.length > 0) {
  console.error(`came "${more.join(' ')}" besides ${folder}; allowed is one folder`);
  process.exit(1);
}
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`${folder} holds no built site: run "npm run build" first`);
  process.exit(1);
}
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const { files, bytes, ...packed } = await packSite(folder);
console.log(
  `${files} texts of ${megabytes(bytes)}: ${megabytes(packed['.br'])} as .br, ${megabytes(packed['.gz'])} as .gz, beside them in ${folder}`,
);
