import { z } from 'zod';

/** What the host needs to know; also the shape of the file that `cli.ts` takes. */
export const studioHostOptions = z.strictObject({
  /** The folder `sanity build` wrote. */
  dir: z.string().min(1),
  /** 0 takes any free port. */
  port: z.int().min(0).max(65_535),
  /** The address to listen on; 127.0.0.1, so that only this machine reaches it. */
  host: z.string().min(1).default('127.0.0.1'),
  /** Where the Content Lake answers, as the browser names it. */
  lakeUrl: z.url({ protocol: /^https?$/ }),
});

export type StudioHostOptions = z.input<typeof studioHostOptions> & {
  /** Takes one line without personal data. */
  log: (line: string) => void;
};
