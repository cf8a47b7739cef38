import { z } from 'zod';

/** How staff learned what they enter: no person sent it through a form of ours. */
export const SOURCES = ['telephone', 'in-person', 'paper', 'email', 'event', 'spreadsheet'] as const;
export type Source = (typeof SOURCES)[number];

/** How staff came to know what they note: also by a form of ours that somebody sent again. */
export type HeardBy = Source | 'form';

/** That staff entered a record, or something in it: how they learned it, who entered it, and when. */
export const enteredSchema = z.object({
  source: z.enum(SOURCES),
  /** The name of the member of staff. Only staff read it. */
  by: z.string().default(''),
  at: z.string(),
  /** The import that brought it, where one did: the id of an `import` document. */
  import: z.string().optional(),
});
export type Entered = z.output<typeof enteredSchema>;
