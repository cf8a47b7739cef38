import { z } from 'zod';

/** What the host needs to know; also the shape of the file that `cli.ts` takes. */
export const studioHostOptions = z.strictObject({
  dir: z.string().min(1).describe('The folder that `sanity build` wrote.'),
  port: z.int().min(0).max(65_535).default(3333).describe('The port to listen on; 0 takes any free one.'),
  host: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('The address to listen on; only this machine reaches the default.'),
  lakeUrl: z
    .url({ protocol: /^https?$/ })
    .describe('Where the Content Lake answers, as the browser names it.'),
});

export type StudioHostOptions = z.input<typeof studioHostOptions> & {
  /** Takes one line without personal data. */
  log: (line: string) => void;
};
