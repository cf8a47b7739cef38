import { ClientError, type SanityClient, type Transaction } from '@sanity/client';
import { z } from 'zod';
import { keptIn } from '../../../forms/answerRows.ts';
import { ownFormOf } from '../../../forms/own/form.ts';
import { ownQuestions } from '../../../forms/own/questions.ts';
import type { FormAnswers } from '../../../forms/parse.ts';
import type { KeptRecord } from '../../../forms/question.ts';
import type { Settings } from '../../../program/content/settings.ts';
import type { Letter } from '../../../program/letters.ts';
import { referencedIds } from '../../../program/references.ts';
import { optionalText } from '../../../program/stored.ts';
import { comparableAddress } from '../../../program/typed/clean.ts';
import type { Environment } from '../../environment.ts';
import { commitErasing } from '../commit.ts';
import { takeVisitBack } from '../events/visits.ts';
import { findDocuments, readDocuments, type StoredDocument } from '../findDocuments.ts';
import { FORMS } from '../forms/forms.ts';
import { programLake } from '../lake.ts';
import { codeOf } from '../partners/cameBy.ts';
import { readLetters } from '../repeatLetter.ts';
import { rewrite } from '../rewrite.ts';
import type { Receipt } from './receipt.ts';

/** What one form said, as it is kept, and the way to let go of it. */
export interface Sent {
  answers: FormAnswers;
  undo: () => Promise<void>;
}

/** Where forms are kept beside a record. */
const LATER = ['laterSignUps', 'laterApplications'] as const;
type Later = (typeof LATER)[number];

const moment = z.string().nullish();
const item = z.looseObject({ _key: z.string(), signedUpAt: moment, appliedAt: moment });
const items = z
  .array(item)
  .nullish()
  .transform((list) => list ?? []);

const recordSchema = z.looseObject({
  _id: z.string(),
  _rev: z.string(),
  status: z.string().nullish(),
  signedUpAt: moment,
  appliedAt: moment,
  receivedAt: moment,
  confirmedAt: moment,
  laterSignUps: items,
  laterApplications: items,
  history: z.array(z.object({ at: z.string() })).nullish(),
});
type Kept = z.output<typeof recordSchema>;

/** The answers that a record, or a form beside it, holds, as the form sent them. Consents that every form needs were given. */
function answersIn(receipt: Receipt, record: KeptRecord, settings: Settings): FormAnswers {
  const { name, questions } = FORMS[receipt.form].form;
  const ownForm = ownFormOf(name);
  const own = ownForm ? ownQuestions(settings, ownForm) : [];
  const given = Object.entries(keptIn([...questions, ...own], record)).flatMap(([name, value]) => {
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

/** Commits unless the record has moved: then it is no longer what was sent. What was sent leaves the history too. */
async function commitAsRead(lake: SanityClient, transaction: Transaction): Promise<void> {
  await commitErasing(lake, transaction).catch((error) => {
    if (!(error instanceof ClientError && error.statusCode === 409)) throw error;
  });
}

/** The record that was made by this very form goes, with the letter; one that stood before stays as it is. */
async function undoRecord(
  lake: SanityClient,
  receipt: Receipt,
  { _id, _rev, history }: Kept,
  letter: Letter | null | undefined,
  others: readonly StoredDocument[],
): Promise<void> {
  if (history?.length !== 1 || history[0]?.at !== receipt.at) return;
  const transaction = lake
    .transaction()
    .patch(_id, { ifRevisionID: _rev, set: { correctedAt: receipt.at } })
    .delete(_id);
  if (letter && subjectOf(letter) === _id) transaction.delete(letter._id);
  for (const other of others) transaction.delete(other._id);
  await commitAsRead(lake, transaction);
}

/** A form that was kept beside a record leaves it, and nobody of the staff looks for it any more. */
function undoBeside(lake: SanityClient, stored: StoredDocument, list: Later, keep: object[], at: string) {
  const unset = stored.signedUpAgainAt === at ? ['signedUpAgainAt'] : [];
  return commitAsRead(lake, rewrite(lake.transaction(), stored, { set: { [list]: keep }, unset }));
}

const subjectOf = ({ participant, connector, about }: Letter) => (participant ?? connector ?? about)?._ref;

const REFERRAL = `*[_type == "partnerReferral" && receivedAt == $at && lower(partnerEmail) == $address]._id`;

/** The record of a form: that of its letter; of a partner, who is thanked once a day, the letter may be about another. */
async function readRecord(
  lake: SanityClient,
  { form, at, address }: Receipt,
  letter: Letter | null | undefined,
): Promise<StoredDocument | undefined> {
  const id = letter && subjectOf(letter);
  const [found] = id ? await readDocuments(lake, [id]) : [];
  if (form !== 'refer-someone' || found?.receivedAt === at) return found;
  const [other] = await findDocuments(lake, REFERRAL, { at, address: comparableAddress(address) });
  return other;
}

const alongsideOf = (record: Kept) =>
  z.object({ alongside: referencedIds.catch([]) }).parse(record).alongside;

const listed = z.object({
  personGivenName: optionalText,
  personFamilyName: optionalText,
  personEmail: optionalText,
  field: optionalText,
  note: optionalText,
});

/** The others of whom a partner told in the same form, as lines of its list. */
const listOf = (others: readonly StoredDocument[]) =>
  others
    .map((other) => {
      const { personGivenName, personFamilyName, personEmail, field, note } = listed.parse(other);
      return [personGivenName, personFamilyName, personEmail, field, note].filter(Boolean).join('\t');
    })
    .join('\n');

/**
 * An answer to an event, until it is confirmed. One that came under the address of a guest changed nothing: it is known
 * by its receipt alone, and there is nothing to let go of.
 */
function sentToEvent(
  env: Environment,
  receipt: Receipt,
  event: string,
  record: Kept,
  settings: Settings,
  now: Date,
): Sent | undefined {
  if (record.receivedAt !== receipt.at)
    return receipt.answers && { answers: receipt.answers, undo: async () => undefined };
  if (record.status !== 'held') return undefined;
  return {
    answers: answersIn(receipt, record, settings),
    undo: () => takeVisitBack(env, record._id, event, now),
  };
}

/** What a form said, found by its receipt; nothing where it waits in the spool, or its record has moved on. */
export async function findSent(
  env: Environment,
  receipt: Receipt,
  settings: Settings,
  now: Date,
): Promise<Sent | undefined> {
  const lake = programLake(env);
  const [letter] = receipt.letter ? await readLetters(lake, [receipt.letter]) : [];
  const stored = await readRecord(lake, receipt, letter);
  const record = recordSchema.safeParse(stored).data;
  if (!stored || !record) return undefined;
  const { at, event } = receipt;
  if (event !== undefined) return sentToEvent(env, receipt, event, record, settings, now);
  for (const list of LATER) {
    const isIt = (one: z.output<typeof item>) => (one.signedUpAt ?? one.appliedAt) === at;
    const beside = record[list].find(isIt);
    if (!beside) continue;
    const keep = record[list].filter((one) => !isIt(one));
    return {
      answers: answersIn(receipt, beside, settings),
      undo: () => undoBeside(lake, stored, list, keep, at),
    };
  }
  const isTheirs = (record.signedUpAt ?? record.appliedAt ?? record.receivedAt) === at && !record.confirmedAt;
  if (!isTheirs) return undefined;
  const others = await readDocuments(lake, alongsideOf(record));
  const answers = {
    ...answersIn(receipt, record, settings),
    ...(others.length > 0 && { morePeople: listOf(others) }),
    via: await codeOf(lake, record),
    consentPartner: record.consentPartner === true ? 'yes' : '',
  };
  return { answers, undo: () => undoRecord(lake, receipt, record, letter, others) };
}
