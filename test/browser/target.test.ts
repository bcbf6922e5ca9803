import { describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { findNameless, findRingless, findSmallTargets, showLayers } from './target.ts';

const { blank } = openBrowser();

async function draw(html: string) {
  const page = await blank();
  await page.setContent(`<!doctype html><html lang="en"><title>A</title><main>${html}</main></html>`);
  return page;
}

describe('findNameless', () => {
  test('catches what a screen reader could only call by its kind', async () => {
    const page = await draw(
      '<button class="a"></button><a href="#b"><svg aria-hidden="true"></svg></a><div tabindex="0">C</div><input id="d"><select id="e"></select>',
    );
    expect(await findNameless(page)).toEqual([
      'has no name for button class a',
      'has no name for a href #b',
      'has no name for div tabindex 0',
      'has no name for input id d',
      'has no name for select id e',
    ]);
  });

  test('takes names from words, labels and pictures, and what only a script can focus', async () => {
    const page = await draw(
      '<button>A</button><a href="#b"><img alt="B"></a><div tabindex="0" role="region" aria-label="C">C</div><label>D <input></label><h2 tabindex="-1">E</h2>',
    );
    expect(await findNameless(page)).toEqual([]);
  });
});

describe('findRingless', () => {
  test('catches what looks the same with the focus, and a ring that nobody sees', async () => {
    const page = await draw(
      `<style>.a:focus { outline: 0 } .b:focus { outline: 2px solid transparent } .c { outline: 2px solid red }
        .c:focus { outline: 2px solid red } .d { opacity: 0 }</style>
      <button class="a">A</button><a class="b" href="#b">B</a><button class="c">C</button><input class="d">`,
    );
    expect(await findRingless(page)).toEqual([
      'shows no focus on button.a "A"',
      'shows no focus on a.b "B"',
      'shows no focus on button.c "C"',
      'shows no focus on input.d ""',
    ]);
  });

  test('takes an outline, a shadow, a ring behind the words and one around the label', async () => {
    const page = await draw(
      `<style>button:focus { outline: 0; box-shadow: 0 0 0 2px red } .b:focus { outline: 0 }
        .b:focus::after { content: ""; outline: 2px solid } input { opacity: 0 } label:has(:focus) { outline: 2px solid }</style>
      <a href="#">A</a><button>A</button><a class="b" href="#b">B</a><label><input type="radio">C</label>`,
    );
    expect(await findRingless(page)).toEqual([]);
  });
});

describe('findSmallTargets', () => {
  const style = '<style>main { font: 16px/20px serif } button { all: unset; width: 20px; height: 20px }</style>';

  test('catches targets that a finger would confuse', async () => {
    const page = await draw(
      `${style}<button style="display:block">A</button><button style="display:block">B</button>
      <ul><li><a href="#c">C</a></li><li><a href="#d">D</a></li></ul>`,
    );
    expect((await findSmallTargets(page)).map((fault) => fault.replace(/ of .*:/, ':'))).toEqual([
      'has a target: button. "A"',
      'has a target: button. "B"',
      'has a target: a. "C"',
      'has a target: a. "D"',
    ]);
    await page.setContent(
      `${style}<main><button style="display:block">A</button><p><a href="#" style="display:block;height:40px">B</a></p>`,
    );
    expect(await findSmallTargets(page)).toEqual([]);
    await page.setContent(
      `${style}<main><button style="display:block">A</button><a href="#" style="display:block;height:40px">B</a>`,
    );
    expect(await findSmallTargets(page)).toEqual(['has a target of 20 by 20 px: button. "A"']);
  });

  test('takes what is alone, what a label makes larger, and links within a sentence', async () => {
    const page = await draw(
      `${style}<button style="display:block;margin-bottom:2rem">A</button>
      <p>Words, <a href="#b">B</a> and <a href="#c">C</a>,<br>and <a href="#d">D</a> below.</p>
      <label style="display:block;padding:8px;margin-top:1rem"><input type="checkbox" style="margin:0">E</label><label style="display:block;padding:8px"><input type="checkbox">F</label>`,
    );
    expect(await findSmallTargets(page)).toEqual([]);
  });
});

test('showLayers shows one of each kind of what opens over the page', async () => {
  const page = await draw(
    '<div popover class="a">A <button></button></div><div popover class="a">A</div><div popover class="b">B</div><dialog class="c" aria-label="C">C</dialog>',
  );
  expect(await findNameless(page)).toEqual([]);
  await showLayers(page);
  expect(await page.locator('div:visible, dialog:visible').allTextContents()).toEqual(['A ', 'B', 'C']);
  expect(await findNameless(page)).toEqual(['has no name for button ']);
});
