import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { newParticipant } from '../../../forms/learn-more/newParticipant.ts';
import type { SignUp } from '../../../forms/learn-more/questions.ts';
import type { OwnValues } from '../../../forms/own/answers.ts';
import { daysBefore } from '../../../program/clock/elapsed.ts';
import { assessEligibility } from '../../../program/eligibility.ts';
import { addressesOf, writtenToAt } from '../../../program/merge/mergeRecord.ts';
import { moveParticipant, PARTICIPANT_STATUSES } from '../../../program/participants/status.ts';
import { confirmationLetter, signedUpAgainLetter } from '../../../program/personLetters.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { cameByPartner, partnerOf } from '../partners/cameBy.ts';
import { queueOrRepeat, readLetters } from '../repeatLetter.ts';
import { readSettings } from '../settings.ts';
import { retryOnConflict, transition } from '../transition.ts';
import { recordKey } from './recordKey.ts';

/** What is read of a record before a sign-up is written into it. */
const storedSchema = z.object({
  _rev: z.string(),
  status: z.enum(PARTICIPANT_STATUSES),
  signedUpAt: z.string().nullish(),
  confirmedAt: z.string().nullish(),
  email: z.string().nullish(),
  otherEmails: z.array(z.string()).nullish(),
});
type Stored = z.output<typeof storedSchema>;

/** Nobody has confirmed the address yet: whatever is sent from it is the whole record, and the confirmation is asked for. */
const isUnconfirmed = ({ status, confirmedAt }: Stored) =>
  status === 'unconfirmed' || (status === 'withdrawn' && !confirmedAt);

type NewParticipant = ReturnType<typeof newParticipant> & Partial<ReturnType<typeof cameByPartner>>;

/** The answers over those of a record that nobody has confirmed. Who had withdrawn begins from the start. */
function answerAnew(
  { _id, _type, status: _status, history: _history, ...answers }: NewParticipant,
  before: Stored,
  now: Date,
) {
  const others = addressesOf(before);
  const moves =
    before.status === 'withdrawn'
      ? [moveParticipant('withdrawn', 'unconfirmed', { at: now, who: 'participant' })]
      : [];
  // Of an address that came with another record none is lost, whichever the form was sent with.
  return transition(before, moves, {
    ...answers,
    ...(others.length > 1 && writtenToAt(before, answers.email)),
  });
}

/**
 * Somebody whose address is confirmed signs up again, in whatever state: kept beside the record, never over it, and put
 * before staff, who take back in whoever had left.
 */
function keepBeside(participant: NewParticipant, before: Stored) {
  // By whom they came the first time is what counts.
  const { email: _email, history: _history, cameBy: _by, partnerOrganization: _of, ...answers } = participant;
  const again = { ...answers, _key: crypto.randomUUID(), _id: undefined, _type: 'laterSignUp' };
  return {
    ifRevisionID: before._rev,
    set: { signedUpAgainAt: answers.signedUpAt },
    setIfMissing: { laterSignUps: [] },
    insert: { after: 'laterSignUps[-1]', items: [again] },
  };
}

/** The letter of today; or that of yesterday, while it is not a day old: at most one in 24 hours, over midnight too. */
async function letterOf(
  lake: SanityClient,
  write: typeof confirmationLetter,
  participant: NewParticipant,
  now: Date,
) {
  const [letter, ofYesterday] = [write(participant, now), write(participant, daysBefore(now, 1))];
  const [before, yesterday] = await readLetters(lake, [letter._id, ofYesterday._id]);
  const isRecent = (yesterday?.queuedAt ?? '') > daysBefore(now, 1).toISOString();
  return isRecent ? { letter: ofYesterday, before: yesterday } : { letter, before };
}

/**
 * Keeps a sign-up: the participant and the queued letter in one transaction, once for each address however often it
 * is sent. Whoever signs up gets a letter, in every state: to confirm the address, or what becomes of the form. Gives the
 * id of the letter, in a list. Throws what the Content Lake's client throws when it is away.
 */
export async function storeSignUp(
  env: Environment,
  signUp: SignUp,
  now: Date,
  own?: OwnValues,
): Promise<string[]> {
  const lake = programLake(env);
  const settings = await readSettings(env);
  const finding = assessEligibility(signUp, settings);
  const partner = await partnerOf(lake, signUp.via);
  return retryOnConflict(async () => {
    const key = await recordKey(lake, 'participant', signUp.email, env.ID_KEY);
    const participant = {
      ...newParticipant(key, signUp, finding, now, own),
      ...(partner && cameByPartner(partner._id, signUp.consentPartner)),
    };
    const { _id } = participant;
    const document = await lake.getDocument(_id);
    const before = document && storedSchema.parse(document);
    const asks = !before || isUnconfirmed(before);
    const { letter, before: sent } = await letterOf(
      lake,
      asks ? confirmationLetter : signedUpAgainLetter,
      participant,
      now,
    );
    const transaction = queueOrRepeat(lake.transaction(), letter, sent, now);
    if (!before) transaction.create(participant);
    // A form that waited in the spool is older than what the person has said since.
    else if ((before.signedUpAt ?? '') <= participant.signedUpAt)
      transaction.patch(_id, asks ? answerAnew(participant, before, now) : keepBeside(participant, before));
    // Written all the same, so that it takes as long as keeping somebody new.
    else transaction.patch(_id, { ifRevisionID: before._rev, set: { signedUpAt: before.signedUpAt } });
    await commit(transaction);
    return [letter._id];
  });
}
