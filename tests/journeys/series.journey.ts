import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { messagesFor } from '../../locales/messages.ts';
import { seriousIn, violationsIn, WCAG } from './axe.ts';
import { comeTo, dayIn, publishEvent, removeEvents, titleOf } from './events.ts';
import { addresses, expect, test, UNTIL_BUILT } from './journey.ts';
import { tabOnto } from './keyboard.ts';
import { lake } from './lakeReader.ts';
import { expectLetters, lettersTo } from './mailbox.ts';
import { runDaily } from './staff.ts';
import { chooseAction, openStudio } from './studio.ts';

const slug = `hour-${Date.now()}`;
test.afterEach(() => removeEvents(slug));

const datesNow = () =>
  lake.fetch<{ _id: string; slug: string; place: string }[]>(
    '*[_type == "event" && series == $slug && !(_id in path("drafts.**"))] | order(startsAt asc) { _id, "slug": slug.current, place }',
    { slug },
  );

async function open(studio: Page, id: string, action: string) {
  await openStudio(studio, `content/intent/edit/id=${id};type=event/`);
  await expect(studio.getByTestId('field-title').getByRole('textbox')).toHaveValue(titleOf(slug));
  await chooseAction(studio, action);
  return studio.getByRole('dialog');
}

test('staff make an event recur, change and call off the dates that follow, and guests read it on the site', async ({
  newWindow,
  studio,
}) => {
  test.setTimeout(420_000);
  const id = await publishEvent(slug, dayIn(21));

  // The dates are seen before they are made; each can be left out, and the whole is done by the keyboard.
  const making = await open(studio, id, 'Make it a series …');
  await making.getByLabel('How often').selectOption('weekly');
  await making.getByLabel('Until').fill(dayIn(20));
  await expect(making.getByRole('alert')).toHaveText('Choose a day after the event itself');
  await expect(making.getByRole('button', { name: 'Publish the dates' })).toBeDisabled();
  await making.getByLabel('Until').fill(dayIn(21 + 5 * 7));
  const ticks = making.getByRole('group', { name: 'Dates to publish' }).getByRole('checkbox');
  await expect(ticks).toHaveCount(5);
  for (const tick of await ticks.all()) await tick.setChecked(true);
  await ticks.nth(3).focus();
  await studio.keyboard.press('Space');
  await expect(making.getByRole('status')).toHaveText('4 dates chosen.');
  expect(await seriousIn(studio, '[role=dialog]')).toEqual([]);
  await tabOnto(studio, making.getByRole('button', { name: 'Publish 4 dates' }));
  await studio.keyboard.press('Enter');
  await expect(making).toBeHidden();
  await expect.poll(async () => (await datesNow()).length).toBe(5);
  const [, second, third, fourth] = await datesNow();
  if (!second || !third || !fourth) throw new Error('dates are missing');

  // Each date has guests of its own; one more look finds nothing to make twice.
  const [earlier, later] = ['second', 'fourth'].map((name) => `${name}.${slug}@example.org`) as [
    string,
    string,
  ];
  await comeTo(second.slug, { givenName: 'Amal', familyName: 'Haddad (example)', email: earlier });
  await comeTo(fourth.slug, { givenName: 'Lejla', familyName: 'Kovač (example)', email: later });
  const again = await open(studio, id, 'More dates …');
  await again.getByLabel('Until').fill(dayIn(21 + 5 * 7));
  await expect(again.getByRole('checkbox', { disabled: true })).toHaveCount(4);
  await studio.keyboard.press('Escape');

  // The site has one entry with the next dates, also where people read Arabic.
  const reader = await (await newWindow()).newPage();
  await reader.setViewportSize({ width: 360, height: 740 });
  await expect(async () => {
    await reader.goto('/ar/events/');
    await expect(reader.getByRole('link', { name: titleOf(slug) })).toHaveCount(1, { timeout: 500 });
    await expect(reader.locator(`.dates a[href*="${slug}"]`)).toHaveCount(4, { timeout: 500 });
  }).toPass(UNTIL_BUILT);
  await expect(reader.locator('.dates').first()).toContainText(messagesFor('ar').events.otherDates);
  expect(await violationsIn(reader, { tags: WCAG })).toEqual([]);
  await reader.goto(`/events/${second.slug}/`);
  const others = reader.locator('section.dates');
  await expect(others.getByRole('heading')).toHaveText(messagesFor('en').events.otherDates);
  await expect(others.getByRole('link')).toHaveCount(4);
  expect(await violationsIn(reader, { tags: WCAG })).toEqual([]);
  await others.getByRole('link').first().focus();
  await reader.keyboard.press('Enter');
  await expect(reader).toHaveURL(new RegExp(`/events/${slug}/`));
  const file = await (await fetch(`${addresses.site}/events.ics`)).text();
  const inFile = new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .filter((event) => `${event.getFirstPropertyValue('uid')}`.startsWith(slug));
  expect(new Set(inFile.map((event) => `${event.getFirstPropertyValue('uid')}`)).size).toBe(5);

  // What is changed in one date is taken over to those that follow, and not to those before. Their guests are told.
  await lake
    .withConfig({ token: 'local-staff' })
    .patch(third._id)
    .set({ place: 'Town hall (example)' })
    .commit();
  const changing = await open(studio, third._id, 'Change the dates that follow …');
  await expect(changing.getByText('Changes: the place')).toHaveCount(2);
  await expect(changing.getByRole('status')).toHaveText(/^One guest has confirmed/);
  expect(await seriousIn(studio, '[role=dialog]')).toEqual([]);
  await changing.getByRole('button', { name: 'Change 2 dates' }).click();
  await expect(changing).toBeHidden();
  expect((await datesNow()).map(({ place }) => place.startsWith('Town hall'))).toEqual([
    false,
    false,
    true,
    true,
    true,
  ]);
  const before = (await lettersTo(later)).length;
  const untouched = (await lettersTo(earlier)).length;
  await runDaily();
  await expectLetters(later, before + 1, 'the new place');
  expect(await lettersTo(earlier)).toHaveLength(untouched);

  // The rest is called off at once; what is over or earlier stays.
  const deleting = await open(studio, third._id, 'Delete this and later dates …');
  await expect(deleting.getByRole('group', { name: 'Dates to delete' }).getByRole('checkbox')).toHaveCount(3);
  await expect(deleting.getByRole('status')).toHaveText(/^One guest has confirmed/);
  await deleting.getByRole('button', { name: 'Delete 3 dates' }).click();
  await expect(deleting).toBeHidden();
  await expect
    .poll(async () => (await datesNow()).map(({ slug: left }) => left))
    .toEqual([slug, second.slug]);
});
