import { ClientError, type SanityClient, type Transaction } from '@sanity/client';
import { z } from 'zod';
import { keptIn } from '../../../forms/answerRows.ts';
import type { FormAnswers } from '../../../forms/parse.ts';
import type { KeptRecord } from '../../../forms/question.ts';
import type { Letter } from '../../../program/letters.ts';
import { comparableAddress } from '../../../program/typed/clean.ts';
import type { Environment } from '../../environment.ts';
import { commitErasing } from '../commit.ts';
import { takeVisitBack } from '../events/visits.ts';
import { storedDocument } from '../findDocuments.ts';
import { FORMS } from '../forms/forms.ts';
import { programLake, queryViaPost } from '../lake.ts';
import { readLetters } from '../letters/repeat.ts';
import { rewrite } from '../rewrite.ts';
import type { Receipt } from './receipt.ts';

/** What one form said, as it is kept, and the way to let go of it. */
export interface Sent {
  answers: FormAnswers;
  undo: () => Promise<void>;
}

const moment = z.string().nullish();
const item = z.looseObject({ _key: z.string(), signedUpAt: moment, appliedAt: moment });
const items = z
  .array(item)
  .nullish()
  .transform((list) => list ?? []);

const recordSchema = storedDocument.extend({
  signedUpAt: moment,
  appliedAt: moment,
  receivedAt: moment,
  confirmedAt: moment,
  event: moment,
  signedUpAgainAt: moment,
  laterSignUps: items,
  laterApplications: items,
  history: z.array(z.object({ at: z.string() })).nullish(),
});
type Kept = z.output<typeof recordSchema>;

/** Where the forms stand that somebody sent who was known already. */
const LATER = ['laterSignUps', 'laterApplications'] as const;
type Beside = { list: (typeof LATER)[number]; one: z.output<typeof item> };

/** The answers that a record, or a form beside it, holds, as the form sent them. Consents that every form needs were given. */
function answersIn(receipt: Receipt, record: KeptRecord): FormAnswers {
  const { questions } = FORMS[receipt.form].form;
  const given = Object.entries(keptIn(questions, record)).flatMap(([name, value]) => {
    const [first, ...more] = [value].flat();
    return first === undefined ? [] : [[name, more.length > 0 ? [first, ...more] : first] as const];
  });
  return {
    consent: 'yes',
    lang: String(record.language ?? 'en'),
    ...(receipt.event !== undefined && { event: receipt.event }),
    ...Object.fromEntries(given),
  };
}

/** Commits, and forgets what was, unless the record has moved: then it is no longer what was sent. */
async function commitAsRead(lake: SanityClient, transaction: Transaction): Promise<void> {
  await commitErasing(lake, transaction).catch((error) => {
    if (!(error instanceof ClientError && error.statusCode === 409)) throw error;
  });
}

/** The record that was made by this very form goes, with the letter; one that stood before stays as it is. */
function undoRecord(
  lake: SanityClient,
  receipt: Receipt,
  { _id, _rev, history }: Kept,
  letter: Letter | null | undefined,
) {
  return async () => {
    if (history?.length !== 1 || history[0]?.at !== receipt.at) return;
    const transaction = lake
      .transaction()
      .patch(_id, { ifRevisionID: _rev, set: { correctedAt: receipt.at } });
    transaction.delete(_id);
    if (letter && [letter.participant, letter.connector, letter.about].some((about) => about?._ref === _id))
      transaction.delete(letter._id);
    await commitAsRead(lake, transaction);
  };
}

/**
 * A form that was kept beside a record leaves it and its history, since the record may be somebody else's, and nobody of
 * the staff looks for it any more.
 */
function undoBeside(lake: SanityClient, record: Kept, { list, one }: Beside, at: string) {
  const set = { [list]: record[list].filter(({ _key }) => _key !== one._key) };
  // A record of one kind has no list of the other.
  const other = LATER.filter((name) => name !== list);
  const unset = [...other, ...(record.signedUpAgainAt === at ? ['signedUpAgainAt'] : [])];
  return () => commitAsRead(lake, rewrite(lake.transaction(), record, { set, unset }));
}

const REFERRAL = `*[_type == "partnerReferral" && receivedAt == $at && lower(partnerEmail) == $address][0]`;

async function readRecord(
  env: Environment,
  receipt: Receipt,
  letter: Letter | null | undefined,
): Promise<Kept | undefined> {
  const lake = programLake(env);
  const address = comparableAddress(receipt.address);
  const id = (letter?.participant ?? letter?.connector ?? letter?.about)?._ref;
  // A partner is thanked once a day: the letter may be about another person.
  const found =
    receipt.form === 'refer-someone'
      ? await queryViaPost(lake, REFERRAL, { at: receipt.at, address })
      : id && (await lake.getDocument(id));
  return recordSchema.safeParse(found).data;
}

/** What a form said, found by its receipt; nothing where it waits in the spool, or its record has moved on. */
export async function findSent(env: Environment, receipt: Receipt): Promise<Sent | undefined> {
  const lake = programLake(env);
  const [letter] = receipt.letter ? await readLetters(lake, [receipt.letter]) : [];
  const record = await readRecord(env, receipt, letter);
  if (!record) return undefined;
  const { at, event } = receipt;
  if (event !== undefined && record.receivedAt === at)
    return { answers: answersIn(receipt, record), undo: () => takeVisitBack(env, record._id, event) };
  const beside = LATER.flatMap((list) => record[list].map((one) => ({ list, one }))).find(
    ({ one }) => (one.signedUpAt ?? one.appliedAt) === at,
  );
  if (beside) return { answers: answersIn(receipt, beside.one), undo: undoBeside(lake, record, beside, at) };
  const isTheirs = (record.signedUpAt ?? record.appliedAt ?? record.receivedAt) === at && !record.confirmedAt;
  if (!isTheirs) return undefined;
  return { answers: answersIn(receipt, record), undo: undoRecord(lake, receipt, record, letter) };
}
