import { z } from 'zod';
import { heartbeatSchema } from '../../../program/overview/heartbeat.ts';
import { momentInWords } from '../../shared/labels/dates.ts';
import type { LiveQuery } from '../../shared/subscriptions/useLive.ts';

const MINUTE = 60 * 1000;

/** The functions look around every five minutes; after this long they have missed several rounds. */
const LATE_AFTER = 20 * MINUTE;

const heartbeatViewSchema = z.object({
  heartbeat: heartbeatSchema.nullish(),
  /** Since when the letter that has waited longest waits, of those whose next attempt is due. */
  oldestLetter: z.string().nullish(),
  /** Letters that forms brought, so many in an hour that they wait for the next. */
  overflow: z.number().nullish(),
});

/** How the machinery stands, as the functions wrote it at their last round, and what the letters themselves say. */
export const HEARTBEAT: LiveQuery<typeof heartbeatViewSchema> = {
  schema: heartbeatViewSchema,
  tag: 'heartbeat',
  listen: '*[_type in ["heartbeat", "letter"]]',
  fetch: `{
    "heartbeat": *[_id == "heartbeat"][0],
    "oldestLetter": *[_type == "letter" && status == "queued" && dueAt <= now() && !defined(waitsFor)] | order(queuedAt asc)[0].queuedAt,
    "overflow": count(*[_type == "letter" && status == "queued" && waitsFor == "hour"])
  }`,
};

/** What is wrong, and what is known, each in a sentence. */
export function troublesOf(
  { heartbeat, oldestLetter, overflow }: z.output<typeof heartbeatViewSchema>,
  now: Date,
): { troubles: string[]; known: string[] } {
  const troubles: string[] = [];
  const known: string[] = [];
  const since = (moment: string) => now.getTime() - Date.parse(moment);
  if (oldestLetter && since(oldestLetter) > LATE_AFTER)
    troubles.push(
      `An email has been waiting since ${momentInWords(oldestLetter)}. Please tell the maintainers.`,
    );
  if (overflow)
    troubles.push(
      `Emails that our forms brought and that wait, because so many came in an hour: ${overflow}. They go out in the next hours. A machine may be sending forms in other people’s names: please tell the maintainers.`,
    );
  if (!heartbeat) {
    known.push('Nothing is known yet of the sign-ups that wait outside: the functions have not reported.');
    return { troubles, known };
  }
  const { at, spoolWaiting, buildAskedAt } = heartbeat;
  if (since(at) > LATE_AFTER)
    troubles.push(
      `The functions were last heard of on ${momentInWords(at)}. They should report every five minutes: please tell the maintainers.`,
    );
  if (spoolWaiting > 0)
    troubles.push(
      `Forms that wait outside to be kept: ${spoolWaiting}. They come in by themselves once all answers again.`,
    );
  if (spoolWaiting === 0) known.push('No form waits outside.');
  known.push(`The functions reported on ${momentInWords(at)}.`);
  if (buildAskedAt) known.push(`The site was last built anew on ${momentInWords(buildAskedAt)}.`);
  return { troubles, known };
}
