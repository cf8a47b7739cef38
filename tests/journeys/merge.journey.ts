import { seriousIn } from './axe.ts';
import { addCrowd, type Crowd, dismiss } from './crowd.ts';
import { expect, test } from './journey.ts';
import { sendForm } from './sendForm.ts';
import { program } from './staff.ts';
import { openLists, openStudio } from './studio.ts';

let crowd: Crowd;
test.beforeEach(async () => {
  crowd = await addCrowd(2, 0, 'social-services');
});
test.afterEach(() => dismiss(crowd));

test('staff look at two records of one person side by side, make them one, and take them apart', async ({
  studio: page,
}) => {
  const [first, second] = crowd.participants;
  if (!first || !second) throw new Error('too few');
  // The same name, ZIP and field; another address, and a telephone number that the first has not.
  await program.patch(second.id).set({ givenName: first.givenName, phone: '314 555 0118' }).commit();
  const statusOf = (id: string) => program.fetch<string | null>('*[_id == $id][0].status', { id });

  await openStudio(page, `program/intent/edit/id=${first.id};type=participant/`);
  await page
    .getByRole('listitem')
    .filter({ hasText: second.email })
    .getByRole('button', { name: /^Compare and merge/ })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(first.email);
  await expect(dialog).toContainText(second.email);
  await expect(dialog).toContainText('314 555 0118');
  expect(await seriousIn(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => statusOf(second.id)).toBeNull();
  const one = await program.getDocument(first.id);
  expect(one).toMatchObject({ phone: '314 555 0118', otherEmails: [second.email] });

  const merged = page.getByRole('region', { name: 'Two records made one' });
  await expect(merged).toContainText(first.givenName);
  await merged.getByRole('button', { name: 'Take apart' }).click();
  await expect(dialog).toContainText('Both records come back as they were');
  expect(await seriousIn(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Take apart', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => statusOf(second.id)).toBe('received');
  expect(await program.getDocument(first.id)).not.toHaveProperty('otherEmails');
});

test('two that no hint finds are ticked in a list and made one; who opens the one that went is led on', async ({
  studio: page,
}) => {
  const [first, second] = crowd.participants;
  if (!first || !second) throw new Error('too few');
  await openLists(page);
  await page.getByRole('searchbox', { name: /^Search by name/ }).fill(crowd.name);
  await page.getByRole('checkbox', { name: 'Choose all 2 shown' }).check();
  await page.getByRole('button', { name: 'Compare and merge' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(first.email);
  await expect(dialog).toContainText(second.email);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog).toBeHidden();
  const left = () => program.fetch<string[]>('*[_id in $ids]._id', { ids: [first.id, second.id] });
  await expect.poll(left).toHaveLength(1);
  const [stays] = await left();
  const gone = stays === first.id ? second.id : first.id;
  await openStudio(page, `program/intent/edit/id=${gone};type=participant/`);
  await page.getByRole('link', { name: 'Open the one that stayed' }).click();
  await expect(page.getByRole('region', { name: 'Two records made one' })).toBeVisible();
});

test('two records of one organization are made one, and one that was added by mistake is deleted', async ({
  studio: page,
}) => {
  const organization = (key: string, name: string) => ({
    ...{ _id: `partnerOrganization.${key}${crowd.name}`, _type: 'partnerOrganization' },
    ...{ name: `${name} ${crowd.name} (example)`, kind: 'library', history: [] },
  });
  const [one, other] = [organization('a', 'Library of maples'), organization('b', 'Maples’ library')];
  const contact = `partnerContact.${crowd.name}`;
  const [, person] = crowd.participants;
  const to = { _type: 'reference', _ref: other._id, _weak: true } as const;
  await program
    .transaction()
    .create(one)
    .create(other)
    .create({ _id: contact, _type: 'partnerContact', name: 'Rosa (example)', organization: to })
    .patch(person?.id ?? '', { set: { partnerOrganization: to } })
    .commit();
  await openStudio(page, `program/intent/edit/id=${other._id};type=partnerOrganization/`);
  await page
    .getByRole('button', { name: /Open document actions|More actions|actions/i })
    .last()
    .click();
  await page.getByRole('menuitem', { name: 'Delete …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await expect(dialog.getByRole('alert')).toContainText('People belong to it');
  await dialog
    .getByRole('button', { name: /Close|Cancel/ })
    .first()
    .click();

  await openLists(page);
  await page.getByRole('button', { name: /^Partners/ }).click();
  await page.getByRole('searchbox').fill(crowd.name);
  await page.getByRole('checkbox', { name: 'Choose all 2 shown' }).check();
  await page.getByRole('button', { name: 'Compare and merge' }).click();
  await expect(dialog).toContainText('Two records of one organization?');
  expect(await seriousIn(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog).toBeHidden();
  const left = () => program.fetch<string[]>('*[_id in $ids]._id', { ids: [one._id, other._id] });
  await expect.poll(left).toHaveLength(1);
  const [stays = ''] = await left();
  const organizationOf = (id: string) =>
    program.fetch<string>('*[_id == $id][0]{"of": coalesce(organization, partnerOrganization)._ref}.of', {
      id,
    });
  expect([await organizationOf(contact), await organizationOf(person?.id ?? '')]).toEqual([stays, stays]);

  await program
    .transaction()
    .delete(contact)
    .patch(person?.id ?? '', { unset: ['partnerOrganization'] })
    .commit();
  await openStudio(page, `program/intent/edit/id=${stays};type=partnerOrganization/`);
  await expect(page.getByRole('region', { name: 'Two records made one' })).toBeVisible();
  await page
    .getByRole('button', { name: /Open document actions|More actions|actions/i })
    .last()
    .click();
  await page.getByRole('menuitem', { name: 'Delete …' }).click();
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await expect.poll(left).toEqual([]);
});

test('what somebody sends again is taken over field by field', async ({ studio: page }) => {
  const [person] = crowd.participants;
  if (!person) throw new Error('nobody there');
  await program.patch(person.id).set({ status: 'ready' }).commit();
  const record = await program.getDocument(person.id);
  const sent = await sendForm('/api/sign-up', {
    ...{ givenName: person.givenName, familyName: `${record?.familyName}`, email: person.email },
    ...{ postcode: '63147', field: 'teaching', profession: 'Teacher of music', degree: 'master' },
    ...{ yearsOfExperience: '6', english: 'professional', bornOutsideUS: 'yes', workPermission: 'yes' },
    ...{ consent: 'yes', lang: 'en' },
  });
  expect(sent).toBe(303);
  await openStudio(page, `program/intent/edit/id=${person.id};type=participant/`);
  await page.getByRole('button', { name: 'See what changed' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Teacher of music');
  await expect(dialog).toContainText('Now: Master of social-services');
  expect(await seriousIn(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('checkbox', { name: /^Highest degree/ }).uncheck();
  await dialog.getByRole('button', { name: /^Take over \d of \d/ }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'See what changed' })).toHaveCount(0);
  const after = await program.getDocument(person.id);
  expect(after).toMatchObject({ field: 'teaching', profession: 'Teacher of music', degree: 'bachelor' });
  expect(after).not.toHaveProperty('signedUpAgainAt');
});
