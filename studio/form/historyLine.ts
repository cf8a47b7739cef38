import { inWords } from '../words/choices.ts';
import { momentInWords } from '../words/dates.ts';
import { whoWords } from '../words/participants.ts';

export interface SelectedEntry {
  at?: unknown;
  who?: unknown;
  from?: unknown;
  to?: unknown;
  note?: unknown;
}

/** One entry of a history in words: "To screen → Ready for a match", and under it when, who and why. */
export function historyLine(entry: SelectedEntry, statusWords: Readonly<Record<string, string>>) {
  const move = [inWords(statusWords, entry.from), inWords(statusWords, entry.to)].filter(Boolean);
  return {
    title: move.length > 1 ? move.join(' → ') : (move[0] ?? 'Note'),
    subtitle: [momentInWords(entry.at), inWords(whoWords, entry.who), entry.note].filter(Boolean).join(' · '),
  };
}
