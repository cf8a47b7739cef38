import type { Page } from '@playwright/test';
import { fillShell, parseShell, SHELL_PATH } from '../../forms/pages/shell.ts';
import { PAGE_STATES } from '../../forms/pages/states.fixture.ts';
import { renderHtml } from '../../forms/render.ts';
import { LANGUAGES } from '../../locales/locales.ts';
import { localizedPath } from '../../program/languages.ts';
import { type Violation, violationsIn, WCAG } from './axe.ts';
import { addresses, expect, look as test } from './journey.ts';

/** One page of each kind that the site has. */
const PAGES = [
  '/',
  '/guides/',
  '/guides/nursing/',
  '/learn-more/',
  '/learn-more/thanks/',
  '/professions/',
  '/professions/registered-nurse/',
  '/find/',
  '/local-help/',
  '/local-help/in/missouri/',
  '/connectors/',
  '/connectors/in/engineering/',
  '/connectors/daniel-okafor/',
  '/become-a-connector/',
  '/become-a-connector/handbook/',
  '/partners/',
  '/workforce/',
  '/workforce/can-i-serve-this-person/',
  '/workforce/skilled-immigrants-in-numbers/',
  '/workforce/one-page-for-employers/',
  '/workforce/slides-for-a-board/',
  '/workforce/pictures-to-share/',
  '/press/',
  '/changes/',
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
const RULES = [...WCAG, 'best-practice'];

const named = (path: string, violations: Violation[]) =>
  violations.map(({ id, html }) => `${path} ${id}: ${html}`);

/** Holds the page that is open to the rules, by day and by night, and to the width of the phone. */
async function check(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(named(path, await violationsIn(page, { tags: RULES }))).toEqual([]);
  // Only the colors are others at night.
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(named(path, await violationsIn(page, { rules: ['color-contrast'] })), 'dark').toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${path} is wider than the phone`).toBeLessThanOrEqual(0);
}

// Each language for itself, so that both workers have their part of them.
test.describe.configure({ mode: 'parallel' });

for (const language of LANGUAGES) {
  for (const path of PAGES.map((page) => localizedPath(page, language))) {
    test(`${path} holds to WCAG 2.2 AA, by day and by night, and fits a narrow phone`, async ({
      narrow: page,
    }) => {
      await page.goto(path);
      await check(page, path);
    });
  }
}

/** Each page that asks something, as it is first shown and with mistakes. */
const ASKING = PAGE_STATES.filter(
  ({ name }) => name.split('/').length === 2 || /mistakes|no reason/.test(name),
);
/** The pages behind one kind of link, which begin with one word. */
const kindOf = (name: string) => name.split('/')[0] ?? name;
const KINDS = [...new Set(ASKING.map(({ name }) => kindOf(name)))];

for (const language of ['en', 'ar'] as const) {
  for (const kind of KINDS) {
    test(`every page of "${kind}" that a function answers with and that asks something does the same (${language})`, async ({
      narrow: page,
    }) => {
      const path = localizedPath(SHELL_PATH, language);
      const shell = parseShell(await (await page.request.get(path)).text(), language);
      const reader = { ...shell, action: '/answer/token', dayInWords: String, spanInWords: () => '10:00' };
      for (const { name, write } of ASKING.filter((state) => kindOf(state.name) === kind)) {
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
}

/** What people type has no spaces where a phone would need them: names, addresses, links. */
const LONG = {
  '(example)': `(${'example'.repeat(9)})`,
  '@example.org': `${'.haddad'.repeat(9)}@example.org`,
  'meet.example.org': `meet.example.org/${'0123456789'.repeat(7)}`,
};

for (const language of ['en', 'ar'] as const) {
  test(`every page that a function answers with fits a narrow phone, whatever was typed (${language})`, async ({
    narrow: page,
  }) => {
    const path = localizedPath(SHELL_PATH, language);
    const shell = parseShell(await (await page.request.get(path)).text(), language);
    const reader = { ...shell, action: '/answer/token', dayInWords: String, spanInWords: () => '10:00' };
    const wider: string[] = [];
    for (const { name, write } of PAGE_STATES) {
      const { title, main } = write(reader);
      const text = Object.entries(LONG).reduce(
        (all, [short, long]) => all.replaceAll(short, long),
        renderHtml(main),
      );
      const body = fillShell(shell, { title, main: '%main%' }, () => '/').replace('%main%', () => text);
      await page.route(`**${path}`, (route) => route.fulfill({ body, contentType: 'text/html' }), {
        times: 1,
      });
      await page.goto(path);
      const overflow = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });
      if (overflow > 0) wider.push(`${name}: ${overflow}`);
    }
    expect(wider).toEqual([]);
  });
}

test('a form with mistakes holds to WCAG 2.2 AA', async ({ narrow: page }) => {
  for (const path of ['/learn-more/', '/ar/learn-more/']) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    await page.locator('#sign-up [type=submit]').click();
    expect(named(path, await violationsIn(page, { tags: RULES }))).toEqual([]);
  }
});

/** What WCAG 1.4.12 names: nobody who sets their text so loses any of it. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
/** Text of twice the size, and nothing else. */
const LARGE = 'html { font-size: 200% !important; }';

for (const path of PAGES) {
  for (const [how, style] of [
    ['spaced', SPACED],
    ['of twice the size', LARGE],
  ] as const) {
    test(`${path} keeps its text in the window when it is ${how}`, async ({ narrow: page }) => {
      await page.setViewportSize({ width: how === 'spaced' ? 320 : 640, height: 640 });
      await page.goto(path);
      await page.evaluate((text) => {
        document.head.append(Object.assign(document.createElement('style'), { textContent: text }));
      }, style);
      const outside = await page.evaluate(() => {
        const width = document.documentElement.clientWidth;
        return [...document.querySelectorAll('main *')]
          .filter((element) => element.children.length === 0 && element.checkVisibility())
          .filter((element) => !element.closest('svg, table, pre, [tabindex], .trap'))
          .filter((element) => element.getBoundingClientRect().right > width + 1)
          .map((element) => element.outerHTML.slice(0, 120));
      });
      expect(outside).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${path} is wider than the window`).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 320, height: 640 });
    });
  }
}

test('the mailbox holds to WCAG 2.2 AA', async ({ narrow: page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(addresses.mailbox);
  expect(named('mailbox', await violationsIn(page, { tags: RULES }))).toEqual([]);
});
