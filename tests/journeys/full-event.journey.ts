import { messagesFor } from '../../locales/messages.ts';
import { violationsIn, WCAG } from './axe.ts';
import { comeTo, dayIn, publishEvent, removeEvents, titleOf } from './events.ts';
import { addresses, expect, test, UNTIL_BUILT } from './journey.ts';
import { tabOnto } from './keyboard.ts';
import { lake } from './lakeReader.ts';
import { buttonOf, formThatSends } from './linkPage.ts';
import { linkTo } from './mailbox.ts';

test.use({ viewport: { width: 320, height: 640 } });

const slug = `full-${Date.now()}`;
test.afterEach(() => removeEvents(slug));

/** Lets the rounds pass that the clock makes every five minutes, until it is published that the event is full, or no longer. */
const roundsPass = (isFull: boolean) =>
  expect
    .poll(async () => {
      await fetch(`${addresses.site}/.netlify/functions/deliver-letters`, { method: 'POST' });
      return lake.fetch('$slug in coalesce(*[_id == "full-events"][0].events, [])', { slug });
    })
    .toBe(isFull);

test('the page of a full event leads to the waiting list, and says so no longer once a place is free', async ({
  page,
}) => {
  test.setTimeout(420_000);
  const [first, second] = ['first', 'second'].map((name) => `${name}.${slug}@example.org`) as [
    string,
    string,
  ];
  await publishEvent(slug, dayIn(25), { capacity: 2 });
  await comeTo(slug, { givenName: 'Amal', email: first, people: '2' });
  await roundsPass(true);

  const send = page.locator('form#rsvp > button');
  const shows = (path: string, button: string) =>
    expect(async () => {
      await page.goto(path);
      await expect(send).toHaveText(button, { timeout: 500 });
    }).toPass(UNTIL_BUILT);
  const { events: arabic } = messagesFor('ar');
  await shows(`/ar/events/${slug}/`, arabic.fullForm.submit);
  await expect(page.locator('main')).toContainText(arabic.fullThen);
  expect(await violationsIn(page, { tags: WCAG })).toEqual([]);
  await page.goto('/ar/events/');
  const entry = page.locator('.events > li', { hasText: titleOf(slug) });
  await expect(entry).toContainText(arabic.fullTag);

  // By the keyboard, in English: a slip keeps the answers and the words, then the page of thanks says it too.
  const { events: t, guest } = messagesFor('en');
  await page.goto(`/events/${slug}/`);
  await expect(page.getByRole('heading', { name: t.fullForm.formTitle })).toBeVisible();
  await tabOnto(page, page.locator('#givenName'));
  await page.keyboard.type('Bora');
  await tabOnto(page, send);
  await page.keyboard.press('Enter');
  await expect(page.locator('#error-summary')).toBeVisible();
  await expect(send).toHaveText(t.fullForm.submit);
  await expect(page.locator('#givenName')).toHaveValue('Bora');
  await page.locator('form#rsvp [name=email]').fill(second);
  await page.locator('form#rsvp [name=consent]').check();
  await tabOnto(page, send);
  await page.keyboard.press('Enter');
  await expect(page.locator('#full')).toContainText(t.full.title);
  await page.goto(await linkTo(second, '/visit/'));
  await page.locator(buttonOf(formThatSends('action', 'confirm'))).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(guest.states.waiting.title);

  // Both give their places back: the page offers places again.
  for (const email of [second, first]) {
    await page.goto(await linkTo(email, '/cancel-visit/'));
    await page.locator(buttonOf(formThatSends('action', 'cancel'))).click();
  }
  await roundsPass(false);
  await shows(`/events/${slug}/`, t.submit);
  await expect(page.locator('main')).not.toContainText(t.fullThen);
});
