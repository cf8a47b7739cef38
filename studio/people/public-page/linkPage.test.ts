import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@sanity/client';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startContentLake } from '../../../packages/content-lake/src/index.ts';
import { onSiteFields, pageBeginning } from '../../../program/connectors/onSite.ts';
import { PageGone, PageTaken, problemInWords, RecordGone } from '../../shared/decisions/problems.ts';
import { createPage, linkPage, putWords, unlinkPage } from './linkPage.ts';
import { pagesFor } from './pagesFor.ts';
import { readPages } from './readPages.ts';

const dir = mkdtempSync(join(tmpdir(), 'public-page-'));
let lake: Awaited<ReturnType<typeof startContentLake>>;
beforeAll(async () => {
  lake = await startContentLake({
    dir,
    port: 0,
    projectId: 'mosaic',
    datasets: [
      { name: 'production', aclMode: 'public' },
      { name: 'program', aclMode: 'private' },
    ],
    tokens: [{ token: 'staff', userId: 'staff', grants: 'write' }],
    log: () => {},
  });
});
afterAll(async () => {
  await lake.close();
  rmSync(dir, { recursive: true });
});

const clientOf = (dataset: string) =>
  createClient({
    ...{ projectId: 'mosaic', dataset, apiHost: lake.url, useProjectHostname: false, useCdn: false },
    ...{ apiVersion: '2025-02-19', token: 'staff' },
  });
const linkingOf = (connectorId: string) => ({
  content: clientOf('production').withConfig({ perspective: 'published' }),
  program: clientOf('program'),
  connectorId,
  by: 'Robin',
});
const amira = 'connector.amira';
const page = (id: string, name: string) => ({ _id: id, _type: 'connectorBio', name, role: 'Nurse' });

beforeEach(async () => {
  const { content, program } = linkingOf(amira);
  await content.delete({ query: '*[_type == "connectorBio"]' });
  for (const [_id, givenName] of Object.entries({ [amira]: 'Amira', 'connector.daniel': 'Daniel' }))
    await program.createOrReplace({ _id, _type: 'connector', givenName, familyName: '(example)' });
  await content.create(page('public', 'Amira Hadžić (example)'));
  await content.create(page('both', 'Daniel Okafor (example)'));
  await content.create(page('drafts.both', 'Daniel O. (example)'));
  await content.create(page('drafts.begun', 'Wei Zhang (example)'));
});

const bioOf = async (id: string) => (await linkingOf(id).program.getDocument(id)) ?? {};
const pages = () => readPages(linkingOf(amira).content, linkingOf(amira).program);

test('every page is read once, by name, with how it stands', async () => {
  expect(await pages()).toEqual([
    { id: 'public', name: 'Amira Hadžić (example)', role: 'Nurse', state: 'published', linkedTo: [] },
    { id: 'both', name: 'Daniel O. (example)', role: 'Nurse', state: 'changed', linkedTo: [] },
    { id: 'begun', name: 'Wei Zhang (example)', role: 'Nurse', state: 'draft', linkedTo: [] },
  ]);
});

test('a page is found by any part of the name, however it is written', async () => {
  const found = (typed: string) => async () => pagesFor(await pages(), typed).map(({ id }) => id);
  expect(await found('hadzic')()).toEqual(['public']);
  expect(await found(' WEI')()).toEqual(['begun']);
  expect(await found('nobody')()).toEqual([]);
  expect(await found('')()).toHaveLength(3);
});

test('a page is linked and unlinked in the name of who does it', async () => {
  await linkPage(linkingOf(amira), 'public');
  expect(await bioOf(amira)).toMatchObject({ bio: 'public', bioBy: 'Robin' });
  expect((await pages())[0]?.linkedTo).toEqual([{ id: amira, name: 'Amira (example)' }]);
  await linkPage(linkingOf(amira), 'begun');
  expect(await bioOf(amira)).toMatchObject({ bio: 'begun' });
  await unlinkPage({ ...linkingOf(amira), by: 'Sam' });
  expect(await bioOf(amira)).not.toHaveProperty('bio');
  expect(await bioOf(amira)).toMatchObject({ bioBy: 'Sam' });
});

test('a page of somebody else is refused, and staff read whose it is', async () => {
  await linkPage(linkingOf('connector.daniel'), 'both');
  const problem = await linkPage(linkingOf(amira), 'both').catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(PageTaken);
  expect(problemInWords(problem)).toContain('linked to Daniel (example) already');
  expect(await bioOf(amira)).not.toHaveProperty('bio');
});

test('a page that is not there, and a connector who was erased, are linked to nothing', async () => {
  await expect(linkPage(linkingOf(amira), 'deleted')).rejects.toBeInstanceOf(PageGone);
  await expect(linkPage(linkingOf('connector.erased'), 'public')).rejects.toBeInstanceOf(RecordGone);
});

test('a new page is a draft with what the connector told us, linked at once, and read by nobody outside', async () => {
  await createPage(linkingOf(amira), { name: 'Amira (example)', role: 'Nurse', field: 'nursing' });
  const { content, program } = linkingOf(amira);
  const bio = await program.fetch<string>('*[_id == $amira][0].bio', { amira });
  expect(await content.getDocument(`drafts.${bio}`)).toMatchObject({
    name: 'Amira (example)',
    field: 'nursing',
  });
  const anybody = clientOf('production').withConfig({ token: undefined, perspective: 'raw' });
  expect(await anybody.fetch('*[name == "Amira (example)"]')).toEqual([]);
});

test('what a Connector wrote begins a new page, or goes into the draft of the one that is there, and publishes nothing', async () => {
  const linking = linkingOf(amira);
  const raw = linking.content.withConfig({ perspective: 'raw' });
  const words = { text: 'I led a ward.', topics: ['Night shifts'], agreedAt: '2026-11-30T12:00:00.000Z' };
  await putWords(linking, 'public', words);
  expect(await raw.getDocument('drafts.public')).toMatchObject({
    ...{ name: 'Amira Hadžić (example)', role: 'Nurse', bio: 'I led a ward.', askMeAbout: ['Night shifts'] },
  });
  expect(await raw.getDocument('public')).not.toHaveProperty('bio');
  await putWords(linking, 'both', words);
  expect(await raw.getDocument('drafts.both')).toMatchObject({
    name: 'Daniel O. (example)',
    bio: words.text,
  });
  await expect(putWords(linking, 'nowhere', words)).rejects.toThrow(PageGone);

  const record = { _id: amira, givenName: 'Amira', familyName: '(example)', ...onSiteFields(words) };
  await createPage(linking, pageBeginning(record));
  const linked: Record<string, unknown> = await bioOf(amira);
  const bio = String(linked.bio);
  expect(await raw.getDocument(`drafts.${bio}`)).toMatchObject({ name: 'Amira (example)', bio: words.text });
  expect(await raw.getDocument(bio)).toBeUndefined();
});
