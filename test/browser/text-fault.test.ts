import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { findTextFaults } from './text-fault.ts';

const { blank } = openBrowser();

/** Draws a page and gives what is wrong with its words. */
async function faultsIn(page: Page, html: string): Promise<string[]> {
  await page.setContent(`<style>p { margin: 0 }</style>${html}`);
  return findTextFaults(page);
}

const svg = (texts: string) => `<svg width="300" height="60" font-size="16" style="overflow:hidden">${texts}</svg>`;

describe('findTextFaults', () => {
  const narrow = () => blank({ viewport: { width: 360, height: 600 } });

  test('tells of words on words, in a picture and out of it', async () => {
    const page = await narrow();
    expect(await faultsIn(page, svg('<text x="9" y="20">Summit</text><text x="30" y="24">Declaration</text>'))).toEqual(
      ['writes "Summit" over "Declaration"'],
    );
    expect(
      await faultsIn(page, `${svg('<text x="9" y="20">12</text>')}<p style="margin-top:-60px">Twelve</p>`),
    ).toEqual(['writes "Twelve" over "12"']);
    expect(await faultsIn(page, '<p>A paragraph</p><p style="margin-top:-1em">and the next</p>')).toEqual([
      'writes "A paragraph" over "and the next"',
    ]);
  });

  test('tells of words that their drawing, a frame or the window cuts off', async () => {
    const page = await narrow();
    expect(await faultsIn(page, svg('<text x="270" y="20">Deployment</text>'))).toContain(
      'cuts off "Deployment" at svg.',
    );
    expect(
      await faultsIn(page, '<p style="white-space:nowrap;width:20px;overflow:hidden" class="a">A long label</p>'),
    ).toEqual(['cuts off "A long label" at p.a']);
    expect(
      await faultsIn(page, '<div style="overflow:hidden;height:8px" class="frame"><p>Half seen</p></div>'),
    ).toEqual(['cuts off "Half seen" at div.frame']);
    expect(await faultsIn(page, '<p style="margin-left:300px;white-space:nowrap">Beyond the edge</p>')).toEqual([
      'cuts off "Beyond the edge" at html.',
    ]);
    expect(
      await faultsIn(page, '<p style="overflow:auto hidden;height:8px" class="frame">Too low a frame</p>'),
    ).toEqual(['cuts off "Too low a frame" at p.frame']);
  });

  test('tells of a choice and of a number for which its control has no room', async () => {
    const page = await narrow();
    expect(
      await faultsIn(
        page,
        '<select style="width:60px" class="a"><option>Everything that was said</option></select><input type="number" value="1000000000" style="width:40px" class="b">',
      ),
    ).toEqual(['cuts off "Everything that was said" at select.a', 'cuts off "1000000000" at input.b']);
  });

  test('takes lines below one another, parts of a line, and what is only heard, folded away or scrolled to', async () => {
    const page = await narrow();
    expect(
      await faultsIn(
        page,
        `${svg('<text x="9" y="20"><tspan>26</tspan><tspan dx="-9"> pledged</tspan></text><text x="9" y="38">Paris</text>')}
        <p>One<br>two</p><p class="sr" style="margin-top:-20px">Heard</p>
        <a href="#a" style="position:absolute;left:-999rem">Skip</a>
        <details><summary>More</summary><p style="margin-top:-20px">Folded</p></details>
        <div style="overflow:auto;width:80px;white-space:nowrap;float:left"><p>A very long line of words</p></div><p>beside</p>
        <div style="overflow:hidden;height:1px"><p style="position:absolute">Not framed by it</p></div>
        <select style="color:transparent;width:20px"><option>A sign instead</option></select>`,
      ),
    ).toEqual([]);
  });
});
