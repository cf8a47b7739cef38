import { z } from 'zod';
import { unkindness } from './unkindness/options.ts';

/** What the outbox needs to know; also the shape of the file that `cli.ts` takes. */
export const outboxOptions = z.strictObject({
  dir: z.string().min(1).describe('Folder in which the mailbox is kept.'),
  port: z.int().min(0).max(65_535).default(8025).describe('The port to listen on; 0 takes any free one.'),
  host: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('The address to listen on; only this machine reaches the default.'),
  apiKeys: z.array(z.string().min(1)).describe('Keys that may send.'),
  webhook: z
    .strictObject({
      url: z.url(),
      secret: z.string().regex(/^whsec_[A-Za-z0-9+/]+={0,2}$/),
      events: z.array(z.string().startsWith('email.')).optional(),
    })
    .optional()
    .describe(
      'Who is told what happens to emails: { url, secret, events }; the secret is whsec_ and base64.',
    ),
  ratePerSecond: z.int().min(1).default(1000).describe('Requests that one key may make in a second.'),
  ...unkindness,
});

/** The options with every default filled in. */
export type OutboxConfig = z.output<typeof outboxOptions>;

/** What is given to `startOutbox`. */
export type OutboxOptions = z.input<typeof outboxOptions> & {
  /** Takes one line without personal data. */
  log?: (line: string) => void;
};
