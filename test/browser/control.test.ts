import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { findDeadControls } from './control.ts';

const { blank } = openBrowser();

async function deadIn(html: string): Promise<string[]> {
  const page = await blank({ javaScriptEnabled: false });
  await page.setContent(`<main>${html}</main>`);
  return findDeadControls(page);
}

test('findDeadControls catches what only a script would move', async () => {
  const html = '<button>A</button><select><option>B</option></select><input type="range" id="c"><input id="d" hidden>';
  expect(await deadIn(html)).toEqual(['shows button "A"', 'shows select "B"', 'shows input "c"']);
});

test('findDeadControls takes a popover’s button', async () => {
  expect(await deadIn('<button popovertarget="a">A</button><div popover id="a">B</div>')).toEqual([]);
});

test('findDeadControls tells a radio that the style sheet follows from one that nothing follows', async () => {
  const radios =
    '<label><input type="radio" name="r" value="a" checked>A</label><label><input type="radio" name="r" value="b">B</label>';
  expect(await deadIn(`${radios}<p>C</p>`)).toEqual(['shows input "b"']);
  expect(await deadIn(`<style>main:has([value="b"]:checked) p { color: red }</style>${radios}<p>C</p>`)).toEqual([]);
});
