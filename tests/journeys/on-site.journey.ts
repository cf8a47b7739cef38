import { messagesFor } from '../../locales/messages.ts';
import { seriousIn, violationsIn, WCAG } from './axe.ts';
import { addresses, expect, expectBuilt, test } from './journey.ts';
import { tabOnto } from './keyboard.ts';
import { lake } from './lakeReader.ts';
import { expectState } from './linkPage.ts';
import { linkTo } from './mailbox.ts';
import { program } from './staff.ts';
import { openStudio, publish } from './studio.ts';

test.use({ viewport: { width: 320, height: 640 } });

const run = Date.now();
const email = `nora.${run}@example.org`;
const id = `connector.${crypto.randomUUID()}`;
const WORDS = `I led a ward for ten years. ${run}`;

test('a Connector writes for a page of their own in Arabic, staff read and publish it, and the Connector takes it back', async ({
  page,
  studio,
}) => {
  test.setTimeout(420_000);
  await program.create({
    ...{
      _id: id,
      _type: 'connector',
      // Nobody is to be introduced to them by a journey beside this one.
      status: 'paused',
      pausedUntil: '2099-01-01',
      givenName: 'Nora',
      familyName: `Blum ${run} (example)`,
    },
    ...{
      email,
      emailLower: email,
      language: 'ar',
      role: 'Chief nurse',
      organisation: 'City Hospital (example)',
    },
    ...{ fields: ['nursing'], languages: ['ar'], monthlyCapacity: 1, yearlyCapacity: 3, history: [] },
  });
  const { myRecord } = messagesFor('ar');
  const open = async () => {
    // Asked for as the page of a lost link does. Netlify's local runtime shows that page under other addresses of its own.
    const asked = await page.request.post('/my-record/half', {
      form: { action: 'find', email },
      headers: { origin: addresses.site },
    });
    expect(asked.status()).toBe(200);
    await page.goto(await linkTo(email, '/my-record/'));
    await expectState(page, ({ myRecord: { states } }) => states.show.title);
  };

  // By the keyboard, on the smallest screen: what is missing is said, and what was written stays.
  await open();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await tabOnto(page, page.locator('summary', { hasText: myRecord.onSite.write }));
  await page.keyboard.press('Enter');
  await tabOnto(page, page.locator('[name=siteWords]'));
  await page.keyboard.type(WORDS);
  const send = page.getByRole('button', { name: myRecord.onSite.send });
  await tabOnto(page, send);
  await page.keyboard.press('Enter');
  await expect(page.locator('#error-summary')).toBeVisible();
  await expect(page.locator('[name=siteWords]')).toHaveValue(WORDS);
  expect(await violationsIn(page, { tags: WCAG })).toEqual([]);
  await page.locator('[name=siteTopics]').fill('Night shifts');
  await page.locator('[name=siteConsent]').check();
  await send.click();
  await expectState(page, ({ myRecord: { states } }) => states['done-on-site'].title);

  // Staff find it among their tasks, read it on the card, and begin the page with it.
  await studio.setViewportSize({ width: 1280, height: 900 });
  await openStudio(studio, `program/intent/edit/id=${id};type=connector/`);
  await expect(studio.getByText('Read what they wrote for the site').first()).toBeVisible();
  const part = studio.getByRole('group', { name: 'Public page', exact: true });
  await expect(part).toContainText(WORDS);
  expect(await seriousIn(studio, '[role=group][aria-label="Public page"]')).toEqual([]);
  await part.getByRole('button', { name: 'Create a page' }).click();
  const creating = studio.getByRole('dialog');
  await expect(creating).toContainText('they agreed that everybody may read that');
  await creating.getByRole('button', { name: 'Create the draft' }).click();
  await expect(part).toContainText('A draft: not public yet');
  await part.getByRole('link', { name: /^Open the page of Nora/ }).click();
  await studio.getByRole('tab', { name: /^Story/ }).click();
  await expect(studio.getByTestId('field-bio').getByRole('textbox')).toHaveValue(WORDS);
  await studio.getByRole('tab', { name: /^Person/ }).click();
  await studio.getByTestId('field-slug').getByRole('button', { name: 'Generate' }).click();
  await publish(studio);

  const bio = await program.fetch<string>('*[_id == $id][0].bio', { id });
  await expect
    .poll(() => lake.fetch('*[_id == $bio][0].slug.current', { bio }))
    .toEqual(expect.stringMatching(/nora/));
  const path = `/connectors/${await lake.fetch('*[_id == $bio][0].slug.current', { bio })}/`;
  const expectStatus = (status: number) =>
    expectBuilt(page.request, path, (answer) => expect(answer.status()).toBe(status));
  await expectStatus(200);
  await page.goto(path);
  await expect(page.locator('main')).toContainText(WORDS);

  // They see where it stands, and take it back: it is gone from the site.
  await open();
  await expect(page.getByRole('link', { name: myRecord.onSite.link })).toHaveAttribute('href', `/ar${path}`);
  expect(await violationsIn(page, { tags: WCAG })).toEqual([]);
  await page.getByRole('button', { name: myRecord.onSite.back }).click();
  await expectState(page, ({ myRecord: { states } }) => states['done-off-site'].title);
  await expectStatus(404);
  expect(await program.fetch('*[_id == $id][0]{ siteWords, bio }', { id })).toEqual({
    siteWords: null,
    bio: null,
  });
});
