import { expect, test } from 'vitest';
import { readScripts, readStyles } from '../../../src/hosts/policy.ts';
import { readPlace } from '../../../src/hosts/write.ts';
import { WAY } from './server.ts';
import { describeServers } from './servers.ts';

const frozenPage = /^v\/[0-9-]+\/figures\/.+\/index\.html$/;
const frozen =
  readPlace('dist', '/')
    .files.find((file) => frozenPage.test(file))
    ?.replace('index.html', '') ?? '';

/** Other spellings of addresses below the base path: some servers take them for the page, others for nothing. */
const SPELLINGS = [
  ...['index.html', '?depth=%zz', 'method/index.html', '/method/', 'method//', 'method/?x', '%6dethod/'],
  ...[
    'method%2f',
    'method%2Findex.html',
    'x/..%2fmethod/',
    '_astro/..%2fmethod/',
    'embed/..%2f',
    'METHOD/',
    'method./',
  ],
  ...['404.html', '/404.html', 'method/index.html/', `${WAY.from}index.html`, 'downloads//the-guarantee-gap.html'],
  ...['/embed/timeline/', 'embed//timeline/', 'embed/timeline/index.html', 'embed/statement//ask-64000/'],
  ...[frozen, `/${frozen}`, `${frozen}index.html`, `${frozen}..%2f..%2f..%2f..%2fmethod/`, `${frozen}..%2fnothing/`],
];

describeServers((base, ask) => {
  test('lets through what each page brings, however its address is spelt', async () => {
    const look = async (spelling: string) => {
      const answer = await ask(`${base}${spelling}`);
      const html = await answer.text();
      const policy = answer.headers.get('content-security-policy') ?? '';
      const brought = [...readStyles(html), ...readScripts([html])];
      return { spelling, brought: brought.length, refused: brought.filter((hash) => !policy.includes(hash)) };
    };
    const looks = await Promise.all(SPELLINGS.map(look));
    expect(looks.filter(({ refused }) => refused.length > 0)).toEqual([]);
    expect(looks.filter(({ brought }) => brought > 0).length).toBeGreaterThan(SPELLINGS.length / 2);
  });
});

test('there is a frozen figure to ask for', () => {
  expect(frozen).not.toBe('');
});
