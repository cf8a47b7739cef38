import { z } from 'zod';

/**
 * What a deployment is for, as its variable PROGRAM_MODE says: a program, where nothing is said, or a demonstration. A
 * demonstration is open to everybody, writes to nobody, and begins anew each night with invented people.
 */
export const programMode = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z.literal('demonstration').optional(),
);

/** The field of a record that was made in a demonstration: it may go by night. No other deployment writes it. */
export const DEMONSTRATION_FIELD = 'demonstration';

/** The id of the document that says how far a demonstration's last beginning has come. A program has none. */
export const DEMONSTRATION_ID = 'demonstration.reset';

/** The domain of invented addresses: it belongs to nobody (RFC 2606). */
export const INVENTED_DOMAIN = 'example.org';
