import { expect, test } from 'vitest';
import { ourWording } from '../../../emails/ourWording.ts';
import { lakeOf } from '../../lake.fixture.ts';
import { backToOurWords, beginWording } from './change.ts';

const id = 'letterWording-ready-bs';

test('who begins finds our own words, as a draft under the one id', async () => {
  const { client, writes } = lakeOf({});
  expect(await beginWording(client, 'ready', 'bs')).toBe(id);
  const words = { kind: 'ready', language: 'bs', ...ourWording('ready', 'bs') };
  expect(writes).toEqual([
    { mutations: [{ createIfNotExists: { _id: `drafts.${id}`, _type: 'letterWording', ...words } }] },
  ]);
});

test('words that staff have published are opened as they are', async () => {
  const { client, writes } = lakeOf({ documents: [{ _id: id }] });
  expect(await beginWording(client, 'ready', 'bs')).toBe(id);
  expect(writes).toEqual([]);
});

test('the way back takes the draft along', async () => {
  const { client, writes } = lakeOf({});
  await backToOurWords(client, 'ready', 'bs');
  expect(writes).toEqual([{ mutations: [{ delete: { id } }, { delete: { id: `drafts.${id}` } }] }]);
});
