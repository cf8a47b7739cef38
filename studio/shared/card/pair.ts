import { z } from 'zod';
import { fullName } from '../../../program/fullName.ts';
import type { LiveQuery } from '../subscriptions/useLive.ts';

const name = z
  .object({ givenName: z.string().nullish(), familyName: z.string().nullish() })
  .nullish()
  .transform(fullName);

const pairSchema = z
  .object({ participant: name, connector: name })
  .nullish()
  .transform((pair) => pair ?? { participant: '', connector: '' });

/** The names of the two in the match with `$id`; empty where somebody was erased. */
export const PAIR: LiveQuery<typeof pairSchema> = {
  schema: pairSchema,
  tag: 'card-pair',
  listen: '*[_id == $id]',
  fetch:
    '*[_id == $id][0]{"participant": participant->{givenName, familyName}, "connector": connector->{givenName, familyName}}',
};
