import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { addCrowd, type Crowd, dismiss, wordOf } from './crowd.ts';
import { expect, test } from './journey.ts';
import { expectLetters } from './mailbox.ts';
import { approvePair, program, screen } from './staff.ts';
import { decide, openLists, openStudio } from './studio.ts';

/** Twelve people who have signed up, of whom ten are read this morning, and a connector. */
const SCREENED = 10;

let crowd: Crowd;
test.beforeEach(async () => {
  crowd = await addCrowd(SCREENED + 2, 1, 'engineering');
});
test.afterEach(() => dismiss(crowd));

interface Task {
  task: string;
  clicks: number;
  seconds: number;
}

/** Counts what a person presses: real clicks of the mouse, and no key. */
async function countClicks(page: Page) {
  let clicks = 0;
  await page.exposeFunction('countClick', () => {
    clicks += 1;
  });
  await page.evaluate(() => {
    const count: unknown = Reflect.get(window, 'countClick');
    addEventListener(
      'click',
      ({ isTrusted, detail }) => {
        if (isTrusted && detail > 0 && typeof count === 'function') count();
      },
      true,
    );
  });
  return () => clicks;
}

const openCard = (page: Page, type: string, id: string) =>
  openStudio(page, `program/intent/edit/id=${id};type=${type}/`);

test('a morning of staff: all that they do on paper and by telephone is done here', async ({
  studio: page,
}) => {
  test.setTimeout(600_000);
  const { participants, connectors } = crowd;
  const [met, double] = participants.slice(SCREENED);
  const [first] = participants;
  const [connector] = connectors;
  if (!met || !double || !first || !connector) throw new Error('too few');
  await screen(met.email, 'ready');
  const match = await approvePair(met.id, connector.id);
  await expect.poll(async () => (await program.getDocument(match))?.status).toBe('asked');
  const transaction = program.transaction();
  // Ten have waited longest of all: they stand first in Today. All of them want news.
  for (const [index, { id }] of participants.slice(0, SCREENED).entries()) {
    const since = new Date(Date.now() - (500 - index) * 86_400_000).toISOString();
    transaction.patch(id, {
      set: { confirmedAt: since, signedUpAt: since, consentNews: true },
      unset: ['history'],
    });
  }
  transaction.patch(double.id, { set: { givenName: first.givenName, phone: '314 555 0119' } });
  await transaction.commit();

  const clicks = await countClicks(page);
  const tasks: Task[] = [];
  const timed = async (task: string, run: () => Promise<void>) => {
    const [before, began] = [clicks(), Date.now()];
    await run();
    tasks.push({ task, clicks: clicks() - before, seconds: Math.round((Date.now() - began) / 1000) });
  };
  const dialog = page.getByRole('dialog');
  await openStudio(page, 'program/today');

  await timed(`Read ${SCREENED} sign-ups and say that they are ready`, async () => {
    const late = page.getByRole('region', { name: 'Late' });
    await late
      .getByRole('listitem')
      .filter({ hasText: `${first.givenName} ${crowd.name}` })
      .first()
      .getByRole('link')
      .click();
    for (const [index, { givenName }] of participants.slice(0, SCREENED).entries()) {
      await expect(page.getByRole('heading', { level: 1, name: givenName })).toBeVisible();
      await decide(page, 'Ready');
      await dialog.getByRole('button', { name: 'Ready', exact: true }).click();
      await expect(dialog).toBeHidden();
      const next = participants[index + 1];
      if (next && index < SCREENED - 1)
        await page.getByRole('link', { name: `Next: ${next.givenName} ${crowd.name}` }).click();
    }
  });
  for (const { email } of participants.slice(0, SCREENED)) await expectLetters(email, 1);

  await openCard(page, 'match', match);
  const told = async (
    what: string,
    fill: () => Promise<void> = async () => undefined,
    button = 'Enter it',
  ) => {
    await page.getByRole('button', { name: 'They told me …' }).click();
    await dialog.getByRole('radio', { name: what, exact: true }).check();
    await fill();
    await dialog.getByRole('button', { name: button }).click();
    await expect(dialog).toHaveCount(0);
  };
  const status = () => expect.poll(async () => (await program.getDocument(match))?.status);
  await timed('Enter a yes that came by telephone', () => told('The Connector says yes'));
  await status().toBe('introduced');
  await timed('Enter that the two met', () =>
    told('They met', async () => {
      await dialog.getByRole('radio', { name: 'The Connector', exact: true }).check();
      const yesterday = new Date(Date.now() - 86_400_000);
      await dialog
        .getByLabel('The day of the meeting')
        .fill(new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago' }).format(yesterday));
    }),
  );
  await status().toBe('met');
  await timed('Enter whom the Connector named', () =>
    told(
      'The Connector named people',
      async () => {
        const person = dialog.getByRole('group', { name: 'Person 1' });
        await person.getByLabel(/^Work/).fill('Manager');
        await person.getByLabel(/^Organization/).fill('Museum (example)');
      },
      'Enter them',
    ),
  );

  await openCard(page, 'participant', met.id);
  await timed('Correct a telephone number', async () => {
    await page.getByRole('button', { name: 'Correct: How to reach them' }).click();
    await dialog.getByLabel(/^Phone/).fill('314 555 0118');
    await dialog.getByRole('button', { name: 'Correct it' }).click();
    await expect(dialog).toHaveCount(0);
  });

  await timed('Add a person from paper', async () => {
    await page.getByRole('link', { name: 'Add', exact: true }).click();
    const form = page.getByRole('main').locator('form');
    const choose = (group: string) => form.getByRole('group', { name: group }).getByRole('radio');
    await choose('Were you born outside the United States?').first().check();
    await choose('Your highest degree').nth(3).check();
    await choose('Do you have permission to work in the United States?').first().check();
    await form.getByLabel('ZIP code').fill('63101');
    await form.getByLabel('Given name').fill(`Renata ${wordOf(crowd)}`);
    await form.getByLabel('Family name').fill(`${crowd.name} (example)`);
    await form.getByLabel('Email address').fill(`paper.${crowd.name}@example.org`.toLowerCase());
    await form.getByLabel('Your field of work').selectOption({ label: 'Law' });
    await form.getByLabel('Your profession').fill('Lawyer');
    await form.getByLabel('Years you have worked in your field').fill('4');
    await choose('How comfortable are you in English?').last().check();
    await form.getByLabel('Keep my answers and use them to find me a Connector.').check();
    await form.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByRole('link', { name: 'Open the record' })).toBeVisible();
  });

  await openCard(page, 'participant', first.id);
  await timed('Find a double and make the two one', async () => {
    await page
      .getByRole('listitem')
      .filter({ hasText: double.email })
      .getByRole('button', { name: /^Compare and merge/ })
      .click();
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect(dialog).toBeHidden();
  });
  await expect.poll(async () => (await program.getDocument(double.id))?._id).toBeUndefined();
  crowd.participants = participants.filter(({ id }) => id !== double.id);

  await openLists(page);
  await timed('Write to all engineers', async () => {
    await page.getByRole('searchbox', { name: /^Search by name/ }).fill(crowd.name);
    await page.getByLabel('Field', { exact: true }).selectOption('=engineering');
    await page.getByRole('checkbox', { name: /^Choose all \d+ shown/ }).check();
    await page
      .getByRole('region', { name: 'What to do with the chosen' })
      .getByRole('button', { name: 'Write' })
      .click();
    const tool = page.getByTestId('writing-tool');
    await tool.getByLabel('Name, for staff alone').fill(`Morning ${crowd.name}`);
    await tool.getByLabel('Subject').fill(`An evening of {program} ${crowd.name}`);
    await tool.getByLabel('Text', { exact: true }).fill('We invite you, {name}.');
    await tool.getByRole('button', { name: `Send to ${SCREENED} people` }).click();
    await dialog.getByRole('button', { name: `Send to ${SCREENED} people` }).click();
    await expectLetters(first.email, 2);
  });

  await timed('Print the quarter', async () => {
    await page.getByRole('link', { name: 'Reports', exact: true }).click();
    await page.getByLabel('Time', { exact: true }).selectOption({ label: 'This quarter' });
    await expect(page.getByRole('button', { name: 'Print two pages' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-printed-report]')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  });

  mkdirSync('reports', { recursive: true });
  writeFileSync('reports/morning.json', `${JSON.stringify(tasks, null, 2)}\n`);
  console.table(tasks);
  expect(tasks).toHaveLength(9);
  for (const { task, clicks } of tasks) expect(clicks, task).toBeGreaterThan(0);
});
