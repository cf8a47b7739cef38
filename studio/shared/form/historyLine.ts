import { z } from 'zod';
import { inWords } from '../labels/choices.ts';
import { momentInWords } from '../labels/dates.ts';
import { whoWords } from '../labels/participants.ts';

const entrySchema = z.object({
  _key: z.string(),
  at: z.string().nullish(),
  who: z.string().nullish(),
  by: z.string().nullish(),
  from: z.string().nullish(),
  to: z.string().nullish(),
  note: z.string().nullish(),
  letter: z.string().nullish(),
});
type Entry = z.infer<typeof entrySchema>;

/** A history as lines to read, in the order in which it is kept. What is no entry is left out. */
export function historyLines(history: unknown, statusWords: Readonly<Record<string, string>>) {
  const entries: unknown[] = Array.isArray(history) ? history : [];
  return entries.flatMap((entry) => {
    const parsed = entrySchema.safeParse(entry);
    return parsed.success ? [{ key: parsed.data._key, ...historyLine(parsed.data, statusWords) }] : [];
  });
}

/** One entry in words: "To screen → Ready for a match", and under it when, who (of staff by name, where it is kept) and why. */
function historyLine(entry: Entry, statusWords: Readonly<Record<string, string>>) {
  const move = [inWords(statusWords, entry.from), inWords(statusWords, entry.to)].filter(Boolean);
  return {
    title: move.length > 1 ? move.join(' → ') : (move[0] ?? 'Note'),
    subtitle: [
      momentInWords(entry.at),
      entry.by || inWords(whoWords, entry.who),
      entry.note,
      entry.letter === 'none' && 'no letter was sent',
    ]
      .filter(Boolean)
      .join(' · '),
  };
}
