import type { Page } from '@playwright/test';
import { fillShell, parseShell, SHELL_PATH } from '../../forms/pages/shell.ts';
import { PAGE_STATES } from '../../forms/pages/states.fixture.ts';
import { localizedPath } from '../../program/languages.ts';
import { axe } from './axe.ts';
import { addresses, expect, test } from './journey.ts';

/** One page of each kind that the site has. */
const PAGES = [
  '/',
  '/guides/',
  '/guides/nursing/',
  '/learn-more/',
  '/learn-more/thanks/',
  '/connectors/',
  '/connectors/in/engineering/',
  '/connectors/daniel-okafor/',
  '/become-a-connector/',
  '/partners/',
  '/workforce/',
  '/workforce/can-i-serve-this-person/',
  '/workforce/skilled-immigrants-in-numbers/',
  '/workforce/one-page-for-employers/',
  '/events/',
  '/events/evening-with-connectors/',
  '/events/evening-with-connectors/thanks/',
  '/stories/',
  '/stories/no-stamp-needed/',
  '/impact/',
  '/search/',
  '/about/',
  '/accessibility/',
  '/contact/',
  '/privacy/',
  '/nowhere/',
];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Holds the page that is open to the rules, by day and by night, and to the width of the phone. */
async function check(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  const named = (violations: { id: string; nodes: { html: string }[] }[]) =>
    violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`);
  const day = await axe(page).withTags(RULES).analyze();
  expect(named(day.violations)).toEqual([]);
  // Only the colors are others at night.
  await page.emulateMedia({ colorScheme: 'dark' });
  const night = await axe(page).withRules(['color-contrast']).analyze();
  expect(named(night.violations), 'dark').toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${path} is wider than the phone`).toBeLessThanOrEqual(0);
}

// Each language for itself, so that both workers have their part of them.
test.describe.configure({ mode: 'parallel' });

for (const language of ['', '/es', '/bs', '/ar']) {
  test(`every kind of page in ${language || 'English'} holds to WCAG 2.2 AA, by day and by night, and fits a narrow phone`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    // 320 pixels are also what is left of 1280 at 400 % zoom.
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of PAGES) {
      await page.goto(language + path);
      await check(page, language + path);
    }
  });
}

/** Each page that asks something, as it is first shown and with mistakes. */
const ASKING = PAGE_STATES.filter(
  ({ name }) => name.split('/').length === 2 || /mistakes|no reason/.test(name),
);

for (const language of ['en', 'ar'] as const) {
  test(`every page that a function answers with and that asks something does the same (${language})`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 320, height: 640 });
    const path = localizedPath(SHELL_PATH, language);
    const shell = parseShell(await (await page.request.get(path)).text(), language);
    const reader = { ...shell, action: '/answer/token', dayInWords: String, spanInWords: () => '10:00' };
    for (const { name, write } of ASKING) {
      const body = fillShell(shell, write(reader), () => '/');
      if (!body.includes('<form')) continue;
      await page.route(`**${path}`, (route) => route.fulfill({ body, contentType: 'text/html' }), {
        times: 1,
      });
      await page.goto(path);
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '');
      });
      await check(page, name);
    }
  });
}

test('a form with mistakes holds to WCAG 2.2 AA', async ({ page }) => {
  for (const path of ['/learn-more/', '/ar/learn-more/']) {
    await page.goto(path);
    await page.locator('#sign-up [type=submit]').click();
    const { violations } = await axe(page).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('the mailbox holds to WCAG 2.2 AA', async ({ page }) => {
  await page.goto(addresses.mailbox);
  const { violations } = await axe(page).withTags(RULES).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
