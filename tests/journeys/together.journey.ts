import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { addresses, expect, test } from './journey.ts';
import { lake } from './lakeReader.ts';
import { signIn } from './signIn.ts';
import { openField } from './studio.ts';

test.beforeEach(async ({ page }) => {
  await signIn(page);
});

test('two members of staff edit one page at once, and both end with the same text', async ({
  page,
  newWindow,
}) => {
  const other = await (await newWindow()).newPage();
  await signIn(other, 'Sam Staff (example)');
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

/** The numbers of the transactions that the lake has told this page are saved, as they come in. */
function acknowledgedIn(page: Page): Set<string> {
  const ids = new Set<string>();
  page.on('response', async (response) => {
    if (!response.ok() || !new URL(response.url()).pathname.includes('/data/actions/')) return;
    // Without a body the page was not told either.
    const answer = z.object({ transactionId: z.string() }).safeParse(await response.json().catch(() => null));
    if (answer.success) ids.add(answer.data.transactionId);
  });
  return ids;
}

/** The numbers of the transactions that the lake has of a document. */
async function transactionsOf(id: string): Promise<string[]> {
  const address = `${addresses.lake}/v2025-02-19/data/history/production/transactions/${id}?limit=1000`;
  const lines = await (await fetch(address, { headers: { authorization: 'Bearer local-viewer' } })).text();
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => z.object({ id: z.string() }).parse(JSON.parse(line)).id);
}

/*
 * While the stream of changes is broken, the Studio itself takes no input: 200 ms later it makes the form
 * read-only, and says so. What is typed in that moment is never sent, so nobody was told that it is saved; all
 * else must be there.
 */
test('a Content Lake that is killed in the middle of an edit loses nothing that was saved', async ({
  page,
}) => {
  const acknowledged = acknowledgedIn(page);
  const field = await openField(page, 'connectorBio', 'role');
  const begin = `Typed across a crash ${Date.now()}`;
  const draft = () =>
    lake.fetch<{ _id: string; role: string } | null>(
      '*[_id in path("drafts.**") && _type == "connectorBio" && string::startsWith(role, $begin)][0]{_id, role}',
      { begin },
    );
  await field.fill(begin);
  await expect.poll(draft).not.toBeNull();
  const typing = field.pressSequentially(', with enough words that typing them takes a while', { delay: 60 });
  await expect.poll(async () => (await draft())?.role).not.toBe(begin);

  const saved = await draft();
  const pids = z
    .record(z.string(), z.number())
    .parse(JSON.parse(readFileSync(join(addresses.state, 'pids.json'), 'utf8')));
  process.kill(pids['content-lake'] ?? 0, 'SIGKILL');
  await typing;

  const after = `${begin}, and goes on after it`;
  await expect(async () => {
    const kept = await draft();
    expect(kept?.role.startsWith(saved?.role ?? 'nothing')).toBe(true);
    await expect(field).toHaveValue(kept?.role ?? '', { timeout: 1000 });
  }).toPass();
  const kept = await transactionsOf(saved?._id ?? '');
  expect(acknowledged.size).toBeGreaterThan(0);
  for (const id of acknowledged) expect(kept).toContain(id);

  await expect(async () => {
    await field.fill(after);
    await expect.poll(async () => (await draft())?.role, { timeout: 5000 }).toBe(after);
  }).toPass();
  await expect(field).toHaveValue(after);
});
