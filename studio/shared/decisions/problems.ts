import { z } from 'zod';
import { CORRECTED_TITLES } from '../../../forms/correct/questions.ts';
import { MoveRefused } from '../../../program/history.ts';
import { Refused } from '../../../program/import/importLake.ts';
import type { Block } from '../../../program/matching/findings.ts';
import { BLOCK_WORDS, inEnglish } from '../../../program/matching/words.ts';
import { MergeRefused } from '../../../program/merge/refusals.ts';
import { fieldWords } from '../labels/fieldsOfWork.ts';
import { refusalWords } from '../labels/mergeRefusals.ts';

/** A record is no longer in the state that staff saw. `now` is its state in words. */
export class RecordMoved extends Error {
  override name = 'RecordMoved';
  readonly now: string;
  constructor(now: string) {
    super('the record has moved');
    this.now = now;
  }
}

/** A record is no longer there. */
export class RecordGone extends Error {
  override name = 'RecordGone';
}

/** An address that staff gave a person is that of another record. */
export class AddressTaken extends Error {
  override name = 'AddressTaken';
}

/** A colleague has answered a connector's question in the meantime. */
export class AnsweredAlready extends Error {
  override name = 'AnsweredAlready';
}

/** A colleague has corrected the same answer since the dialog was opened. */
export class CorrectedMeanwhile extends Error {
  override name = 'CorrectedMeanwhile';
}

/** What staff filled in cannot be taken: what to mend stands beside each box. */
export class NotFilledIn extends Error {
  override name = 'NotFilledIn';
}

/** What somebody sent again cannot be taken over as it is. `fields` are the answers, by their names. */
export class NotTaken extends Error {
  override name = 'NotTaken';
  readonly fields: readonly string[];
  constructor(fields: readonly string[]) {
    super('the record cannot hold these answers');
    this.fields = fields;
  }
}

/** The page that a connector is to be linked to is no longer there. */
export class PageGone extends Error {
  override name = 'PageGone';
}

/** A public page is that of another connector, of whom `whose` is the name. */
export class PageTaken extends Error {
  override name = 'PageTaken';
  readonly whose: string;
  constructor(whose: string) {
    super('the page is linked to another record');
    this.whose = whose;
  }
}

/** The participant has another match under way by now. */
export class MatchOpen extends Error {
  override name = 'MatchOpen';
}

/** These two may not be matched by now. `block` says why. */
export class PairBlocked extends Error {
  override name = 'PairBlocked';
  readonly block: Block;
  constructor(block: Block) {
    super(block.key);
    this.block = block;
  }
}

/** Somebody or something belongs to a record that was to be deleted. */
export class StillReferredTo extends Error {
  override name = 'StillReferredTo';
}

/** The minutes are over in which a decision could be taken back. */
export class TooLate extends Error {
  override name = 'TooLate';
}

/** The computation beside the page broke. */
export class WorkerFailed extends Error {
  override name = 'WorkerFailed';
}

/** The device has no network, so it is no use to try. */
class Offline extends Error {
  override name = 'Offline';
}

/** Throws when the device knows that it has no network. */
export function assertOnline(): void {
  if (navigator.onLine === false) throw new Offline();
}

const answered = z.object({ statusCode: z.number() });

/** The code of the Content Lake's answer; undefined when none came. */
function codeOf(error: unknown): number | undefined {
  const parsed = answered.safeParse(error);
  return parsed.success ? parsed.data.statusCode : undefined;
}

/** Somebody else wrote into the record between reading and writing. */
export const isConflict = (error: unknown): boolean => codeOf(error) === 409;

/** Whether a problem is of one pair only, so that it is of use to go on with others: somebody did answer. */
export const isAboutThePair = (error: unknown): boolean =>
  [MatchOpen, PairBlocked, RecordMoved, RecordGone, MoveRefused, TooLate, z.ZodError].some(
    (kind) => error instanceof kind,
  ) || isConflict(error);

/** What staff read when something did not work: what happened, and what they can do. */
export function problemInWords(error: unknown): string {
  if (error instanceof RecordMoved)
    return `Somebody was quicker: this record is now in “${error.now || 'another state'}”. You have changed nothing.`;
  if (error instanceof MergeRefused) return refusalWords[error.why];
  if (error instanceof Refused)
    return 'Somebody is changing one of these records right now. Nothing was changed. Please try again in a moment.';
  if (error instanceof MoveRefused)
    return 'This record cannot go there from where it is. Nothing was changed.';
  if (error instanceof RecordGone) return 'This record is no longer there. It may have been erased.';
  if (error instanceof AddressTaken)
    return 'Another record has this address already. Nothing was changed. Search for the address: it may be the same person, who signed up again.';
  if (error instanceof CorrectedMeanwhile)
    return 'Somebody was quicker: one of these answers was changed since you opened this. Nothing was written. Close it, look at what stands there now, and begin anew.';
  if (error instanceof NotFilledIn)
    return 'Something is missing or wrong. Look at the boxes with a note under them. Nothing was written yet.';
  if (error instanceof NotTaken)
    return `The record cannot hold what they sent of: ${error.fields.map((field) => CORRECTED_TITLES[field] ?? field).join(', ')}. Nothing was changed. Take off these ticks, and ask the person.`;
  if (error instanceof PageGone)
    return 'This page is no longer there. It may have been deleted in Content. Nothing was changed.';
  if (error instanceof PageTaken)
    return `This page is linked to ${error.whose} already. Nothing was changed. Take the link away there first, if it is wrong.`;
  if (error instanceof AnsweredAlready)
    return 'Somebody was quicker: the Connector has an answer already. What you wrote was not sent.';
  if (error instanceof MatchOpen)
    return 'Somebody was quicker: this person has a match under way. You have changed nothing.';
  if (error instanceof PairBlocked)
    return `These two cannot be matched now. ${inEnglish(BLOCK_WORDS, error.block, fieldWords)} Nothing was changed.`;
  if (error instanceof StillReferredTo)
    return 'People belong to it, so it was not deleted. Was it entered twice? Then choose both under Lists → Partners, and merge them.';
  if (error instanceof TooLate)
    return 'It is too late: what follows from it has begun. Nothing was changed. Decide anew, or write to the person.';
  if (error instanceof WorkerFailed)
    return 'The machine stopped before it was done. Nothing was changed. Please try again, and tell the maintainers if it stays so.';
  if (error instanceof Offline)
    return 'Your device has no network. Nothing was changed, and what you wrote is still here. Try again when you are online.';
  if (isConflict(error)) return 'Somebody is changing this record right now. Please try again in a moment.';
  if (error instanceof z.ZodError)
    return 'A record is written in a form that cannot be read here. Nothing was changed. Please tell the maintainers.';
  const code = codeOf(error);
  if (code === 401 || code === 403)
    return 'Your sign-in has ended, or you may not write here. Sign in again in another window, then try again.';
  if (code !== undefined && code >= 400)
    return 'The Content Lake did not take it. Nothing was changed. Please try again, and tell the maintainers if it stays so.';
  return 'No answer came from the Content Lake, so we cannot say whether it was saved. Check your connection and try again: nothing is done twice.';
}
