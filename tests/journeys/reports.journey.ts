import type { Page } from '@playwright/test';
import { seriousIn } from './axe.ts';
import { exported } from './csv.ts';
import { expect, test } from './journey.ts';
import { expectLetters, lettersTo } from './mailbox.ts';
import { program, runDaily } from './staff.ts';
import { openStudio } from './studio.ts';

/** A year of which no other journey has records. */
const YEAR = 2019;
const RUN = `${Date.now()}`;
const SURNAME = `Run${RUN} (example)`;

const at = (month: string) => `${YEAR}-${month}-10T18:00:00.000Z`;
const idOf = (type: string, person: number) => `${type}.report-${RUN}-${person}`;

/** Eight who were introduced in the year and met, and one whose introduction was called off. */
async function addYear(): Promise<void> {
  const transaction = program.transaction();
  for (let person = 0; person < 9; person += 1) {
    const [participant, match] = [idOf('participant', person), idOf('match', person)];
    transaction.create({
      ...{ _id: participant, _type: 'participant', status: 'introduced', language: 'en', postcode: '63110' },
      ...{ givenName: `Person ${person}`, familyName: SURNAME, field: person < 6 ? 'nursing' : 'law' },
      ...{ email: `${person}.${RUN}@example.org`, signedUpAt: at('02') },
      history: [{ _key: 'ready', at: at('03'), who: 'staff', from: 'received', to: 'ready' }],
    });
    transaction.create({
      ...{ _id: match, _type: 'match', status: person === 8 ? 'cancelled' : 'met', askedAt: at('04') },
      participant: { _type: 'reference', _ref: participant, _weak: true },
      connector: { _type: 'reference', _ref: `connector.report-${RUN}`, _weak: true },
      ...{ introducedAt: at('05'), followUpAskedAt: at('06'), metOn: `${YEAR}-06-20` },
      outcomes: [30, 90, 180].map((day) => ({
        ...{ _key: `day-${day}`, day, askedAt: at('06') },
        ...(day === 180 && person < 7 && { answeredAt: at('12'), outcome: 'job-in-field' }),
      })),
    });
    transaction.create({
      ...{ _id: idOf('referral', person), _type: 'referral', status: 'offered', contactName: SURNAME },
      ...{ offeredAt: at('07'), match: { _type: 'reference', _ref: match, _weak: true } },
    });
  }
  await transaction.commit();
}

async function removeYear(): Promise<void> {
  const transaction = program.transaction();
  for (let person = 0; person < 9; person += 1)
    for (const type of ['participant', 'match', 'referral']) transaction.delete(idOf(type, person));
  await transaction.commit();
}

test.beforeEach(addYear);
test.afterEach(removeYear);

async function chooseYear(page: Page): Promise<void> {
  await page.getByLabel('Time', { exact: true }).selectOption('own');
  await page.getByLabel('First day').fill(`${YEAR}-01-01`);
  await page.getByLabel('Last day').fill(`${YEAR}-12-31`);
  await expect(
    page.getByRole('heading', { name: `January 1, ${YEAR} – December 31, ${YEAR}` }),
  ).toBeVisible();
}

/** How many sheets of a paper come out of the printer. */
async function sheetsOf(page: Page, format: 'Letter' | 'A4'): Promise<number> {
  const pdf = await page.pdf({ format, preferCSSPageSize: false, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('staff count a year, print it on two pages, take everything along, and have a month emailed once', async ({
  studio: page,
}) => {
  await openStudio(page, 'program/reports');
  await expect(page.getByRole('heading', { name: 'Reports', exact: true })).toBeVisible();
  await chooseYear(page);

  // Every number is there for staff, the one of those who study law too; what was called off is none.
  await expect(
    page.getByRole('main').getByText('9 people signed up, and 9 were found ready for a match.'),
  ).toBeVisible();
  const fields = page.getByRole('region', { name: 'By field', exact: true });
  await expect(fields.getByRole('row', { name: 'Nursing 6 6 6 6 6' })).toBeVisible();
  await expect(fields.getByRole('row', { name: 'Law 3 3 2 2 2' })).toBeVisible();
  const whole = await exported(page, 'Export as CSV: the whole report');
  expect(whole.find(({ Figure, Field }) => Figure === 'Introductions' && Field === 'All')).toMatchObject({
    Number: '8',
    From: `'${YEAR}-01-01`,
  });
  expect(whole.find(({ Figure }) => Figure === 'A job in their field')).toMatchObject({
    ...{ Number: '7', Of: '8', 'Not known': '1', 'Known, per cent': '88' },
  });
  expect(await seriousIn(page)).toEqual([]);

  // On paper there are two sheets, of either size, and nobody can be recognized.
  for (const format of ['Letter', 'A4'] as const) expect(await sheetsOf(page, format), format).toBe(2);
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('[data-printed-report]');
  await expect(paper.getByRole('heading', { name: /^Report for January 1/ })).toBeVisible();
  await expect(page.getByRole('main')).toBeHidden();
  await expect(paper.getByRole('row', { name: 'Nursing 6' })).toHaveCount(0);
  await expect(paper.getByText('Law', { exact: true })).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });

  // Every match and referral, with both people and what came of it.
  const matches = await exported(page, 'Export as CSV: All matches');
  const ours = matches.filter(({ Participant }) => Participant?.endsWith(SURNAME));
  expect(ours.map((match) => match['Where it is']).filter((state) => state === 'Cancelled')).toHaveLength(1);
  expect(ours).toHaveLength(9);
  expect(ours.find(({ Participant }) => Participant?.startsWith('Person 0'))).toMatchObject({
    'Outcome after 180 days': 'A job in the field',
    'Outcome after 30 days': '',
  });
  const referrals = await exported(page, 'Export as CSV: All referrals');
  expect(referrals.filter(({ Name }) => Name === SURNAME)).toHaveLength(9);

  // A report of the month is saved, and goes out by itself once it is over.
  const [name, reader] = [`Monthly ${RUN} (example)`, `report.${RUN}@example.org`];
  await page.getByLabel('Time', { exact: true }).selectOption('last-month');
  await page.getByRole('button', { name: 'Save or email' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Email it each time a month is over').check();
  await dialog.getByLabel('To these addresses').fill('no address');
  await expect(dialog.getByText('This is no address: no, address')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save the report' })).toBeDisabled();
  await dialog.getByLabel('To these addresses').fill(reader);
  expect(await seriousIn(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Save the report' }).click();
  await expect(dialog).toBeHidden();
  const saved = page.getByRole('listitem').filter({ hasText: name });
  await expect(saved.getByText(`Emailed to ${reader}`)).toBeVisible();
  await runDaily();
  expect(await lettersTo(reader)).toEqual([]);
  // A month passes.
  const id = await program.fetch<string>('*[_type == "report" && name == $name][0]._id', { name });
  const told = await program.fetch<string>('*[_id == $id][0].toldUntil', { id });
  const monthBefore = new Date(`${told}T00:00:00Z`);
  monthBefore.setUTCMonth(monthBefore.getUTCMonth() - 1);
  await program
    .patch(id)
    .set({ toldUntil: monthBefore.toISOString().slice(0, 10) })
    .commit({ visibility: 'sync' });
  await runDaily();
  await expectLetters(reader, 1, 'the report');
  await runDaily();
  expect(await lettersTo(reader)).toHaveLength(1);
  expect((await lettersTo(reader))[0]?.text).toContain('What happened in this time');
  await expect(saved.getByText(/last about the time until/)).toBeVisible();

  await saved.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
  await expect(saved).toBeHidden();
});
