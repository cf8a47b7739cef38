import AxeBuilder from '@axe-core/playwright';
import { addresses, expect, test } from './journey.ts';

const PAGES = [
  '/',
  '/guides/',
  '/guides/nursing/',
  '/learn-more/',
  '/learn-more/thanks/',
  '/connectors/',
  '/workforce/',
  '/workforce/can-i-serve-this-person/',
  '/workforce/skilled-immigrants-in-numbers/',
  '/workforce/one-page-for-employers/',
  '/events/',
  '/events/evening-with-connectors/',
  '/stories/',
  '/privacy/',
  '/problem/',
  '/404.html',
];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const language of ['', '/ar']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every kind of page in ${language || 'English'}, ${colorScheme}, holds to WCAG 2.2 AA and fits a narrow phone`, async ({
      page,
    }) => {
      test.setTimeout(240_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      for (const path of PAGES.filter((each) => !(language && each === '/404.html'))) {
        await page.goto(language + path);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${path} is wider than the phone`).toBeLessThanOrEqual(0);
      }
    });
  }
}

test('a form with mistakes holds to WCAG 2.2 AA', async ({ page }) => {
  for (const path of ['/learn-more/', '/ar/learn-more/']) {
    await page.goto(path);
    await page.locator('#sign-up [type=submit]').click();
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('the mailbox holds to WCAG 2.2 AA', async ({ page }) => {
  await page.goto(addresses.mailbox);
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
