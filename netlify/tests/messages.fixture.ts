import { queueLetter } from '../../program/letters.ts';
import type { Message } from '../../program/messages/message.ts';
import {
  beginMessage,
  saveWords,
  startMessage,
  type Words,
} from '../../studio/email/writing/writeMessage.ts';
import { readEnvironment } from '../environment.ts';
import { handleRecordChange } from '../services/background/recordChanges.ts';
import { deliverNow } from '../services/letters/letters.ts';
import type { Services } from './services.fixture.ts';
import { STAFF } from './staffAndPeople.fixture.ts';

let count = 0;

/** Words in two languages. */
export const WORDS: Words = {
  name: 'Spring (example)',
  purpose: 'news',
  usesEnglish: false,
  texts: [
    {
      ...{ _key: 'en', language: 'en', subject: 'News from {program}' },
      text: 'Hello {name}.\nCome to [our evening](/events/evening/), or look at {record}.',
    },
    { _key: 'ar', language: 'ar', subject: 'أخبار من {program}', text: 'أهلًا {name}.' },
  ],
};

/** What staff do in Studio: write a message to these people, and begin to send it. Gives its id. */
export async function writeTo(
  { program }: Pick<Services, 'program'>,
  readers: readonly string[],
  words: Partial<Words> = {},
  isStarted = true,
): Promise<string> {
  count += 1;
  const all = { ...WORDS, ...words };
  const audience: Message['audience'] = readers[0]?.startsWith('connector.') ? 'connector' : 'participant';
  const { purpose } = all;
  const id = await beginMessage(program, {
    ...{ key: `test-${count}-${crypto.randomUUID()}`, audience, purpose, readers, by: STAFF },
  });
  const begun = await program.getDocument<Message>(id);
  if (!begun) throw new Error('the message was not kept');
  await saveWords(program, begun, all, STAFF);
  if (isStarted) await startMessage(program, id, STAFF);
  return id;
}

/** A letter of the program itself, which waits to be sent. */
export async function queueOwn(
  { program }: Pick<Services, 'program'>,
  participant: string,
  now: Date,
): Promise<string> {
  const letter = queueLetter({
    ...{ kind: 'on-hold', to: `${participant.replace('.', '-')}@example.org`, language: 'en' },
    ...{ participant, dedupeKey: now.toISOString(), now },
  });
  await program.create(letter);
  return letter._id;
}

/** Writes to these people and sends it, as the webhook does. Gives the id of the message. */
export async function beginMessageTo(
  services: Services,
  readers: readonly string[],
  words: Partial<Words> = {},
): Promise<string> {
  const id = await writeTo(services, readers, words);
  await services.moment();
  const env = readEnvironment();
  await deliverNow(env, await handleRecordChange(env, id, new Date()), new Date());
  return id;
}
