import { z } from 'zod';

/** What the outbox needs to know; also the shape of the file that `cli.ts` takes. */
export const outboxOptions = z.strictObject({
  /** Folder in which the mailbox is kept. */
  dir: z.string().min(1),
  /** 0 takes any free port. */
  port: z.int().min(0).max(65_535),
  /** The address to listen on; 127.0.0.1, so that only this machine reaches it. */
  host: z.string().min(1).optional(),
  /** Keys that may send. */
  apiKeys: z.array(z.string().min(1)),
  /** Who is told what happens to emails; the secret is `whsec_` and base64. */
  webhook: z
    .strictObject({ url: z.url(), secret: z.string().regex(/^whsec_[A-Za-z0-9+/]+={0,2}$/) })
    .optional(),
  /** Requests that one key may make in a second; 1000 when not given. */
  ratePerSecond: z.int().min(1).optional(),
});

export type OutboxOptions = z.infer<typeof outboxOptions> & {
  /** Takes one line without personal data. */
  log: (line: string) => void;
};
