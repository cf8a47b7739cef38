import { seriousIn } from './axe.ts';
import { exported } from './csv.ts';
import { expect, test } from './journey.ts';
import { expectLetters, lettersTo } from './mailbox.ts';
import { confirmAddress, signUp } from './signUp.ts';
import { idOf, program } from './staff.ts';
import { decide, openList, openStudio } from './studio.ts';

test('staff send a letter again that came back, decide on the card, export the list, and erase the person', async ({
  page,
  studio,
}) => {
  // The mailbox lets mail to this name come back. The profession is what a spreadsheet must not run.
  const [wrong, right] = [`bounced@desk-${Date.now()}.example.org`, `desk.${Date.now()}@example.org`];
  await signUp(page, '', wrong, { profession: '=1+1 nurse' });

  await openStudio(studio, 'program/structure');
  await openList(studio, 'Emails that failed');
  await studio.getByRole('link', { name: wrong }).click();
  await studio.getByRole('button', { name: /^Send again/ }).click();
  const again = studio.getByRole('dialog');
  await again.getByLabel('To this address').fill(right);
  await again.getByRole('button', { name: 'Send again' }).click();
  await expect(again).toBeHidden();
  await expectLetters(right, 1, 'the letter, to the right address');
  await confirmAddress(page, right);

  // The decision stands on the card; staff chose to tell the person themselves.
  const participant = await idOf('participant', right);
  await openList(studio, 'To screen');
  await studio
    .locator(`a[href*="${participant.replace('participant.', '')}"]`)
    .first()
    .click();
  await decide(studio, 'On hold');
  const hold = studio.getByRole('dialog');
  await hold.getByLabel('No email: I write or call them myself').check();
  await hold.getByLabel('Why').fill('Travels until spring');
  await hold.getByRole('button', { name: 'On hold', exact: true }).click();
  await expect(hold).toBeHidden();
  await expect(
    studio.getByRole('region', { name: 'What to decide' }).getByRole('button', { name: 'Ready' }),
  ).toBeVisible();
  expect(await program.fetch('*[_id == $participant][0].history[-1]', { participant })).toMatchObject({
    to: 'on-hold',
    letter: 'none',
  });

  // The list opens in a spreadsheet, and nothing in it runs.
  await openStudio(studio, 'program/structure/participants;on-hold');
  await expect(studio.getByText('=1+1 nurse').first()).toBeVisible();
  const people = await exported(studio, 'Export as CSV');
  expect(people.find(({ Email }) => Email === right)).toMatchObject({
    Profession: "'=1+1 nurse",
    'Years of experience': '7',
    'Where they are': 'On hold',
  });

  // The overview shuts nobody out, and its numbers can be taken along.
  await openStudio(studio, 'program/overview');
  await expect(studio.getByRole('heading', { name: 'How far people come' })).toBeVisible();
  expect(await seriousIn(studio)).toEqual([]);
  const [signedUp, confirmed] = await exported(studio, 'Export as CSV: How far people come');
  expect(Number(signedUp?.People)).toBeGreaterThanOrEqual(Number(confirmed?.People));
  expect(confirmed).toMatchObject({ Step: 'Confirmed', Of: signedUp?.People });

  // Erased for good: only the last letter is left, which says so.
  const told = (await lettersTo(right)).length;
  await openStudio(studio, `program/intent/edit/id=${participant};type=participant/`);
  await decide(studio, 'Erase');
  const erase = studio.getByRole('dialog');
  await expect(erase.getByRole('button', { name: 'Erase for good' })).toBeDisabled();
  await erase.getByRole('textbox').fill('erase');
  await erase.getByRole('button', { name: 'Erase for good' }).click();
  await expect(studio.getByText('This record is no longer there.')).toBeVisible();
  expect(await program.fetch('count(*[_id == $participant])', { participant })).toBe(0);
  await expectLetters(right, told + 1, 'the last letter');
});
