import type { Page } from '@playwright/test';
import { addCrowd, type Crowd, dismiss } from './crowd.ts';
import { expect, test } from './journey.ts';
import { lettersTo } from './mailbox.ts';
import { signIn } from './signIn.ts';
import { program, screen } from './staff.ts';
import { openStudio } from './studio.ts';

let crowd: Crowd;
test.beforeEach(async () => {
  crowd = await addCrowd(4, 7, 'information-technology');
  for (const { email } of crowd.participants) await screen(email, 'ready');
});
test.afterEach(async () => {
  await dismiss(crowd);
});

const WRITES = '**/data/mutate/program**';
const [FIRST, SECOND] = ['Robin Staff (example)', 'Sam Staff (example)'];

const person = (index: number) => {
  const one = crowd.participants[index];
  if (!one) throw new Error('nobody there');
  return one;
};
const cardOf = (page: Page, name: string) =>
  page
    .getByTestId('matching-tool')
    .getByRole('article')
    .filter({ hasText: `${name} ${crowd.name}` });
const connectorOn = (page: Page, name: string) => cardOf(page, name).getByRole('link').nth(1);
const approve = (page: Page, name: string) =>
  page.getByRole('button', { name: `Approve ${name} ${crowd.name}` });

/** Signs in, proposes for everyone, and narrows what is shown to the people of this run. */
async function propose(page: Page, staff: string): Promise<void> {
  await signIn(page, staff);
  await openStudio(page, 'program/structure');
  await page.getByRole('link', { name: 'Matching' }).click();
  await page.getByRole('button', { name: /^Propose for everyone who is ready/ }).click();
  await page.getByLabel('Search people').fill(crowd.name);
  await expect(page.getByTestId('matching-tool').getByRole('article')).toHaveCount(4);
}

/** Gives a person another connector: the first one offered, or the one whose button is named so. */
async function change(page: Page, name: string, button = /^Choose /): Promise<void> {
  await page.getByRole('button', { name: `Another Connector for ${name} ${crowd.name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: button }).first().click();
  await expect(cardOf(page, name)).toContainText('Your choice');
}

/** Holds the next write of each window until all have sent theirs, so that they meet however slow the machine is. */
async function atOnce(pages: readonly Page[], act: (page: Page) => Promise<void>): Promise<void> {
  let sent = 0;
  let open: () => void = () => undefined;
  const all = new Promise<void>((done) => {
    open = done;
  });
  for (const page of pages)
    await page.route(
      WRITES,
      async (route) => {
        sent += 1;
        if (sent === pages.length) open();
        await all;
        await route.continue();
      },
      { times: 1 },
    );
  await Promise.all(pages.map(act));
}

/** Which of two windows shows a sentence on a person's card; it must be just one. */
async function whoReads(pages: readonly Page[], name: string, words: string | RegExp): Promise<Page> {
  const reads = () => Promise.all(pages.map((page) => cardOf(page, name).getByText(words).count()));
  await expect.poll(async () => (await reads()).filter(Boolean).length).toBe(1);
  const reader = pages[(await reads()).findIndex(Boolean)];
  if (!reader) throw new Error('nobody reads it');
  return reader;
}

/** Exactly one match for a person, and one question about it, to its connector and to nobody else. */
async function expectOneQuestion(participantId: string): Promise<void> {
  const matches = await program.fetch<{ _id: string; email: string }[]>(
    '*[_type == "match" && participant._ref == $participantId]{_id, "email": connector->email}',
    { participantId },
  );
  expect(matches).toHaveLength(1);
  const asked = async () =>
    (await lettersTo(matches[0]?.email ?? '')).filter(({ text }) => text.includes('/answer/')).length;
  await expect.poll(asked).toBe(1);
  const letters = await program.fetch<string[]>(
    '*[_type == "letter" && kind == "question" && about._ref in *[_type == "match" && participant._ref == $participantId]._id]._id',
    { participantId },
  );
  expect(letters).toHaveLength(1);
}

test('two members of staff approve at the same moment: one match and one question for each person, and a clear word for who came second', async ({
  page,
  newWindow,
}) => {
  const other = await (await newWindow()).newPage();
  const desks = [page, other];
  await Promise.all([propose(page, FIRST), propose(other, SECOND)]);

  // The same pair.
  const same = person(0);
  await expect(connectorOn(page, same.givenName)).toHaveText(
    (await connectorOn(other, same.givenName).textContent()) ?? '',
  );
  await atOnce(desks, (desk) => approve(desk, same.givenName).click());
  const second = await whoReads(desks, same.givenName, /approved these two before you\. There is one match/);
  await expect(cardOf(second, same.givenName)).toContainText(second === page ? SECOND : FIRST);
  await whoReads(desks, same.givenName, 'Approved. The Connector is being asked by email.');
  await expectOneQuestion(same.id);

  // Another connector for the same person.
  const torn = person(1);
  await change(other, torn.givenName);
  await expect(connectorOn(other, torn.givenName)).not.toHaveText(
    (await connectorOn(page, torn.givenName).textContent()) ?? '',
  );
  await atOnce(desks, (desk) => approve(desk, torn.givenName).click());
  await whoReads(
    desks,
    torn.givenName,
    'Somebody was quicker: this person has a match under way. You have changed nothing.',
  );
  await whoReads(desks, torn.givenName, 'Approved. The Connector is being asked by email.');
  await expectOneQuestion(torn.id);

  // One connector with one place, for two people.
  const [early, late] = [person(2), person(3)];
  const wanted = (await connectorOn(page, early.givenName).textContent()) ?? '';
  await change(other, late.givenName, new RegExp(`^Exchange .*${wanted.split(' ')[0]}`));
  await expect(connectorOn(other, late.givenName)).toHaveText(wanted);
  await atOnce(desks, (desk) => approve(desk, desk === page ? early.givenName : late.givenName).click());
  const full =
    'The Connector has no free place: they take no more in 30 or in 365 days. Nothing was changed.';
  const outcomes = () =>
    Promise.all([
      cardOf(page, early.givenName).getByText(full).count(),
      cardOf(other, late.givenName).getByText(full).count(),
    ]);
  await expect.poll(async () => (await outcomes()).filter(Boolean).length).toBe(1);
  const ids = [early.id, late.id];
  const made = await program.fetch<string[]>(
    '*[_type == "match" && participant._ref in $ids].participant._ref',
    { ids },
  );
  expect(made).toHaveLength(1);
  await expectOneQuestion(made[0] ?? '');
});

test('a network that goes in the middle of an approval, and comes back: a clear word, one match, one question', async ({
  page,
  context,
}) => {
  await propose(page, FIRST);

  // It goes before the approval has left.
  const before = person(0);
  await page.route(
    WRITES,
    async (route) => {
      await context.setOffline(true);
      await route.abort('internetdisconnected');
    },
    { times: 1 },
  );
  await approve(page, before.givenName).click();
  const card = cardOf(page, before.givenName);
  await expect(card).toContainText('No answer came from the Content Lake');
  await expect(card).toContainText('nothing is done twice');
  await approve(page, before.givenName).click();
  await expect(card).toContainText('Your device has no network. Nothing was changed');
  await context.setOffline(false);
  await approve(page, before.givenName).click();
  await expect(card).toContainText('Approved. The Connector is being asked by email.');
  await expectOneQuestion(before.id);

  // It goes when the approval is written, and only the answer is lost.
  const after = person(1);
  await page.route(
    WRITES,
    async (route) => {
      await route.fetch();
      await context.setOffline(true);
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  await approve(page, after.givenName).click();
  await expect
    .poll(() => program.fetch('count(*[_type == "match" && participant._ref == $id])', { id: after.id }))
    .toBe(1);
  await context.setOffline(false);
  await expect(async () => {
    const again = approve(page, after.givenName);
    if (await again.isVisible()) await again.click({ timeout: 2000 });
    await expect(cardOf(page, after.givenName)).toContainText(
      'Approved. The Connector is being asked by email.',
      {
        timeout: 5000,
      },
    );
  }).toPass();
  await expectOneQuestion(after.id);
});
