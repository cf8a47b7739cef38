import { z } from 'zod';
import { CORRECTED_TITLES } from '../../../forms/correct/questions.ts';
import { inWords } from '../labels/choices.ts';
import { coffeeNoteWords } from '../labels/coffees.ts';
import { momentInWords } from '../labels/dates.ts';
import { draftNoteWords } from '../labels/drafts.ts';
import { kindWordsNoteWords } from '../labels/kindWords.ts';
import {
  declineReasonWords,
  notMetReasonWords,
  outcomeWords,
  putRightTitles,
  toldWords,
} from '../labels/matches.ts';
import { onSiteNoteWords } from '../labels/onSite.ts';
import { whoWords } from '../labels/participants.ts';
import { planNoteWords } from '../labels/plans.ts';
import { reachNoteWords } from '../labels/reach.ts';
import { sourceWords } from '../labels/sources.ts';
import { tableNoteWords } from '../labels/tables.ts';
import { trialNoteWords } from '../labels/trials.ts';

const entrySchema = z.object({
  _key: z.string(),
  at: z.string().nullish(),
  who: z.string().nullish(),
  by: z.string().nullish(),
  from: z.string().nullish(),
  to: z.string().nullish(),
  note: z.string().nullish(),
  letter: z.string().nullish(),
  toldBy: z.string().nullish(),
  source: z.string().nullish(),
  field: z.string().nullish(),
  title: z.string().nullish(),
  before: z.string().nullish(),
  after: z.string().nullish(),
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

/** The short words that the program keeps as notes, as staff read them. A note of their own stays as it is. */
const noteWords: Readonly<Record<string, string>> = {
  ...declineReasonWords,
  ...notMetReasonWords,
  ...outcomeWords,
  ...toldWords,
  ...coffeeNoteWords,
  ...planNoteWords,
  ...draftNoteWords,
  ...reachNoteWords,
  ...trialNoteWords,
  ...tableNoteWords,
  ...kindWordsNoteWords,
  ...onSiteNoteWords,
};

/** What staff do by a button of the Studio, which keeps a short word too: nobody writes such a word as a note. */
const actWords: Readonly<Record<string, string>> = {
  ...trialNoteWords,
  ...tableNoteWords,
  ...kindWordsNoteWords,
};

/** "Corrected: Phone: 314 555 0100 → 314 555 0118", or without the answers where they were erased. */
function correctedInWords({ field, title: asked, before, after }: Entry): string {
  if (!field) return '';
  const title = `Corrected: ${asked ?? inWords({ ...CORRECTED_TITLES, ...putRightTitles }, field)}`;
  const isKept = typeof before === 'string' && typeof after === 'string';
  return isKept ? `${title}: ${before || 'nothing'} → ${after || 'nothing'}` : title;
}

/** "told by the Connector, by telephone": of what staff entered for somebody. */
function toldInWords({ toldBy, source }: Entry): string {
  if (!toldBy) return '';
  const [who, how] = [inWords(whoWords, toldBy), inWords(sourceWords, source)].map(inSentence);
  return [`told by ${who}`, how].filter(Boolean).join(', ');
}

/** What staff wrote themselves is not taken for a short word of the program. */
const noteInWords = ({ who, toldBy, note }: Entry) =>
  inWords(who === 'staff' && !toldBy ? actWords : noteWords, note);

const inSentence = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** One entry in words: "To screen → Ready for a match", and under it when, who (of staff by name, where it is kept) and why. */
function historyLine(entry: Entry, statusWords: Readonly<Record<string, string>>) {
  const move = [inWords(statusWords, entry.from), inWords(statusWords, entry.to)].filter(Boolean);
  return {
    title: correctedInWords(entry) || (move.length > 1 ? move.join(' → ') : (move[0] ?? 'Note')),
    subtitle: [
      momentInWords(entry.at),
      entry.by || inWords(whoWords, entry.who),
      toldInWords(entry),
      noteInWords(entry),
      entry.letter === 'none' && 'no email was sent',
    ]
      .filter(Boolean)
      .join(' · '),
  };
}
