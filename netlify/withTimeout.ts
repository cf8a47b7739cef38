/** Something took longer than anybody who waits for an answer should. */
export class TooSlow extends Error {
  override name = 'TooSlow';
}

/**
 * What the work gives, or TooSlow after so many milliseconds. The work itself is not stopped, so it must be such that
 * being done after all does no harm.
 */
export async function withTimeout<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, give) => {
    timer = setTimeout(() => give(new TooSlow(`not done in ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * How long each part of an answer may take, in milliseconds, so that a person has one within eight seconds whatever is
 * away: the counts of senders (1 s), then a form is kept (2.5 s) or spooled (1.5 s) or shown again (1.4 s), and its
 * letter may take what is left.
 */
export const TIMEOUTS_MS = {
  /** One call to the Content Lake. */
  lake: 2500,
  /** All calls that keep one form. */
  keep: 2500,
  /** How often somebody has sent forms. */
  counts: 1000,
  /** One piece of work in Netlify Blobs, with the retries of its client. */
  blobs: 1500,
  /** A page of our own site. */
  page: 1100,
  /** How staff are reached, asked of the Content Lake where our own site did not say. */
  contact: 300,
  /** The letters that an answer does not wait for any longer: they stay queued. */
  letters: 2000,
  /** The letters of a decision of staff, told by a webhook: nobody looks at its answer. */
  lettersOfDecision: 6000,
  /** One call to Resend. */
  resend: 4000,
  /** A whole answer, before the page that says that there is a problem. */
  answer: 6500,
} as const;
