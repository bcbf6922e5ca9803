import { describe, expect, test } from 'vitest';
import { RECORD_END, RECORD_START } from '../../src/data/record-end.ts';
import { getTables } from '../../src/data/tables.ts';
import { openBrowser } from './browser.ts';
import { byName, controlsOf, MATRIX, openMatrix, queryIs, recordedRows, shownRows } from './matrix.ts';

const opener = openBrowser();
const range = '#matrix-asof';

describe('what the reader sets', () => {
  test('at first every actor is shown as the record ends', async () => {
    const page = await openMatrix(opener);
    expect(byName(await shownRows(page))).toEqual(recordedRows());
  });

  test('a domain chosen by mouse leaves its column', async () => {
    const page = await openMatrix(opener);
    await page.locator('.choices label', { hasText: 'money' }).click();
    await queryIs(page, '?domain=funding');
    await expect.poll(async () => byName(await shownRows(page))).toEqual(recordedRows({ domains: ['funding'] }));
    await expect.poll(() => page.locator('.mx thead th').count()).toBe(2);
  });

  test('a domain chosen by keyboard leaves its column', async () => {
    const page = await openMatrix(opener);
    await page.locator('.choices input:checked').focus();
    await page.keyboard.press('ArrowRight');
    await queryIs(page, '?domain=land');
    await expect.poll(async () => byName(await shownRows(page))).toEqual(recordedRows({ domains: ['land'] }));
  });

  test('a domain chosen by touch leaves its column', async () => {
    const page = await openMatrix(opener, '', { hasTouch: true, viewport: { width: 360, height: 740 } });
    await page.locator('.choices label', { hasText: 'training' }).tap();
    await queryIs(page, '?domain=training');
    await expect.poll(async () => byName(await shownRows(page))).toEqual(recordedRows({ domains: ['training'] }));
  });

  test('a phone keeps all filters but the domain behind one line, unless the address has set one', async () => {
    const phone = { hasTouch: true, viewport: { width: 360, height: 740 } };
    const page = await openMatrix(opener, '?domain=land', phone);
    const level = page.locator('.matrix select').first();
    expect(await level.isVisible()).toBe(false);
    await page.getByText('More filters').tap();
    await expect.poll(() => level.isVisible()).toBe(true);
    const set = await openMatrix(opener, '?level=specific', phone);
    await expect.poll(() => set.locator('.matrix select').first().isVisible()).toBe(true);
  });

  test('a level leaves the actors that have it somewhere', async () => {
    const page = await openMatrix(opener);
    await page.getByRole('combobox', { name: 'Level' }).selectOption('ruled-out');
    await queryIs(page, '?level=ruled-out');
    await expect
      .poll(async () => byName(await shownRows(page)))
      .toEqual(recordedRows({ keep: (_, levels) => levels.includes('ruled-out') }));
  });

  test('a level and a domain leave the actors that have it there', async () => {
    const page = await openMatrix(opener, '?domain=land');
    await page.getByRole('combobox', { name: 'Level' }).selectOption('specific');
    await queryIs(page, '?domain=land&level=specific');
    const wanted = recordedRows({ domains: ['land'], keep: (_, levels) => levels[0] === 'specific' });
    await expect.poll(async () => byName(await shownRows(page))).toEqual(wanted);
  });

  test('a region leaves its actors', async () => {
    const page = await openMatrix(opener);
    const region = getTables().actors.find((actor) => actor.id === 'pl')?.region ?? '';
    await page.getByRole('combobox', { name: 'Region' }).selectOption(region);
    await queryIs(page, `?region=${region}`);
    await expect
      .poll(async () => byName(await shownRows(page)))
      .toEqual(recordedRows({ keep: (actor) => actor.region === region }));
  });

  test('a choice that no actor fits says so', async () => {
    const page = await openMatrix(opener, '?domain=land&level=in-place');
    expect(await shownRows(page)).toEqual([]);
    expect(await page.locator('.matrix__summary').textContent()).toBe('No actor fits. Choose another level or region.');
  });

  test('sorted by name, the rows follow the alphabet without groups', async () => {
    const page = await openMatrix(opener);
    await page.getByRole('combobox', { name: 'Sort and group by' }).selectOption('name');
    await queryIs(page, '?sort=name');
    await expect.poll(() => shownRows(page)).toEqual(recordedRows());
    await expect.poll(() => page.locator('.mx__group').count()).toBe(0);
  });

  test('sorted by region, the rows stand in groups of one region', async () => {
    const page = await openMatrix(opener);
    await page.getByRole('combobox', { name: 'Sort and group by' }).selectOption('region');
    await queryIs(page, '?sort=region');
    const regions = new Map(getTables().actors.map((actor) => [actor.name as string, actor.region]));
    const groups = await page
      .locator('.mx tbody')
      .evaluateAll((bodies) =>
        bodies.map((body) => [...body.querySelectorAll('.mx__actor th')].map((name) => name.textContent ?? '')),
      );
    expect(groups.map((names) => new Set(names.map((name) => regions.get(name))).size)).toEqual(groups.map(() => 1));
    expect(groups.flat().length).toBe(recordedRows().length);
  });
});

describe('the as-of date', () => {
  test('moved to its start by keyboard, shows the day of the summit', async () => {
    const page = await openMatrix(opener);
    await page.locator(range).focus();
    await page.keyboard.press('Home');
    await queryIs(page, `?asof=${RECORD_START}`);
    await expect.poll(async () => byName(await shownRows(page))).toEqual(recordedRows({ asOf: RECORD_START }));
    await expect.poll(() => page.locator(range).getAttribute('aria-valuetext')).toBe('4\u00A0September\u00A02025');
  });

  test('moved to its end, is the record’s and leaves the address', async () => {
    const page = await openMatrix(opener, `?asof=${RECORD_START}`);
    await page.locator(range).focus();
    await page.keyboard.press('End');
    await queryIs(page, '');
    await expect.poll(async () => byName(await shownRows(page))).toEqual(recordedRows({ asOf: RECORD_END }));
  });

  test.each([
    ['mouse', false],
    ['touch', true],
  ] as const)('moved to the middle by %s, shows the levels of that day', async (_, hasTouch) => {
    const page = await openMatrix(opener, '', { hasTouch });
    await page.locator(range).scrollIntoViewIfNeeded();
    const box = await page.locator(range).boundingBox();
    if (!box) throw new Error('the slider has no box');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await (hasTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
    await page.waitForURL((url) => url.searchParams.has('asof'));
    const asOf = new URL(page.url()).searchParams.get('asof') ?? '';
    expect(asOf > RECORD_START && asOf < RECORD_END).toBe(true);
    await expect.poll(async () => byName(await shownRows(page))).toEqual(recordedRows({ asOf }));
  });
});

describe('the address', () => {
  const query = '?domain=air&level=supportive&sort=name&asof=2025-10-01';

  test('opens on a fresh page what it was written for', async () => {
    const page = await openMatrix(opener);
    await page.locator('.choices label', { hasText: 'training' }).click();
    await page.getByRole('combobox', { name: 'Sort and group by' }).selectOption('name');
    await page.locator(range).focus();
    await page.keyboard.press('Home');
    await queryIs(page, `?domain=training&sort=name&asof=${RECORD_START}`);
    const fresh = await openMatrix(opener, new URL(page.url()).search);
    await expect.poll(() => shownRows(fresh)).toEqual(await shownRows(page));
    await expect.poll(() => controlsOf(fresh)).toEqual(await controlsOf(page));
  });

  test('is taken for the link to this view, in the page and after a change', async () => {
    const page = await openMatrix(opener, query);
    const link = page.locator('[data-state-link]');
    const shown = async () => new URL((await link.getAttribute('href')) ?? '', page.url());
    const { pathname, searchParams } = await shown();
    expect(pathname).toBe(new URL(page.url()).pathname);
    expect(Object.fromEntries(searchParams)).toMatchObject({ domain: 'air', level: 'supportive', sort: 'name' });
    await page.locator('.choices label', { hasText: 'money' }).click();
    await page.waitForURL((url) => url.searchParams.get('domain') === 'funding');
    await expect.poll(async () => (await shown()).search).toBe(new URL(page.url()).search);
  });

  test.each([
    ['?domain=moon', ['domain', 'moon']],
    ['?asof=2031-01-01', ['asof', '2031-01-01']],
    ['?level=<b>', ['level', '<b>']],
  ])('with %s shows a notice and the usual view', async (bad, [name, value]) => {
    const page = await openMatrix(opener, bad);
    expect(await page.locator('.notice:not([hidden])').allTextContents()).toEqual([
      `The address asks for ${name} “${value}”, which this figure does not know. The usual view is shown instead.`,
    ]);
    expect(byName(await shownRows(page))).toEqual(recordedRows());
  });

  test('keeps what is sound beside what is not, and drops the notice at the next change', async () => {
    const page = await openMatrix(opener, '?domain=funding&sort=size');
    expect(await page.locator('.notice:not([hidden])').count()).toBe(1);
    expect(byName(await shownRows(page))).toEqual(recordedRows({ domains: ['funding'] }));
    await page.locator('.choices label', { hasText: 'land' }).click();
    await queryIs(page, '?domain=land');
    await expect.poll(() => page.locator('.notice:not([hidden])').count()).toBe(0);
  });

  test('keeps names that are not the figure’s', async () => {
    const page = await openMatrix(opener, '?from=mail');
    await page.locator('.choices label', { hasText: 'land' }).click();
    await queryIs(page, '?from=mail&domain=land');
  });

  test('is not touched before the reader does anything', async () => {
    const page = await openMatrix(opener, '?domain=moon#who-offers-what');
    expect(page.url()).toContain(`${MATRIX}?domain=moon#who-offers-what`);
  });

  test('goes back to the start by the button, which then rests', async () => {
    const page = await openMatrix(opener, query);
    const reset = page.getByRole('button', { name: 'Back to the start' });
    await reset.focus();
    await page.keyboard.press('Enter');
    await queryIs(page, '');
    await expect.poll(async () => byName(await shownRows(page))).toEqual(recordedRows());
    await expect.poll(() => reset.getAttribute('aria-disabled')).toBe('true');
    await expect.poll(() => reset.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});
