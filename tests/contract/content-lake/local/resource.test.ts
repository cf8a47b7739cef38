import type { SanityClient } from '@sanity/client';
import { expect, test } from 'vitest';
import { soon } from '../target.ts';
import { clientOf, settings, start } from './localLake.ts';

const _type = 'contractThing';

/** A client that names the dataset as a resource, as newer parts of Sanity do. */
const resourceClient = (url: string, id: string): SanityClient =>
  clientOf(url).withConfig({ resource: { type: 'dataset', id } });

test('a dataset named as a resource is read, changed and listened to as by its name', async () => {
  const { url } = await start(await settings());
  const client = resourceClient(url, 'local-test.open');
  const heard: string[] = [];
  let welcome = false;
  const subscription = client.listen('*', {}, { events: ['welcome', 'mutation'] }).subscribe((event) => {
    if (event.type === 'welcome') welcome = true;
    if (event.type === 'mutation') heard.push(event.documentId);
  });
  try {
    await expect.poll(() => welcome, soon).toBe(true);
    await client.create({ _id: 'drafts.page', _type, title: 'Draft' });
    await client.action({
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.page',
      publishedId: 'page',
    });
    await client.patch('page').set({ title: 'Changed' }).commit();
    expect(await client.getDocument('page')).toMatchObject({ title: 'Changed' });
    expect(await client.fetch('*[_id == $id].title', { id: 'page' })).toEqual(['Changed']);
    expect(await clientOf(url).fetch('*[]._id')).toEqual(['page']);
    await expect.poll(() => heard.length, soon).toBe(4);
  } finally {
    subscription.unsubscribe();
  }
});

test('a resource of another project, and one that is closed to strangers, stay closed', async () => {
  const { url } = await start(await settings());
  await expect(resourceClient(url, 'other.open').fetch('*')).rejects.toMatchObject({ statusCode: 404 });
  const stranger = resourceClient(url, 'local-test.closed').withConfig({ token: undefined });
  await expect(stranger.fetch('*')).rejects.toMatchObject({ statusCode: 401 });
});
