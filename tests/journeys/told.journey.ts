import { seriousIn } from './axe.ts';
import { addCrowd, type Crowd, dismiss, wordOf } from './crowd.ts';
import { expect, test } from './journey.ts';
import { expectLetters, lettersTo, linkTo } from './mailbox.ts';
import { enter, openCard, saved, told } from './matchCard.ts';
import { approvePair, program, screen } from './staff.ts';
import { decide, openStudio } from './studio.ts';

const DIALOG = '[role=dialog]';
const STAFF = 'Robin Staff (example)';

let crowd: Crowd;
test.beforeEach(async () => {
  crowd = await addCrowd(1, 1, 'accounting-finance');
});
test.afterEach(async () => {
  await dismiss(crowd);
});

const only = <T>([one]: readonly T[]): T => {
  if (!one) throw new Error('nobody there');
  return one;
};

test('what the two tell by telephone goes the way that their links go', async ({ studio: page }) => {
  const [participant, connector] = [only(crowd.participants), only(crowd.connectors)];
  await screen(participant.email, 'ready');
  const match = await approvePair(participant.id, connector.id);
  await saved(match).toMatchObject({ status: 'asked' });
  await openCard(page, 'match', match);

  const yes = await told(page, 'The Connector says yes');
  expect(await seriousIn(page, DIALOG)).toEqual([]);
  await enter(yes);
  await saved(match).toMatchObject({
    status: 'introduced',
    told: [{ by: STAFF, source: 'telephone', letters: 'usual', doneAt: expect.any(String) }],
  });
  // The question, and the introduction.
  await expectLetters(connector.email, 2);
  await expect(page.getByText('told by the Connector, by telephone')).toBeVisible();
  const agreed = await told(page, 'The two agreed on a day');
  await agreed.getByRole('button', { name: 'Enter it' }).click();
  await expect(agreed.getByText('Choose an answer to “Who told you”')).toBeVisible();
  await agreed.getByRole('radio', { name: 'The participant', exact: true }).check();
  await agreed.getByLabel('The day of the meeting').fill(addDays(3));
  await enter(agreed);
  await expect(page.getByText('They agreed to meet on')).toBeVisible();

  const met = await told(page, 'They met');
  await met.getByRole('radio', { name: 'The Connector', exact: true }).check();
  await met.getByLabel('The day of the meeting').fill(addDays(-1));
  await enter(met);
  await saved(match).toMatchObject({ status: 'met', metOn: addDays(-1) });

  const contacts = await told(page, 'The Connector named people');
  const first = contacts.getByRole('group', { name: 'Person 1' });
  await first.getByLabel(/^Name/).fill('Kim Contact (example)');
  await first.getByLabel(/^Work/).fill('Manager');
  await first.getByLabel(/^Organization/).fill('Museum (example)');
  await enter(contacts, 'Enter them');
  await expect(page.getByText('Kim Contact (example)')).toBeVisible();
  // As if they had named them on our page: the participant is asked what an introduction may say.
  await saved(match).toMatchObject({ draft: { state: 'waiting' } });

  const outcome = await told(page, 'What came of it');
  await outcome.getByRole('radio', { name: 'An interview' }).check();
  await outcome.getByRole('radio', { name: 'After 30 days' }).check();
  await outcome.getByRole('radio', { name: /^None, to nobody/ }).check();
  await enter(outcome);
  await saved(match).toMatchObject({ outcomes: [{ day: 30, outcome: 'interview' }] });
  expect((await lettersTo(connector.email)).length, 'no letter about the good news').toBe(2);
});

test('a telephoned yes for which there is no place says so, and what to do', async ({ studio: page }) => {
  const [participant, connector] = [only(crowd.participants), only(crowd.connectors)];
  await screen(participant.email, 'ready');
  const match = await approvePair(participant.id, connector.id);
  await saved(match).toMatchObject({ status: 'asked' });
  await program.patch(connector.id).set({ monthlyCapacity: 0 }).commit();
  await openCard(page, 'match', match);
  await enter(await told(page, 'The Connector says yes'));
  await expect(page.getByText(/The Connector has no place left/)).toBeVisible();
  await saved(match).toMatchObject({ status: 'asked' });
});

test('a question taken back for a hold is put again, and staff read when and why the first one ended', async ({
  studio: page,
}) => {
  const [participant, connector] = [only(crowd.participants), only(crowd.connectors)];
  await screen(participant.email, 'ready');
  const first = await approvePair(participant.id, connector.id);
  await saved(first).toMatchObject({ status: 'asked' });
  await expectLetters(connector.email, 1);
  await openCard(page, 'participant', participant.id);
  await decide(page, 'On hold');
  const hold = page.getByRole('dialog');
  await hold.getByLabel('Why').fill('Travels for two weeks');
  await hold.getByRole('button', { name: 'On hold', exact: true }).click();
  await expect(hold).toBeHidden();
  await saved(first).toMatchObject({ status: 'cancelled', endedFor: 'not-ready' });
  await expectLetters(connector.email, 2, 'the question is taken back');

  await decide(page, 'Ready');
  const ready = page.getByRole('dialog');
  await ready.getByRole('button', { name: 'Ready', exact: true }).click();
  await expect(ready).toBeHidden();
  await decide(page, 'Find a Connector');
  const found = page
    .getByRole('dialog')
    .getByRole('region', { name: new RegExp(crowd.name.replace('Run', 'Crew')) });
  await expect(found).toContainText('Matches of these two before: 1.');
  await expect(found).toContainText('The participant was not ready.');
  expect(await seriousIn(page, DIALOG)).toEqual([]);
  await found.getByRole('button', { name: /^Approve/ }).click();
  await expect(page.getByText('The Connector is being asked')).toBeVisible();
  const second = `${first}-r2`;
  await saved(second).toMatchObject({ status: 'asked' });
  await expectLetters(connector.email, 3, 'the question, once more');

  // Each of the two matches leads to the other.
  await openCard(page, 'match', second);
  await expect(page.getByText('Matches of these two before: 1.')).toBeVisible();
  const other = page.getByRole('link', { name: /Cancelled · .* · The participant was not ready\./ });
  await expect(other).toBeVisible();
  await other.click();
  await expect(page.getByText('Nobody said no. Once what was in the way is over')).toBeVisible();
  await expect(page.getByRole('link', { name: /Waiting for a Connector’s answer/ })).toBeVisible();
});

const YEAR = new Date().getFullYear();

/** The day so many days from now, as the program's city has it. */
function addDays(count: number): string {
  const day = new Date(Date.now() + count * 86_400_000);
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago' }).format(day);
}

test('staff add somebody from paper, who is met again by the address', async ({ studio: page }) => {
  const email = `paper.${crowd.name}@example.org`.toLowerCase();
  await openStudio(page, 'program/structure');
  await page.getByRole('link', { name: 'Add', exact: true }).click();
  const form = page.getByRole('main').locator('form');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(form.getByText('Enter your ZIP code')).toBeVisible();
  expect(await seriousIn(page)).toEqual([]);

  const chosen = async (group: string, choice: string) =>
    form.getByRole('group', { name: group }).getByRole('radio', { name: choice, exact: true }).check();
  await chosen('Were you born outside the United States?', 'Yes');
  await chosen('Your highest degree', 'Master’s degree');
  await form
    .getByRole('group', { name: 'Do you have permission to work in the United States?' })
    .getByRole('radio')
    .first()
    .check();
  await form.getByLabel('ZIP code').fill('63110');
  await form.getByLabel('Given name').fill(`Paola ${wordOf(crowd)}`);
  await form.getByLabel('Family name').fill(`${crowd.name} (example)`);
  await form.getByLabel('Email address').fill(email);
  await form.getByLabel('Your field of work').selectOption({ label: 'Law' });
  await form.getByLabel('Your profession').fill('Lawyer');
  await form.getByLabel('Years you have worked in your field').fill('4');
  await form
    .getByRole('group', { name: 'How comfortable are you in English?' })
    .getByRole('radio')
    .last()
    .check();
  await form.getByLabel('Keep my answers and use them to find me a Connector.').check();
  await form.getByLabel('Language of our emails').selectOption({ index: 2 });
  await form.getByLabel('The day on which they agreed').fill(`${YEAR - 1}-11-20`);
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Open the record' })).toBeVisible();
  await expectLetters(email, 1);

  await page.getByRole('button', { name: 'Add another' }).click();
  await expect(form.getByLabel('Given name')).toHaveValue('');
  await page.goto(await linkTo(email, '/confirm/'));
  await page.getByRole('main').getByRole('button').first().click();
  const find = () =>
    program.fetch('*[_type == "participant" && emailLower == $email]{status, entered, consentSource}', {
      email,
    });
  await expect
    .poll(find)
    .toMatchObject([{ status: 'received', entered: { source: 'paper', by: STAFF }, consentSource: 'paper' }]);
});

test('staff correct a number and keep what was said, and the person is told', async ({ studio: page }) => {
  const { id, email } = only(crowd.participants);
  await openCard(page, 'participant', id);
  await page.getByRole('button', { name: 'Correct: How to reach them' }).click();
  const dialog = page.getByRole('dialog', { name: 'Correct: How to reach them' });
  await dialog.getByLabel(/^Postal code/).fill('6311');
  await dialog.getByLabel(/^Phone/).fill('314 555 0118');
  await dialog.getByRole('button', { name: 'Correct it' }).click();
  await expect(dialog.getByText('Enter a ZIP code of five digits, like 63110')).toBeVisible();
  expect(await seriousIn(page, DIALOG)).toEqual([]);
  await dialog.getByLabel(/^Postal code/).fill('63110');
  await dialog.getByRole('button', { name: 'Correct it' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Corrected: Phone: nothing → 314 555 0118')).toBeVisible();
  await saved(id).toMatchObject({ phone: '314 555 0118', postcode: '63110' });
  await expectLetters(email, 1);

  await page.getByRole('button', { name: 'Add an activity' }).click();
  const activity = page.getByRole('dialog', { name: 'Add an activity' });
  await activity.getByLabel(/^What was said or done/).fill('Asked for a call in the evening (example)');
  await activity.getByLabel(/^Next step/).fill('They call back (example)');
  await activity.getByLabel(/^On or until/).fill(addDays(2));
  await activity.getByRole('button', { name: 'Add it' }).click();
  // While it closes, the field in it still says the same as the entry behind it.
  await expect(activity).toHaveCount(0);
  await expect(page.getByText('Asked for a call in the evening (example)')).toBeVisible();
  await page.getByRole('button', { name: 'Done: They call back (example)' }).click();
  await saved(id).toMatchObject({ activities: [{ by: STAFF, nextDoneAt: expect.any(String) }] });
  await page.getByRole('button', { name: /^Remove: Call/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click();
  await saved(id).toMatchObject({ activities: [] });
});
