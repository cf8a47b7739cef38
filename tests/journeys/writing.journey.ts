import { seriousIn } from './axe.ts';
import { addCrowd, type Crowd, dismiss } from './crowd.ts';
import { expect, test } from './journey.ts';
import { expectLetters, lettersTo, linkTo } from './mailbox.ts';
import { program } from './staff.ts';
import { openLists, openStudio } from './studio.ts';

let crowd: Crowd;
test.beforeEach(async () => {
  crowd = await addCrowd(4, 0, 'engineering');
});
test.afterEach(async () => {
  await dismiss(crowd);
});

const ARABIC = { subject: 'دعوة إلى أمسية', text: 'أهلًا {name}، ندعوك إلى [أمسيتنا](/events/).' };

test('staff write to all engineers from Lists, try it, send it, read what came of it; a reader unsubscribes', async ({
  studio: page,
}) => {
  test.setTimeout(400_000);
  const [english, arabic, silent, gone] = crowd.participants;
  if (!english || !arabic || !silent || !gone) throw new Error('nobody there');
  const transaction = program.transaction();
  for (const { id } of [english, arabic, gone]) transaction.patch(id, { set: { consentNews: true } });
  transaction.patch(arabic.id, { set: { language: 'ar' } });
  transaction.patch(gone.id, { set: { status: 'withdrawn' } });
  await transaction.commit();

  await openLists(page);
  await page.getByRole('searchbox', { name: /^Search by name/ }).fill(crowd.name);
  await page.getByLabel('Field', { exact: true }).selectOption('=engineering');
  await page.getByRole('checkbox', { name: 'Choose all 4 shown' }).check();
  const acts = page.getByRole('region', { name: 'What to do with the chosen' });
  await acts.getByRole('button', { name: 'Write' }).click();

  // Who gets it is said before a word is written; then in each language.
  const tool = page.getByTestId('writing-tool');
  const who = tool.getByRole('region', { name: 'Who gets it' });
  await expect(who).toContainText('Did not agree to invitations and news: ');
  await expect(who).toContainText('Left the program');
  await tool.getByLabel('Name, for staff alone').fill(`Evening ${crowd.name}`);
  await tool.getByLabel('Subject').fill(`An evening of {program} ${crowd.name}`);
  await tool.getByLabel('Text', { exact: true }).fill('We invite you, {nmae}.');
  await expect(tool.getByText('Did you mean {name}?')).toBeVisible();
  await expect(tool.getByRole('button', { name: /^Send to/ })).toBeHidden();
  await tool
    .getByLabel('Text', { exact: true })
    .fill('We invite you, {name}.\nIt is in [our calendar](/events/).');
  await expect(who).toContainText('One person gets it.');
  await expect(who).toContainText('There is no text in العربية (1)');
  await tool.getByRole('button', { name: /^العربية/ }).click();
  await tool.getByLabel('Subject').fill(ARABIC.subject);
  await tool.getByLabel('Text', { exact: true }).fill(ARABIC.text);
  await expect(who).toContainText('2 people get it.');
  await expect(who).toContainText('All of them go out today.');

  // As each reader gets it, one after another.
  const preview = tool.getByRole('region', { name: 'As each reader gets it' });
  const letter = preview.frameLocator('iframe');
  await expect(preview).toContainText(`1 of 2: ${english.givenName}`);
  await expect(letter.getByText(`We invite you, ${english.givenName}.`)).toBeVisible();
  await preview.getByRole('button', { name: 'Next' }).click();
  await expect(letter.getByText(`أهلًا ${arabic.givenName}`)).toBeVisible();
  expect(await seriousIn(page, '[data-testid="writing-tool"]')).toEqual([]);

  // A test to oneself, and nobody else has anything yet.
  const robin = `robin.${crowd.name.toLowerCase()}@example.org`;
  await tool.getByRole('button', { name: 'Test to myself' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Your email address').fill(robin);
  await dialog.getByRole('button', { name: 'Send me a test' }).click();
  await expect(dialog).toBeHidden();
  await expectLetters(robin, 1);
  expect((await lettersTo(robin))[0]?.subject).toBe(`Test: ${ARABIC.subject}`);
  expect(await lettersTo(english.email)).toEqual([]);

  await tool.getByRole('button', { name: 'Send to 2 people' }).click();
  await expect(dialog).toContainText('2 of 4 get nothing');
  await dialog.getByRole('button', { name: 'Send to 2 people' }).click();
  await expectLetters(english.email, 1);
  await expectLetters(arabic.email, 1);
  await expect(tool.getByRole('heading', { name: /^(Delivered|Sent, not reported yet): 2$/ })).toBeVisible();
  await expect(tool.getByRole('region', { name: 'Left out: 2' })).toContainText('Left the program');
  expect([await lettersTo(silent.email), await lettersTo(gone.email)]).toEqual([[], []]);
  expect(await seriousIn(page, '[data-testid="writing-tool"]')).toEqual([]);

  // The reader ends it by the link in the letter, in Arabic, and staff see it.
  const link = await linkTo(arabic.email, '/unsubscribe/');
  await page.goto(link);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByRole('button', { name: 'إيقاف الدعوات والأخبار' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('لن تصلك الدعوات والأخبار بعد الآن');
  expect(await seriousIn(page)).toEqual([]);
  await expect.poll(() => program.fetch('*[_id == $id][0].consentNews', { id: arabic.id })).toBe(false);
  await openStudio(page, `program/intent/edit/id=${arabic.id};type=participant/`);
  await expect(page.getByText('Unsubscribed from invitations and news')).toBeVisible();

  // From the card one writes about the person's own matter, which needs no consent to news.
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await expect(who).toContainText('does not');
  await expect(tool.getByLabel('About their own matter')).toBeChecked();
  await tool.getByLabel('Subject').fill('إجابة');
  await tool.getByLabel('Text', { exact: true }).fill('أهلًا {name}.');
  await tool.getByRole('button', { name: 'Send to one person' }).click();
  await dialog.getByRole('button', { name: 'Send to one person' }).click();
  await expectLetters(arabic.email, 2);
  expect((await lettersTo(arabic.email))[0]?.text).not.toContain('/unsubscribe/');
});
