import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readTables } from '../../data/parse.ts';
import ASKED from '../../i18n/asked.json' with { type: 'json' };
import { askedWith } from '../../mdx/worded-records.ts';
import { idSnippets } from './id-snippets.ts';
import { headSchema, type JsonSchema, synonymsSchema, tableSchema, YAML_DOCUMENTS } from './json-schema.ts';
import { snippets } from './snippets.ts';
import { wordsSchema } from './words-schema.ts';

// Run by "npm run schemas" and before "npm run dev". Only the snippets of components are committed.
// Read without the checks: a mistake in the content is when help is wanted most.
const tables = readTables((name) => readFileSync(`content/data/${name}`, 'utf8'));
const write = (name: string, schema: JsonSchema) =>
  writeFileSync(`.schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);

mkdirSync('.schemas', { recursive: true });
for (const file of Object.keys(YAML_DOCUMENTS)) write(file.replace('.yaml', ''), tableSchema(file, tables));
write('front-matter-of-chapters', headSchema('chapter', tables));
write('front-matter-of-pages', headSchema('page', tables));
write('words-of-a-search', synonymsSchema(tables));
write('words-of-the-interface', wordsSchema(askedWith(ASKED, tables)));
writeFileSync('.vscode/mdx.code-snippets', `${JSON.stringify(snippets(), null, 2)}\n`);
writeFileSync('.vscode/ids.code-snippets', `${JSON.stringify(idSnippets(tables), null, 2)}\n`);
