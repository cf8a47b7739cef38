import type { queueLetter } from '../../program/letters.ts';

type QueuedLetter = ReturnType<typeof queueLetter>;

/** Why a form that was filled in rightly is not kept: the id of the notice that says so, or `unknown` where its page does not exist. */
export type NotKeptReason = 'rsvp-closed' | 'rsvp-past' | 'unknown';

/** A form that can never be kept, however often it is tried. */
export class NotKept extends Error {
  override name = 'NotKept';
  readonly reason: NotKeptReason;
  /** What is written to the person when they have been sent on already: the form waited in the spool. */
  readonly letter: QueuedLetter | undefined;
  /** The letter is for somebody who has a place, and goes out whenever the form is refused. */
  readonly isForGuest: boolean;
  constructor(reason: NotKeptReason, letter?: QueuedLetter, isForGuest = false) {
    super(reason);
    this.reason = reason;
    this.letter = letter;
    this.isForGuest = isForGuest;
  }
}
