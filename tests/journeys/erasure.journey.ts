import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { filesThatHold } from './builtSite.ts';
import { expect, expectBuilt, test } from './journey.ts';
import { lake } from './lakeReader.ts';
import { buttonOf, expectState, formThatSends } from './linkPage.ts';
import { lettersTo, linkTo } from './mailbox.ts';
import { signUpAndConfirm } from './signUp.ts';
import { approvePair, idOf, program, screen, welcome } from './staff.ts';
import { decide, openStudio } from './studio.ts';

/** One word for the name, so that it is found wherever it stands. */
const word = `zorana${Date.now()}`;
const email = `${word}@example.org`;
const path = `/connectors/${word}/`;

/** Offers to be a connector, as a visitor of the site, and is welcomed. Gives the record's id. */
async function becomeConnector(page: Page): Promise<string> {
  await page.goto('/become-a-connector/');
  const form = page.locator('#become-a-connector');
  for (const [name, text] of Object.entries({
    ...{ givenName: word, familyName: '(example)', email, organisation: `Clinic of ${word}` },
    ...{ role: 'Nurse manager', postcode: '63110', why: `Because ${word} was helped too` },
  }))
    await form.locator(`[name=${name}]`).fill(text);
  await form.locator('[name=field]').first().selectOption('nursing');
  await form.locator('[name=consent]').check();
  await form.locator('[type=submit]').click();
  await expect(page).toHaveURL(/\/become-a-connector\/thanks\/./);
  await welcome(email);
  return idOf('connector', email);
}

/** Staff publish a page for a connector, with a picture. Gives the ids of the page and of the picture. */
async function publishPage(): Promise<string[]> {
  const content = lake.withConfig({ token: 'local-staff' });
  const color = { r: 20, g: 90, b: Math.floor(Math.random() * 256) };
  const portrait = sharp({ create: { width: 400, height: 400, channels: 3, background: color } });
  const picture = await content.assets.upload('image', await portrait.png().toBuffer(), {
    filename: `${word}.png`,
  });
  const asset = { _type: 'reference', _ref: picture._id };
  const page = await content.create({
    ...{ _type: 'connectorBio', name: `${word} (example)`, slug: { _type: 'slug', current: word } },
    ...{ field: 'nursing', role: 'Nurse manager', bio: `A few sentences about ${word}.`, example: true },
    ...{ photo: { _type: 'image', asset }, photoAlt: `${word}, smiling` },
  });
  return [page._id, picture._id];
}

const expectStatus = (page: Page, status: number) =>
  expectBuilt(page.request, path, (answer) => expect(answer.status()).toBe(status));

test('a connector who was introduced is erased, and the site is built without their page', async ({
  page,
  studio,
}) => {
  test.setTimeout(300_000);
  const connector = await becomeConnector(page);
  const publicPage = await publishPage();
  await expectStatus(page, 200);
  await page.goto('/connectors/');
  await expect(page.getByRole('link', { name: word })).toBeVisible();
  expect(filesThatHold(word).length).toBeGreaterThan(5);

  // Both are introduced.
  const participant = `layla.${Date.now()}@example.org`;
  await signUpAndConfirm(page, '', participant);
  await screen(participant, 'ready');
  const match = await approvePair(await idOf('participant', participant), connector);
  await page.goto(await linkTo(email, '/answer/'));
  await page.locator(buttonOf(formThatSends('answer', 'accept'))).click();
  await expectState(page, ({ answer }) => answer.states.accepted.title);

  // Staff say whose page it is, and erase the connector at their wish.
  await openStudio(studio, `program/intent/edit/id=${connector};type=connector/`);
  await studio
    .getByRole('group', { name: 'Public page' })
    .getByRole('button', { name: 'Choose a page' })
    .click();
  const choosing = studio.getByRole('dialog');
  await choosing.getByLabel('Find by name').fill(word);
  await choosing.getByRole('button', { name: `Link the page of ${word} (example)` }).click();
  await expect.poll(() => program.fetch('*[_id == $connector][0].bio', { connector })).toBe(publicPage[0]);
  await decide(studio, 'Erase');
  const erase = studio.getByRole('dialog');
  await expect(erase).toContainText('Their public page is taken from the site too');
  await erase.getByRole('textbox').fill('erase');
  await erase.getByRole('button', { name: 'Erase for good' }).click();
  await expect(studio.getByText('This record is no longer there.')).toBeVisible();

  // Nothing of them is left in either dataset but the last letter; the participant keeps a closed match.
  await expect.poll(async () => (await lettersTo(email))[0]?.subject).toContain('Your record is erased');
  const left = (await program.fetch<{ _type: string }[]>('*')).filter((document) =>
    JSON.stringify(document).includes(word),
  );
  expect(left).toMatchObject([{ _type: 'letter', kind: 'erased' }]);
  expect(await lake.fetch('*[_id in $publicPage]._id', { publicPage })).toEqual([]);
  expect(await program.fetch('*[_id == $match][0].status', { match })).toBe('closed');

  // The site is built anew, and nobody finds them there: not by the address, not in a list, not by searching.
  await expectStatus(page, 404);
  await page.goto('/connectors/');
  await expect(page.getByRole('link', { name: word })).toHaveCount(0);
  expect(filesThatHold(word)).toEqual([]);
});
