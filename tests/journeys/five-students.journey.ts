import { seriousIn } from './axe.ts';
import { expect, test } from './journey.ts';
import { lettersTo, linkTo } from './mailbox.ts';
import { program } from './staff.ts';

const RUN = `${Date.now()}`;
const PARTNER = `dean.${RUN}@example.org`;
const address = (name: string) => `${name}.${RUN}@example.org`;

test('a college tells of five students in one form by keyboard at 320 px, and hands a link on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/partners/');
  const form = page.locator('#refer-someone');
  const next = async (text: string) => {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  };
  await form.locator('[name=partnerName]').focus();
  for (const text of ['Dean Miller (example)', 'Cedar College (example)', PARTNER]) await next(text);
  for (const text of ['Omar', 'Said (example)', address('omar')]) await next(text);
  await next('Nursing');
  await next('All of one class.');
  const rest = ['Huda Noor', 'Bilal Karim', 'Sara Lind', 'Nia Obi'];
  const lines = rest.map((name) => `${name}, ${address(name.split(' ')[0]?.toLowerCase() ?? '')}, teaching`);
  await page.keyboard.insertText([...lines, 'no address here'].join('\n'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  // One line cannot be read: all that was written is still there, and the line is named.
  await expect(page.locator('[href="#morePeople"]')).toContainText('line 5');
  await expect(page.locator('[name=morePeople]')).toHaveValue(/Huda Noor[\s\S]*no address here/);
  expect(await seriousIn(page)).toEqual([]);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
  await page.locator('[name=morePeople]').fill(lines.join('\n'));
  await page.locator('#refer-someone [type=submit]').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/partners\/thanks\//);
  const kept = 'count(*[_type == "partnerReferral" && partnerEmail == $PARTNER])';
  await expect.poll(() => program.fetch(kept, { PARTNER })).toBe(5);

  // The partner's email has a link for each; a student opens one, and finds it filled in.
  await page.goto(await linkTo(PARTNER, '/referred/'));
  await expect(page.locator('#sign-up [name=email]')).toHaveValue(/@example\.org$/);
  await expect(page.locator('#sign-up [name=consent]')).not.toBeChecked();
  expect(await lettersTo(address('huda'))).toEqual([]);
});
