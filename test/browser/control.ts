import type { Page } from 'playwright-core';

/** How everything in the page looks, but for controls and their labels: what the style sheet makes of their state. */
function lookOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => !element.matches('input, label, label *'))
      .map((element) => {
        const { color, fill, stroke, opacity, display, visibility } = getComputedStyle(element);
        return [color, fill, stroke, opacity, display, visibility].join();
      })
      .join('\n'),
  );
}

const SWITCH = 'input[type="radio"], input[type="checkbox"]';

/**
 * Controls that can be seen and do nothing while no script runs. A radio or a box is alive if the style sheet follows
 * it: something else in the page looks different once it is checked.
 */
export async function findDeadControls(page: Page): Promise<string[]> {
  const dead = await page
    .locator('button:not([popovertarget]), input, select, textarea, [role="button"], [role="slider"]')
    .evaluateAll(
      (all, switches) =>
        all
          .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(switches))
          .map((one) => `shows ${one.localName} "${one.textContent || one.id}"`),
      SWITCH,
    );
  for (const control of await page.locator(SWITCH).all()) {
    if (!(await control.evaluate((one) => one.checkVisibility({ visibilityProperty: true })))) continue;
    const before = await lookOf(page);
    const checked = await control.isChecked();
    // A radio that is checked already can only be left by another.
    if (checked && (await control.getAttribute('type')) === 'radio') continue;
    // Each is tried from where the page began: what two choices leave together may be nothing.
    const usual = await control.evaluate((one: HTMLInputElement) =>
      [...document.querySelectorAll<HTMLInputElement>('input')].findIndex(
        (other) => other.type === 'radio' && other.name === one.name && other.checked,
      ),
    );
    await control.setChecked(!checked, { force: true });
    if ((await lookOf(page)) === before) dead.push(`shows input "${await control.getAttribute('value')}"`);
    if (usual >= 0) await page.locator('input').nth(usual).setChecked(true, { force: true });
  }
  return dead;
}
