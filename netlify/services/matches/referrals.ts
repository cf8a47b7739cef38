import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import type { ReferralAnswer } from '../../../forms/follow-up/followUp.ts';
import type { Contact } from '../../../forms/follow-up/questions.ts';
import type { Connector } from '../../../program/connectors/connector.ts';
import { fullName } from '../../../program/fullName.ts';
import { MoveRefused } from '../../../program/history.ts';
import { queueLetter } from '../../../program/letters.ts';
import {
  mayBeInvited,
  newReferral,
  type Referral,
  referralSchema,
} from '../../../program/referrals/referral.ts';
import { moveReferral } from '../../../program/referrals/status.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { findDocuments } from '../findDocuments.ts';
import { referralKey } from '../keys.ts';
import { programLake } from '../lake.ts';
import { mailboxId } from '../letters/mailboxes.ts';
import { findReferral, readPair } from '../people.ts';
import { retryOnConflict, transition } from '../transition.ts';

/** The contacts a connector gave for one match, oldest first. */
export async function referralsOf(lake: SanityClient, matchId: string): Promise<Referral[]> {
  const query = '*[_type == "referral" && match._ref == $matchId] | order(offeredAt asc, _id asc)._id';
  return z.array(referralSchema).parse(await findDocuments(lake, query, { matchId }));
}

/** The referral by which a connector came into the program: what they give hangs below it. */
async function parentOf(
  lake: SanityClient,
  { referredBy }: Pick<Connector, 'referredBy'>,
): Promise<Pick<Referral, '_id' | 'depth'> | undefined> {
  return referredBy ? findReferral(lake, referredBy._ref) : undefined;
}

/** Keeps the contacts that a connector gave. The same contact for the same match is kept once, however often it is sent. */
export async function addReferrals(
  env: Environment,
  matchId: string,
  contacts: readonly Contact[],
  now: Date,
): Promise<void> {
  if (contacts.length === 0) return;
  const lake = programLake(env);
  const { connector } = await readPair(lake, matchId);
  const giver = {
    matchId,
    parent: await parentOf(lake, connector),
    from: fullName(connector),
    language: connector.language,
  };
  const transaction = lake.transaction();
  for (const contact of contacts) {
    const key = referralKey(matchId, contact, env.ID_KEY);
    transaction.createIfNotExists(newReferral(key, contact, giver, now));
  }
  // The participant's page finds the contacts by a query.
  await commit(transaction, 'sync');
}

/** Whatever a form says is a referral, only this can be the id of one. */
const REFERRAL_ID = /^referral\.[\w-]+$/;

/** The letter that asks a contact to become a connector: once in a mailbox, whoever else names them. */
function invitation(env: Environment, referral: Referral, now: Date) {
  const { _id: about, contactEmail: to, language } = referral;
  const subject = mailboxId(env, to);
  return queueLetter({ kind: 'invite', to, language, about, subject, dedupeKey: 'once', now });
}

/**
 * Notes how far a participant is with one contact. A contact they met, who had agreed to be asked, is now asked to
 * become a connector, once. Gives the ids of the letters it queued. A contact of another match, or a step back, is
 * left alone.
 */
export function noteReferral(
  env: Environment,
  matchId: string,
  { id, status }: ReferralAnswer,
  now: Date,
): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const referral = REFERRAL_ID.test(id) ? await findReferral(lake, id) : undefined;
    if (referral?.match._ref !== matchId || referral.status === status || referral.status === 'met')
      return [];
    try {
      const move = moveReferral(referral.status, status, { at: now, who: 'participant' });
      const isInvited = mayBeInvited({ ...referral, status });
      const patch = transition(referral, [move], isInvited ? { invitedAt: now.toISOString() } : {});
      const transaction = lake.transaction().patch(referral._id, patch);
      const letter = invitation(env, referral, now);
      if (isInvited) transaction.createIfNotExists(letter);
      await commit(transaction);
      return isInvited ? [letter._id] : [];
    } catch (error) {
      if (error instanceof MoveRefused) return [];
      throw error;
    }
  });
}

/**
 * A participant met somebody, and staff entered it: who had agreed to be asked is now asked to become a connector, once, as
 * when the participant says so. Gives the ids of the letters it queued.
 */
export function inviteMet(env: Environment, id: string, now: Date): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const referral = await findReferral(lake, id);
    if (!referral || !mayBeInvited(referral)) return [];
    const letter = invitation(env, referral, now);
    await commit(
      lake
        .transaction()
        .patch(id, { ifRevisionID: referral._rev, set: { invitedAt: now.toISOString() } })
        .createIfNotExists(letter),
    );
    return [letter._id];
  });
}
