import { z } from 'zod';
import { daysBefore } from '../../../program/clock/elapsed.ts';
import { type Letter, letterSchema } from '../../../program/letters.ts';
import { BLOCK_DAYS } from '../../../program/unasked.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { takeVisitBack } from '../events/visits.ts';
import { readDocuments } from '../findDocuments.ts';
import { programLake } from '../lake.ts';
import { changeMailbox, readMailbox } from '../letters/mailboxes.ts';
import { deleteWithLetters } from '../records/deleteWithLetters.ts';
import { forgetNewAddress } from '../records/newAddress.ts';
import { retryOnConflict } from '../transition.ts';

const recordSchema = z.looseObject({
  _id: z.string(),
  _type: z.string(),
  status: z.string().nullish(),
  confirmedAt: z.string().nullish(),
  event: z.string().nullish(),
  laterApplications: z.array(z.unknown()).nullish(),
});
type Kept = z.output<typeof recordSchema>;

/** Whether a record is nothing but a form that nobody has confirmed. What was confirmed once is its owner's, whoever sent more. */
function isUnconfirmed({ _type, status, confirmedAt, laterApplications }: Kept): boolean {
  if (_type === 'participant') return status === 'unconfirmed' && !confirmedAt;
  if (_type === 'connector') return status === 'applied' && !laterApplications?.length;
  return _type === 'partnerReferral' || (_type === 'rsvp' && status === 'held');
}

const subjectOf = ({ participant, connector, about }: Letter) => (participant ?? connector ?? about)?._ref;

/** Erases what these letters are about, where nobody has confirmed it, with the letters. */
async function eraseUnconfirmed(env: Environment, ids: readonly string[], now: Date): Promise<void> {
  const lake = programLake(env);
  const all = (await readDocuments(lake, ids)).flatMap((one) => letterSchema.safeParse(one).data ?? []);
  // Who asked for a new address, and mistyped it, keeps the record: this mailbox was never theirs.
  const letters = all.filter(({ kind }) => kind !== 'new-address');
  for (const letter of all.filter(({ kind }) => kind === 'new-address'))
    await forgetNewAddress(env, subjectOf(letter) ?? '', letter.to);
  const subjects = [...new Set(letters.flatMap((letter) => subjectOf(letter) ?? []))];
  const records = z.array(recordSchema).parse(await readDocuments(lake, subjects));
  const gone = records.filter(isUnconfirmed);
  for (const { _id, event } of gone) if (event) await takeVisitBack(env, _id, event, now);
  const whole = gone.filter(({ _type }) => _type !== 'rsvp').map(({ _id }) => _id);
  const theirs = letters.filter((letter) => whole.includes(subjectOf(letter) ?? ''));
  if (whole.length > 0)
    await deleteWithLetters(
      lake,
      whole,
      theirs.map(({ _id }) => _id),
    );
}

/**
 * The reader of a mailbox says: this was not me. No form brings a letter there until the day that this gives; what forms
 * left under the address and nobody confirmed is erased at once. `letter` is the one that was read.
 */
export async function blockMailbox(env: Environment, id: string, letter: string, now: Date): Promise<Date> {
  const until = daysBefore(now, -BLOCK_DAYS);
  const waiting = await retryOnConflict(async () => {
    const lake = programLake(env);
    const mailbox = await readMailbox(lake, id);
    const transaction = lake.transaction();
    changeMailbox(transaction, id, mailbox, { blockedUntil: until.toISOString(), waiting: [] }, now);
    await commit(transaction);
    return mailbox?.waiting ?? [];
  });
  await eraseUnconfirmed(env, [letter, ...waiting], now);
  return until;
}
