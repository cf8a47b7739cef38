import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SanityClient } from '@sanity/client';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { markOf } from '../../content/backup/erased.ts';
import { exportDatasets } from '../../content/backup/exportDatasets.ts';
import { RestoreRefused, restoreDatasets } from '../../content/backup/restoreDatasets.ts';
import { checkDocument, pilot, publicContent } from '../../content/documents.ts';
import type { LoadEnvironment } from '../../content/environment.ts';
import { lakeClient } from '../../content/lake.ts';
import { writeDocuments } from '../../content/write.ts';
import { all, cleanUp, emptyLake, temporary } from './backup.fixture.ts';

/* One stack is filled and backed up; each test starts an empty one and puts the backup back. */

afterAll(cleanUp);

const content = (env: LoadEnvironment) => lakeClient(env, 'production');
const program = (env: LoadEnvironment) => lakeClient(env, 'program');
const pictures = '*[_type == "sanity.imageAsset"] | order(_id)';
const bytesOf = async (client: SanityClient) =>
  new Uint8Array(await (await fetch(await client.fetch<string>(`${pictures}[0].url`))).arrayBuffer());

/** Uploads a picture of one color, and gives it as a document shows it. */
async function upload(background: string) {
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background } })
    .png()
    .toBuffer();
  const { _id } = await content(source).assets.upload('image', picture, { filename: 'tile.png' });
  return { _type: 'image', asset: { _type: 'reference', _ref: _id } };
}

const connector = pilot().find(({ bio }) => typeof bio === 'string');
const page = String(connector?.bio);
const person = pilot().find(({ _type }) => _type === 'participant')?._id ?? '';
let source: LoadEnvironment;
let folder: string;

beforeAll(async () => {
  source = await emptyLake();
  await writeDocuments(content(source), publicContent().map(checkDocument), { reset: false });
  await writeDocuments(program(source), pilot().map(checkDocument), { reset: false });
  await content(source).create({
    _id: 'drafts.with-picture',
    _type: 'story',
    photo: await upload('#1a2b6d'),
    photoAlt: 'A blue tile',
  });
  const photo = await upload('#6d2b1a');
  await content(source).patch(page).set({ photo, photoAlt: 'A red tile' }).commit();
  await content(source).create({ _id: `drafts.${page}`, _type: 'connectorBio', photo });
  await program(source).create({
    _id: 'letter.waiting',
    _type: 'letter',
    status: 'queued',
    participant: { _type: 'reference', _ref: person, _weak: true },
  });
  folder = join(await temporary('backup-'), 'day');
  await exportDatasets(source, folder, new Date('2026-11-22T12:00:00Z'));
});

test('a backup can be read by its owner only', async () => {
  for (const file of ['content.tar.gz', 'program.tar.gz', 'manifest.json'])
    expect((await stat(join(folder, file))).mode & 0o077).toBe(0);
});

test('an empty stack gets every document, draft and picture back as it was', async () => {
  const target = await emptyLake();
  await restoreDatasets(target, folder, { replace: false });
  expect(await all(target, 'production')).toEqual(await all(source, 'production'));
  const [before, after] = [await all(source, 'program'), await all(target, 'program')];
  for (const documents of [before, after]) expect(documents.delete('letter.waiting')).toBe(true);
  expect(after).toEqual(before);
  expect(before.size).toBe(80);
  expect(await bytesOf(content(target))).toEqual(await bytesOf(content(source)));
});

test('a letter that waited is set aside for staff, so that nobody is written to twice', async () => {
  const target = await emptyLake();
  await restoreDatasets(target, folder, { replace: false });
  expect(await program(target).getDocument('letter.waiting')).toMatchObject({ status: 'failed' });
});

test('a stack that holds something is left alone, unless staff say otherwise', async () => {
  const target = await emptyLake();
  await content(target).create({ _id: 'settings', _type: 'settings', city: 'Elsewhere' });
  await expect(restoreDatasets(target, folder, { replace: false })).rejects.toThrow(
    /holds 1 documents.*--replace/,
  );
  expect(await content(target).getDocument('settings')).toMatchObject({ city: 'Elsewhere' });
  await restoreDatasets(target, folder, { replace: true });
  expect(await content(target).getDocument('settings')).toMatchObject({ city: 'St. Louis' });
});

test('who was erased does not come back, alone or with everyone', async () => {
  const target = await emptyLake();
  await program(target).create({ _id: 'tombstone.one', _type: 'tombstone', mark: markOf(person) });
  await expect(restoreDatasets(target, folder, { replace: false, only: person })).rejects.toThrow(
    /was erased/,
  );
  const restored = await restoreDatasets(target, folder, { replace: true });
  expect(restored.at(-1)).toMatchObject({ dataset: 'program', refused: 2 });
  expect(await program(target).fetch('count(*[references($person) || _id == $person])', { person })).toBe(0);
  expect(await program(target).fetch('count(*[_type == "participant"])')).toBe(59);
});

test('nor does the public page of a connector, its draft, or its picture', async () => {
  const target = await emptyLake();
  const [mark, pageMark] = [markOf(connector?._id ?? ''), markOf(page)];
  await program(target).create({ _id: 'tombstone.two', _type: 'tombstone', mark, pageMark });
  const restored = await restoreDatasets(target, folder, { replace: true });
  expect(restored[0]).toMatchObject({ dataset: 'production', refused: 2 });
  expect(await content(target).fetch('count(*[_id in [$page, "drafts." + $page]])', { page })).toBe(0);
  expect(await content(target).fetch(`count(${pictures})`)).toBe(1);
  expect(await content(source).fetch(`count(${pictures})`)).toBe(2);
  await expect(restoreDatasets(target, folder, { replace: false, only: page })).rejects.toThrow(/was erased/);
});

test('one document is restored alone, and a name that is not there is said', async () => {
  const target = await emptyLake();
  await restoreDatasets(target, folder, { replace: false, only: person });
  expect(await program(target).fetch('*[!(_id in path("_.**"))]._id')).toEqual([person]);
  await expect(
    restoreDatasets(target, folder, { replace: false, only: 'participant.nobody' }),
  ).rejects.toBeInstanceOf(RestoreRefused);
});
