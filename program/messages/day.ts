import { z } from 'zod';

/** What went out in the last 24 hours and what waits, in GROQ. Parameters: `$since`, a day before `$now`. */
export const DAY_OF_MAIL = `{
  "news": count(*[_type == "letter" && kind == "news" && (status == "queued" || sentAt > $since)]),
  "program": count(*[_type == "letter" && kind != "news" && sentAt > $since]),
  "waiting": count(*[_type == "letter" && kind != "news" && status == "queued" && dueAt <= $now])
}`;

/** The answer to DAY_OF_MAIL. */
export const dayOfMailSchema = z.object({ news: z.number(), program: z.number(), waiting: z.number() });
