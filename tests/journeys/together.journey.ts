import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { addresses, expect, test } from './journey.ts';
import { lake } from './lakeReader.ts';
import { openField, signIn } from './studio.ts';

test.beforeEach(async ({ page }) => {
  await signIn(page, 'content');
});

test('two members of staff edit one page at once, and both end with the same text', async ({
  page,
  newWindow,
}) => {
  const other = await (await newWindow()).newPage();
  await signIn(other, 'content', 'Sam Staff (example)');
  const [role, organisation] = [`Role by Robin ${Date.now()}`, `Organisation by Sam ${Date.now()}`];
  const mine = {
    role: await openField(page, 'connectorBio', 'role'),
    organisation: await openField(page, 'connectorBio', 'organisation'),
  };
  const theirs = {
    role: await openField(other, 'connectorBio', 'role'),
    organisation: await openField(other, 'connectorBio', 'organisation'),
  };

  await Promise.all([mine.role.fill(role), theirs.organisation.fill(organisation)]);
  await expect(theirs.role).toHaveValue(role);
  await expect(mine.organisation).toHaveValue(organisation);
  await theirs.role.fill(`${role}, and Sam`);
  await expect(mine.role).toHaveValue(`${role}, and Sam`);
});

test('a Content Lake that is killed in the middle of an edit loses nothing that was typed', async ({
  page,
}) => {
  const field = await openField(page, 'connectorBio', 'role');
  const text = `Typed across a crash ${Date.now()}, with enough words that it takes a while`;
  await field.fill('');
  const typing = field.pressSequentially(text, { delay: 60 });
  await expect
    .poll(() => lake.fetch('*[_id match "drafts.*" && role match "Typed*"][0].role'), { timeout: 20_000 })
    .toContain('Typed');
  const pids = z
    .record(z.string(), z.number())
    .parse(JSON.parse(readFileSync(join(addresses.state, 'pids.json'), 'utf8')));
  process.kill(pids['content-lake'] ?? 0, 'SIGKILL');
  await typing;
  await expect
    .poll(() => lake.fetch('*[_id match "drafts.*" && role == $text][0].role', { text }), { timeout: 45_000 })
    .toBe(text);
  await expect(field).toHaveValue(text);
});
