import { z } from 'zod';

const perSecond = z.int().min(1).optional();

/** In what the hosted service is less kind than a laptop. All of it is off without a word in the options. */
export const unkindness = {
  queryLagMs: z
    .tuple([z.int().min(0), z.int().min(0).max(600_000)])
    .refine(([least, most]) => least <= most, 'the first must not be larger than the second')
    .optional()
    .describe(
      '[least, most]: queries do not see what was written with visibility async or deferred for a random time between the two, in milliseconds. Reading by id does; a write with visibility sync waits for all before it.',
    ),
  cdnStaleMs: z
    .int()
    .min(1)
    .optional()
    .describe(
      'How long the API CDN gives a query the answer it had before. The CDN is reached as apicdn.<host>, or with /apicdn before the path.',
    ),
  requestsPerSecond: perSecond.describe('More requests to /data in a second get 429 with retry-after.'),
  mutationsPerSecond: perSecond.describe(
    'More requests that change documents in a second get 429 with retry-after.',
  ),
  maxDocuments: z
    .int()
    .min(1)
    .optional()
    .describe('A transaction that would leave a dataset with more documents gets 402.'),
  errorRate: z
    .number()
    .min(0)
    .max(1)
    .default(0)
    .describe(
      'The share of requests to /data, 0 to 1, that get 500, 502, 503 or 504: one in two of them after its work was done.',
    ),
};
