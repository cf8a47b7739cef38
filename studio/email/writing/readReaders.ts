import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { DAY_MS } from '../../../program/clock/day.ts';
import { fullName } from '../../../program/fullName.ts';
import { holdingImport } from '../../../program/import/held.ts';
import { DAY_OF_MAIL, dayOfMailSchema } from '../../../program/messages/day.ts';
import {
  type MailboxFacts,
  type MessageReader,
  messageReaderSchema,
} from '../../../program/messages/leftOut.ts';
import { MAIL_FACTS, mailFacts } from '../../../program/messages/mailFacts.ts';
import { comparableAddress } from '../../../program/typed/clean.ts';

/** Somebody to whom a message is written, as far as the Studio can know. Without `reader` the record is gone. */
export interface Known {
  id: string;
  name: string;
  reader: MessageReader | undefined;
  facts: MailboxFacts;
  /** News went to them in the last days: perhaps a colleague has sent the same. */
  hadNews: boolean;
}

const PEOPLE = '*[_id in $ids]';
const HELD = '*[_type == "import" && !defined(writingStartedAt)]._id';
/** Days for which staff are told that somebody has had news. */
export const NEWS_DAYS = 7;

const HAD_NEWS = `*[_type == "letter" && kind == "news" && sentAt > $since
  && (participant._ref in $ids || connector._ref in $ids)]{"id": coalesce(participant._ref, connector._ref)}.id`;
const idsSchema = z.array(z.string());

const records = z.array(z.looseObject({ _id: z.string() }));

/** So many are asked for at a time: their ids and addresses travel with the question. */
const AT_ONCE = 200;

async function readSome(
  client: SanityClient,
  ids: readonly string[],
  held: ReadonlySet<string>,
): Promise<Known[]> {
  const asked = { perspective: 'raw', tag: 'message-readers' } as const;
  const found = new Map(
    records.parse(await client.fetch(PEOPLE, { ids }, asked)).map((record) => [record._id, record]),
  );
  const since = new Date(Date.now() - NEWS_DAYS * DAY_MS).toISOString();
  const hadNews = new Set(idsSchema.parse(await client.fetch(HAD_NEWS, { ids, since }, asked)));
  const known = ids.map((id): Known => {
    const record = found.get(id);
    const reader = record && messageReaderSchema.parse(record);
    const name = reader ? fullName(reader) || 'No name' : 'Somebody erased';
    const isHeld = held.has(holdingImport(record) ?? '');
    return { id, name, reader, facts: { isHeld }, hadNews: hadNews.has(id) };
  });
  const addresses = known.flatMap(({ reader }) => (reader?.email ? comparableAddress(reader.email) : []));
  const factsOf = mailFacts(await client.fetch(MAIL_FACTS, { addresses }, asked));
  return known.map((each) => ({
    ...each,
    facts: { ...factsOf(each.reader?.email ?? ''), ...each.facts },
  }));
}

/** What is known of the readers of a message, in their order. */
export async function readReaders(client: SanityClient, ids: readonly string[]): Promise<Known[]> {
  const held = new Set(idsSchema.parse(await client.fetch(HELD, {}, { perspective: 'raw' })));
  const all: Known[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE)
    all.push(...(await readSome(client, ids.slice(from, from + AT_ONCE), held)));
  return all;
}

/** What went out in the last day, and what waits. */
export async function readDay(client: SanityClient, now: Date) {
  const since = new Date(now.getTime() - DAY_MS).toISOString();
  return dayOfMailSchema.parse(
    await client.fetch(DAY_OF_MAIL, { since, now: now.toISOString() }, { perspective: 'raw' }),
  );
}
