import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { wakeIslands } from './island.ts';
import { readAloud } from './transcript.ts';

const { blank, open } = openBrowser();

async function hear(html: string): Promise<string[]> {
  const page = await blank();
  await page.setContent(`<!doctype html><html lang="en"><title>A</title>${html}`);
  return readAloud(page);
}

test('readAloud says roles, names, levels and states in the order of reading', async () => {
  const heard = await hear(`<nav aria-label="Site"><ul><li><a href="/b/">B</a></li></ul></nav>
    <main><h1>A title</h1><p>Said by <a href="/de/">Germany</a>: <b>26</b>%<button aria-expanded="false">sources</button>.</p>
    <label><input type="checkbox" checked>Suppose it</label><p hidden>Not said</p>
    <ul><li><span style="display:block">Ceasefire</span><span style="display:block">shut</span></li></ul>
    <table><tr><th>State</th><td>26</td></tr></table><svg role="img" aria-label="26 dots"></svg></main>`);
  expect(heard.join('\n')).toMatchInlineSnapshot(`
    "navigation: Site
      list, 1 item
        item: <link: B>
    main part
      heading, level 1: A title
      paragraph: Said by <link: Germany>: 26% <button, collapsed: sources>.
      box, chosen: Suppose it
      list, 1 item
        item: Ceasefire · shut
      table
        row: State · 26
      <picture: 26 dots>"
  `);
});

test('readAloud shows a link without words and a picture that spills its parts', async () => {
  const heard = await hear(
    '<main><a href="/a/"><svg aria-hidden="true"></svg></a><svg><text>1</text><text>2</text></svg></main>',
  );
  expect(heard.join('\n')).toMatchInlineSnapshot(`
    "main part
      <link> · 1 · 2"
  `);
});

/** After a change of the chapter: `npx vitest run --project browser test/browser/transcript.test.ts -u`, and read it. */
test('a chapter is heard as it was last read by ear', async () => {
  const page = await open('/unresolved-questions/');
  await wakeIslands(page);
  await expect(`${(await readAloud(page)).join('\n')}\n`).toMatchFileSnapshot(
    '../golden/transcript-unresolved-questions.txt',
  );
});
