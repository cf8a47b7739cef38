import type { Page } from '@playwright/test';
import { z } from 'zod';
import { seriousIn } from './axe.ts';
import { expect, test } from './journey.ts';
import { fillSignUp } from './signUp.ts';
import { program } from './staff.ts';
import { openStudio } from './studio.ts';

const RUN = `${Date.now()}`;
const NAME = `Cedar College ${RUN} (example)`;
const ID = `partnerOrganization.cedar${RUN}`;

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const codeOf = async () => z.string().parse((await program.getDocument(ID))?.linkCode);
const widerThanPhone = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('staff make a partner’s link; a student comes by it at 320 px by keyboard, and is counted as theirs', async ({
  page,
  studio,
}) => {
  await program.create({ _id: ID, _type: 'partnerOrganization', name: NAME, kind: 'university' });
  await openStudio(studio, `program/intent/edit/id=${ID};type=partnerOrganization/`);
  const link = part(studio, 'Their link');
  await link.getByRole('button', { name: 'Make a link' }).click();
  const address = await link.getByRole('link', { name: /\/via\// }).getAttribute('href');
  const code = await codeOf();
  expect(address).toContain(`/via/${code}`);
  await expect(link.getByRole('img', { name: 'The same address' })).toBeVisible();
  expect(await seriousIn(studio, '[data-testid=document-panel-scroller]')).toEqual([]);

  await page.setViewportSize({ width: 320, height: 640 });
  // The flyer leads there by its picture and by its address, in each language.
  await page.goto(`/flyer/${code}?lang=ar`);
  expect(await widerThanPhone(page)).toBeLessThanOrEqual(0);
  expect(await seriousIn(page)).toEqual([]);
  await expect(page.locator('.typed')).toContainText(`/via/${code}?lang=ar`);
  // The long form of the address leads to the same form.
  await page.goto(`/es/learn-more/?via=${code}`);
  await expect(page).toHaveURL(new RegExp(`/via/${code}\\?lang=es$`));
  await page.goto(`/learn-more/?via=${code}`);
  await expect(page.locator('#sign-up [name=via]')).toHaveValue(code);
  expect(await widerThanPhone(page)).toBeLessThanOrEqual(0);
  expect(await seriousIn(page)).toEqual([]);

  const email = `cedar.${RUN}@example.org`;
  await fillSignUp(page, email);
  const box = page.getByLabel(`${NAME} may see how far I am.`);
  await expect(box).not.toBeChecked();
  await box.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(page.locator('#sign-up [type=submit]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/learn-more\/thanks\//);

  await expect(link).toContainText('1 came by it; 1 of them let the partner see how far they are.');
  await link.getByRole('button', { name: 'End it' }).click();
  await studio.getByRole('dialog').getByRole('button', { name: 'End it', exact: true }).click();
  await expect(link.getByRole('button', { name: 'Make a link' })).toBeVisible();
  // Whoever comes now finds the form, as everybody does.
  await page.goto(`/via/${code}`);
  await expect(page).toHaveURL(/\/learn-more\/$/);
  await expect(page.locator('#sign-up [name=via]')).toHaveCount(0);
});
