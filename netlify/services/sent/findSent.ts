import { ClientError, type SanityClient, type Transaction } from '@sanity/client';
import { z } from 'zod';
import { keptIn } from '../../../forms/answerRows.ts';
import type { FormAnswers } from '../../../forms/parse.ts';
import type { KeptRecord } from '../../../forms/question.ts';
import type { Letter } from '../../../program/letters.ts';
import { comparableAddress } from '../../../program/typed/clean.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { takeVisitBack } from '../events/visits.ts';
import { FORMS } from '../forms/forms.ts';
import { programLake, queryViaPost } from '../lake.ts';
import { readLetters } from '../letters/repeat.ts';
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

const recordSchema = z.looseObject({
  _id: z.string(),
  _rev: z.string(),
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

/** Commits unless the record has moved: then it is no longer what was sent. */
async function commitAsRead(transaction: Transaction): Promise<void> {
  await commit(transaction).catch((error) => {
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
    await commitAsRead(transaction);
  };
}

/** A form that was kept beside a record leaves it, and nobody of the staff looks for it any more. */
function undoBeside(lake: SanityClient, { _id, _rev, signedUpAgainAt }: Kept, path: string, at: string) {
  return () =>
    commitAsRead(
      lake.transaction().patch(_id, {
        ifRevisionID: _rev,
        unset: [path, ...(signedUpAgainAt === at ? ['signedUpAgainAt'] : [])],
      }),
    );
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
  const beside = (['laterSignUps', 'laterApplications'] as const)
    .flatMap((list) => record[list].map((one) => ({ list, one })))
    .find(({ one }) => (one.signedUpAt ?? one.appliedAt) === at);
  if (beside) {
    const path = `${beside.list}[_key==${JSON.stringify(beside.one._key)}]`;
    return { answers: answersIn(receipt, beside.one), undo: undoBeside(lake, record, path, at) };
  }
  const isTheirs = (record.signedUpAt ?? record.appliedAt ?? record.receivedAt) === at && !record.confirmedAt;
  if (!isTheirs) return undefined;
  return { answers: answersIn(receipt, record), undo: undoRecord(lake, receipt, record, letter) };
}
