import type { ListenEvent, MutationEvent } from '@sanity/client';
import { expect, test } from 'vitest';
import { contractTarget, soon, withDocument } from './target.ts';

const target = await contractTarget();
const { client } = target;
const _type = 'contractThing';

type Event = ListenEvent<Record<string, unknown>>;

/** Listens until `work` is done; resolves with the mutations heard, once there are `count` of them. */
async function heard(
  query: string,
  params: Record<string, unknown>,
  count: number,
  work: () => Promise<unknown>,
): Promise<MutationEvent[]> {
  const events: MutationEvent[] = [];
  let welcome = false;
  let failure: unknown;
  const subscription = client
    .listen(query, params, { includeResult: true, events: ['welcome', 'mutation'], visibility: 'query' })
    .subscribe({
      next: (event: Event) => {
        if (event.type === 'welcome') welcome = true;
        if (event.type === 'mutation') events.push(event);
      },
      error: (error: unknown) => {
        failure = error;
      },
    });
  try {
    await expect.poll(() => failure ?? welcome, soon).toBe(true);
    await work();
    await expect.poll(() => failure ?? events.length, soon).toBe(count);
  } finally {
    subscription.unsubscribe();
  }
  return events;
}

test('a listener hears a document appear, change and disappear, in an unbroken chain of revisions', () =>
  withDocument(target, async (id) => {
    const events = await heard('*[_id == $id]', { id }, 3, async () => {
      await client.create({ _id: id, _type, title: 'A' });
      await client.patch(id).set({ title: 'B' }).commit();
      await client.delete(id);
    });
    expect(events.map((event) => event.transition)).toEqual(['appear', 'update', 'disappear']);
    expect(events[1]?.previousRev).toBe(events[0]?.resultRev);
    expect(events[2]?.previousRev).toBe(events[1]?.resultRev);
    expect(events[1]?.result).toMatchObject({ title: 'B' });
  }));

test('a document that stops matching disappears for this listener', () =>
  withDocument(target, async (id) => {
    const events = await heard('*[_id == $id && open == true]', { id }, 2, async () => {
      await client.create({ _id: id, _type, open: true });
      await client.patch(id).set({ open: false }).commit();
    });
    expect(events.map((event) => event.transition)).toEqual(['appear', 'disappear']);
  }));

test('a transaction gives one event for each document, counted for this listener', () =>
  withDocument(target, async (id) => {
    const events = await heard('*[_id in [$id, "drafts." + $id]]', { id }, 3, async () => {
      await client.create({ _id: `drafts.${id}`, _type, title: 'Draft' });
      await client.action({
        actionType: 'sanity.action.document.publish',
        draftId: `drafts.${id}`,
        publishedId: id,
      });
    });
    const [, ...published] = events;
    expect(new Set(published.map((event) => event.documentId))).toEqual(new Set([id, `drafts.${id}`]));
    expect(published.map((event) => event.transactionTotalEvents)).toEqual([2, 2]);
    expect(published.map((event) => event.transactionCurrentEvent).toSorted()).toEqual([0, 1]);
  }));

test('a listener without a filter that can be read is told so', async () => {
  const failure = await new Promise<unknown>((resolve, reject) => {
    client.listen('*[', {}).subscribe({ next: () => reject(new Error('heard something')), error: resolve });
  });
  expect(failure).toBeInstanceOf(Error);
});
