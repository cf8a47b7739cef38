import type { Page, Request } from '@playwright/test';
import { messagesFor } from '../../locales/messages.ts';
import { seriousIn } from './axe.ts';
import { comeTo, dayIn, publishEvent, removeEvents, titleOf } from './events.ts';
import { addresses, expect, test } from './journey.ts';
import { tabOnto } from './keyboard.ts';
import { program } from './staff.ts';
import { openStudio } from './studio.ts';

const slug = `door-${Date.now()}`;
test.afterEach(() => removeEvents(slug));

/** How many sheets of a paper come out of the printer. */
async function sheetsOf(page: Page, format: 'Letter' | 'A4'): Promise<number> {
  const pdf = await page.pdf({ format, preferCSSPageSize: false, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Chooses by the keyboard, pressing an arrow until it stands there. */
async function choose(page: Page, label: string, option: RegExp): Promise<void> {
  const select = page.getByLabel(label, { exact: true });
  await tabOnto(page, select);
  const chosen = select.locator('option:checked');
  const most = await select.locator('option').count();
  for (let pressed = 0; pressed < most && !option.test(await chosen.innerText()); pressed += 1)
    await page.keyboard.press('ArrowDown');
  await expect(chosen).toHaveText(option);
}

test('staff print a sheet to sign and name tags for an event: who is expected, and nobody else', async ({
  studio: page,
}) => {
  test.setTimeout(180_000);
  const asked: string[] = [];
  const note = (request: Request) => asked.push(request.url());
  page.on('request', note);
  await publishEvent(slug, dayIn(20), { capacity: 9 });
  const open = async () => {
    await openStudio(page, 'program/structure/door');
    const event = page.getByLabel('Event', { exact: true });
    await expect(event.locator(`option[value="${slug}"]`)).toHaveCount(1);
    await event.selectOption(slug);
  };

  // Before anybody has confirmed there are only lines for people who come all the same, and no tag.
  await open();
  await expect(page.getByText('Nobody has confirmed yet. The sheet has lines')).toBeVisible();
  await page.getByLabel('To print').selectOption('tags-8');
  await expect(page.getByText('there is no name tag to print')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeDisabled();

  const email = (name: string) => `${name}.${slug}@example.org`;
  await comeTo(slug, {
    givenName: 'Omar',
    familyName: 'Haddad (example)',
    email: email('omar'),
    people: '3',
  });
  await comeTo(slug, { givenName: 'ليلى', familyName: 'الحسن (مثال)', email: email('layla'), lang: 'ar' });
  await comeTo(slug, { givenName: 'Ana', familyName: 'Čolić (example)', email: email('ana'), people: '5' });
  // All places are taken: who confirms now waits.
  await comeTo(slug, { givenName: 'Wanda', familyName: 'Waits (example)', email: email('wanda') });
  await expect
    .poll(() => program.fetch('count(*[_type == "rsvp" && event == $slug && status == "coming"])', { slug }))
    .toBe(3);

  await open();
  await expect(page.getByText('3 guests have confirmed, 9 people with those whom they bring.')).toBeVisible();
  await expect(page.getByText('On the waiting list, and not on the paper: 1.')).toBeVisible();
  expect(await seriousIn(page, 'section[aria-label="Sign-in sheets and name tags"]')).toEqual([]);

  // The sheet, on one page of either size; it shows no address and no need.
  const paper = page.locator('[data-printed-report]');
  for (const format of ['Letter', 'A4'] as const) expect(await sheetsOf(page, format), format).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText(titleOf(slug));
  await expect(paper.locator('tbody th')).toHaveText(['Čolić (example)', 'Haddad (example)', 'الحسن (مثال)']);
  await expect(paper.getByText('With Omar Haddad (example)')).toHaveCount(2);
  await expect(paper.getByText('Waits')).toHaveCount(0);
  await expect(paper.getByText('@')).toHaveCount(0);
  expect(await seriousIn(page, '[data-printed-report]')).toEqual([]);
  await page.emulateMedia({ media: null });
  await expect(paper).toBeHidden();

  // In Arabic, by the keyboard: the words of the paper and its direction, and the alphabet of the language.
  await page.getByLabel('Event', { exact: true }).focus();
  await choose(page, 'Language of the paper', /^العربية/);
  await page.emulateMedia({ media: 'print' });
  await expect(paper).toHaveAttribute('dir', 'rtl');
  await expect(paper.getByText(messagesFor('ar').events.door.signature).first()).toBeVisible();
  await expect(paper.locator('tbody th').first()).toHaveText('الحسن (مثال)');
  await page.emulateMedia({ media: null });

  // Tags for all nine: who comes along writes their own name.
  await page.getByLabel('Event', { exact: true }).focus();
  await choose(page, 'To print', /^Name tags, 8/);
  for (const format of ['Letter', 'A4'] as const) expect(await sheetsOf(page, format), format).toBe(2);
  await page.getByLabel('To print').selectOption('tags-10');
  for (const format of ['Letter', 'A4'] as const) expect(await sheetsOf(page, format), format).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(paper.locator('[data-name]')).toHaveCount(9);
  await expect(paper.locator('[data-name] > b')).toHaveText(['ليلى', 'Ana', 'Omar']);
  expect(await seriousIn(page, '[data-printed-report]')).toEqual([]);
  await page.emulateMedia({ media: null });

  page.off('request', note);

  // Nobody's name or address was in the address of anything that was asked for.
  const told = asked.filter((url) => url.startsWith(addresses.lake) || url.startsWith(addresses.studio));
  expect(told.filter((url) => /haddad|omar|layla|%40example/i.test(decodeURIComponent(url)))).toEqual([]);
});
