import type { Page } from 'playwright-core';

/**
 * Controls that can be seen and do nothing while no script runs. A radio or a box is alive if the styles follow it:
 * something in the page that is neither a control nor a label looks different once it is checked.
 */
export function findDeadControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SWITCH = 'input[type="radio"], input[type="checkbox"]';
    const isShown = (one: Element) => one.checkVisibility({ visibilityProperty: true });
    const still = [
      ...document.querySelectorAll(
        'button:not([popovertarget]), input, select, textarea, [role="button"], [role="slider"]',
      ),
    ].filter((one) => isShown(one) && !one.matches(SWITCH));

    const others = [...document.querySelectorAll('main *')].filter((one) => !one.matches('input, label, label *'));
    const lookOf = (one: Element) => {
      const { color, fill, stroke, opacity, display, visibility } = getComputedStyle(one);
      return [color, fill, stroke, opacity, display, visibility].join();
    };
    const switches = [...document.querySelectorAll<HTMLInputElement>(SWITCH)].filter(isShown);
    const before = switches.length === 0 ? [] : others.map(lookOf);
    const dead = switches.filter((one) => {
      // A radio that is checked already can only be left by another.
      if (one.type === 'radio' && one.checked) return false;
      const usual = switches.find((other) => one.type === 'radio' && other.name === one.name && other.checked) ?? one;
      one.click();
      const isDead = others.every((other, index) => lookOf(other) === before[index]);
      // Each is tried from where the page began: what two choices leave together may be nothing.
      if (usual === one && one.type === 'radio') one.checked = false;
      else usual.click();
      return isDead;
    });
    return [
      ...still.map((one) => `shows ${one.localName} "${one.textContent || one.id}"`),
      ...dead.map((one) => `shows input "${one.getAttribute('value')}"`),
    ];
  });
}
