import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SYNONYMS_FILE } from '../../../src/data/synonyms.ts';
import { YAML_DOCUMENTS } from '../../../src/desk/schemas/json-schema.ts';

test('the settings of the editor give each table and the words of a search and of the interface their schema', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
  expect(settings['yaml.schemas']).toEqual(
    Object.fromEntries([
      ...Object.keys(YAML_DOCUMENTS).map((file) => [
        `./.schemas/${file.replace('.yaml', '.json')}`,
        `content/data/${file}`,
      ]),
      ['./.schemas/words-of-a-search.json', SYNONYMS_FILE],
      ['./.schemas/words-of-the-interface.json', 'content/i18n/en.yaml'],
    ]),
  );
});
