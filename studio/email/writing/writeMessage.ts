import type { SanityClient } from '@sanity/client';
import { type Letter, queueLetter } from '../../../program/letters.ts';
import {
  type Audience,
  LETTER_OF,
  type Message,
  type MessageText,
  messageId,
  messageSchema,
  type Purpose,
} from '../../../program/messages/message.ts';
import { messageProblems } from '../../../program/messages/text.ts';
import { assertOnline, NotFilledIn, RecordGone, RecordMoved } from '../../shared/decisions/problems.ts';
import { messageStatusWords } from './labels.ts';

/** Who of the staff writes, as history names them. */
export type By = string | undefined;

interface NewMessage {
  /** Random, made once where the button is: pressed twice, it is one message. */
  key: string;
  audience: Audience;
  purpose: Purpose;
  readers: readonly string[];
  by: By;
}

/** Begins a message to some records of one type. Gives its id. */
export async function beginMessage(
  client: SanityClient,
  { key, audience, purpose, readers, by = '' }: NewMessage,
): Promise<string> {
  assertOnline();
  const _id = messageId(key);
  await client.createIfNotExists({
    ...{ _id, _type: 'message', name: '', audience, purpose, status: 'draft' },
    ...{ texts: [], readers: [...readers], through: 0, leftOut: [] },
    ...{ createdAt: new Date().toISOString(), createdBy: by },
  });
  return _id;
}

/** What staff change of a message before it is sent. */
export type Words = Pick<Message, 'name' | 'purpose' | 'texts' | 'usesEnglish'>;

/** A message as it stands now, in a state in which it may be changed. */
async function present(
  client: SanityClient,
  id: string,
  states: readonly Message['status'][],
): Promise<Message> {
  assertOnline();
  const document = await client.getDocument(id);
  if (!document) throw new RecordGone();
  const message = messageSchema.parse(document);
  if (!states.includes(message.status)) throw new RecordMoved(messageStatusWords[message.status]);
  return message;
}

const written = (texts: readonly MessageText[]) =>
  texts.filter(({ subject, text }) => subject.trim() !== '' || text.trim() !== '');

/**
 * Keeps the words of a message, as long as it is as it was read: of two who write at once the second is told. Gives the
 * revision from which to go on.
 */
export async function saveWords(
  client: SanityClient,
  { _id, _rev }: Pick<Message, '_id' | '_rev'>,
  { name, purpose, texts, usesEnglish }: Words,
  by: By,
): Promise<string> {
  await present(client, _id, ['draft', 'template']);
  const set = { name: name.trim(), purpose, texts: written(texts), usesEnglish, changedBy: by ?? '' };
  await client.patch(_id).set(set).ifRevisionId(_rev).commit({ returnDocuments: false });
  return (await present(client, _id, ['draft', 'template']))._rev;
}

/**
 * Has a message sent: from now on its words stand fast. Throws NotFilledIn where words are missing or wrong, and
 * RecordMoved where a colleague was quicker.
 */
export async function startMessage(client: SanityClient, id: string, by: By): Promise<void> {
  const message = await present(client, id, ['draft']);
  const { _rev, texts, readers } = message;
  const isRight = texts.length > 0 && texts.every((text) => messageProblems(text).length === 0);
  if (!isRight || readers.length === 0) throw new NotFilledIn();
  const set = { status: 'sending', startedAt: new Date().toISOString(), startedBy: by ?? '' };
  await client.patch(id).set(set).ifRevisionId(_rev).commit({ returnDocuments: false });
}

/** Stops a message that is being sent: what has not gone out does not go. */
export async function stopMessage(client: SanityClient, id: string, by: By): Promise<void> {
  const { _rev } = await present(client, id, ['sending']);
  const set = { status: 'stopped', endedAt: new Date().toISOString(), stoppedBy: by ?? '' };
  await client.patch(id).set(set).ifRevisionId(_rev).commit({ returnDocuments: false });
}

/** Throws away a message that was not sent, or a template: the program deletes it, with what its history says. */
export async function discardMessage(client: SanityClient, id: string, by: By): Promise<void> {
  const { _rev } = await present(client, id, ['draft', 'template']);
  const set = { status: 'discarded', changedBy: by ?? '' };
  await client.patch(id).set(set).ifRevisionId(_rev).commit({ returnDocuments: false });
}

/** Keeps the words of a message as a template. Gives its id. */
export async function keepAsTemplate(
  client: SanityClient,
  key: string,
  { audience }: Pick<Message, 'audience'>,
  { name, purpose, texts }: Words,
  by: By,
): Promise<string> {
  assertOnline();
  const _id = messageId(key);
  await client.createIfNotExists({
    ...{ _id, _type: 'message', name: name.trim(), audience, purpose, status: 'template' },
    ...{ texts: written(texts), createdAt: new Date().toISOString(), createdBy: by ?? '' },
  });
  return _id;
}

interface Test {
  key: string;
  language: Letter['language'];
  /** The address of who tries it, and the name to which it is addressed. */
  to: string;
  by: By;
}

/** Sends the words of a message to who wrote them, and to nobody else. */
export async function sendTest(
  client: SanityClient,
  { _id, purpose }: Pick<Message, '_id' | 'purpose'>,
  { key, language, to, by = '' }: Test,
): Promise<void> {
  assertOnline();
  const letter = queueLetter({
    ...{ kind: LETTER_OF[purpose], to, language, about: _id, dedupeKey: `test-${key}` },
    ...{ now: new Date(), queuedBy: by },
  });
  await client.createIfNotExists({ ...letter, readerName: by });
}
