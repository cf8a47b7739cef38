import {
  type MailboxFacts,
  type MessageReader,
  messageReaderSchema,
} from '../../../program/messages/leftOut.ts';
import { MAIL_FACTS, mailFacts } from '../../../program/messages/mailFacts.ts';
import { comparableAddress } from '../../../program/typed/clean.ts';
import type { Environment } from '../../environment.ts';
import { readDocuments } from '../findDocuments.ts';
import { isHeldByImport } from '../imports/held.ts';
import { programLake, queryViaPost } from '../lake.ts';
import type { Reader } from '../readAhead.ts';
import { mailboxId, readMailbox } from './mailboxes.ts';

/** Who is to read a message, by the record as it stands, and what is known of the mailbox. */
export interface KnownReader {
  id: string;
  reader: MessageReader | undefined;
  facts: MailboxFacts;
}

/** Whether the reader of a mailbox told us that no letters are wanted. */
export async function isBlocked(env: Environment, address: string, now: Date): Promise<boolean> {
  const mailbox = await readMailbox(programLake(env), mailboxId(env, address));
  return (mailbox?.blockedUntil ?? '') > now.toISOString();
}

/** What is known of one reader beside the letters to them. */
export async function readReader(
  env: Environment,
  records: Reader,
  id: string,
  now: Date,
): Promise<KnownReader> {
  const document = await records.getDocument(id);
  const reader = document ? messageReaderSchema.parse(document) : undefined;
  if (!reader) return { id, reader, facts: {} };
  const [isHeld, blocked] = await Promise.all([
    isHeldByImport(records, id),
    reader.email ? isBlocked(env, reader.email, now) : false,
  ]);
  return { id, reader, facts: { isHeld, isBlocked: blocked } };
}

/** All that is known of some readers, in their order. */
export async function readReaders(
  env: Environment,
  ids: readonly string[],
  now: Date,
): Promise<KnownReader[]> {
  const lake = programLake(env);
  const documents = new Map((await readDocuments(lake, ids)).map((document) => [document._id, document]));
  const records: Reader = { getDocument: async (id) => documents.get(id) ?? lake.getDocument(id) };
  const known = await Promise.all(ids.map((id) => readReader(env, records, id, now)));
  const addresses = known.flatMap(({ reader }) => (reader?.email ? comparableAddress(reader.email) : []));
  const factsOf = mailFacts(await queryViaPost(lake, MAIL_FACTS, { addresses }));
  return known.map(({ id, reader, facts }) => {
    const mail = factsOf(reader?.email ?? '');
    return { id, reader, facts: { ...mail, ...facts, isBlocked: facts.isBlocked || mail.isBlocked } };
  });
}
