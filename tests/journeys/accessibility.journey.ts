import AxeBuilder from '@axe-core/playwright';
import { addresses, expect, test } from './journey.ts';

/** One page of each kind. Those that functions answer with are checked in tests/built-site, state by state. */
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
  '/my-record/not-a-link',
  '/nowhere/',
];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const language of ['', '/es', '/bs', '/ar']) {
  test(`every kind of page in ${language || 'English'} holds to WCAG 2.2 AA, by day and by night, and fits a narrow phone`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    // 320 pixels are also what is left of 1280 at 400 % zoom.
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of PAGES) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(language + path);
      const named = (violations: { id: string; nodes: { html: string }[] }[]) =>
        violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`);
      const day = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(named(day.violations)).toEqual([]);
      // Only the colors are others at night.
      await page.emulateMedia({ colorScheme: 'dark' });
      const night = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
      expect(named(night.violations), 'dark').toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${path} is wider than the phone`).toBeLessThanOrEqual(0);
    }
  });
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
