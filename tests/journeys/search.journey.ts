import { expect, test } from './journey.ts';

test.use({ javaScriptEnabled: true });

for (const { path, word } of [
  { path: '/search/', word: 'nurse' },
  { path: '/ar/search/', word: 'license' },
])
  test(`the search on ${path} finds a guide, says how many pages, and says when there are none`, async ({
    page,
  }) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
    });
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(fetched.filter((address) => address.startsWith('/pagefind/'))).toEqual([]);

    await page.getByRole('searchbox').fill(word);
    await expect(page.locator('#results a[href*="/guides/"]').first()).toBeVisible();
    await expect(page.locator('#search-status')).toHaveText(/\d/);
    await page.getByRole('searchbox').fill('zzzzqqqq');
    await expect(page.locator('#results a')).toHaveCount(0);
    await expect(page.locator('#search-status')).toHaveText(/\p{L}{3}/u);
    expect(refused).toEqual([]);
  });

test('what the Arabic search finds in English is marked so, and what it finds in Arabic is not', async ({
  page,
}) => {
  await page.goto('/ar/search/?q=evening');
  await expect(page.locator('#results a[href^="/ar/events/"]').first()).toHaveAttribute('lang', 'en');
  for (const word of ['ترخيص', 'license']) {
    await page.goto(`/ar/search/?q=${word}`);
    const guide = page.locator('#results a[href^="/ar/guides/"]').first();
    await expect(guide).toBeVisible();
    await expect(guide).not.toHaveAttribute('lang', 'en');
  }
});

test('an event that is found says its day, and no word that its page keeps hidden', async ({ page }) => {
  await page.goto('/search/?q=evening with Connectors');
  const event = page.locator('#results li').filter({ has: page.locator('a[href*="/events/"]') });
  await expect(event.first()).toContainText(/\p{L}+day, \p{L}+ \d+, 20\d\d/u);
  await expect(event.filter({ hasText: 'Please look at our other events' })).toHaveCount(0);
});

test('where the index cannot be fetched, the page says so and the list of all pages stays', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=nurse');
  await expect(page.locator('#search-status')).toHaveText(/does not work/);
  await expect(page.locator('.contents a').first()).toBeVisible();
});
