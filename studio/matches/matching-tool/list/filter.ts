import { holdsWords } from '../../../shared/search/holdsWords.ts';
import type { PairView } from '../card/pairView.ts';

/** What a list can be narrowed to, besides a field and words. */
export const SHOWN = ['all', 'open', 'cautions', 'decided', 'changed', 'problems'] as const;
export type Shown = (typeof SHOWN)[number];

export const SHOWN_WORDS: Record<Shown, string> = {
  all: 'All proposals',
  open: 'Not decided yet',
  cautions: 'Something to bear in mind',
  decided: 'Pinned or chosen by you',
  changed: 'Changed meanwhile',
  problems: 'Could not be approved',
};

const SHOWS: Record<Shown, (view: PairView) => boolean> = {
  all: () => true,
  open: ({ card }) => card.state === 'open',
  cautions: ({ card }) => card.cautions.length > 0,
  decided: ({ card, decision }) => card.isChosen || decision?.decision === 'pinned',
  changed: ({ card }) => card.change !== undefined,
  problems: ({ card }) => card.problem !== '',
};

export interface Filter {
  /** A key of program/fields.ts; empty for all. */
  field: string;
  shown: Shown;
  words: string;
}

export const EVERYTHING: Filter = { field: '', shown: 'all', words: '' };

export const isNarrowed = ({ field, shown, words }: Filter): boolean =>
  field !== '' || shown !== 'all' || words.trim() !== '';

/** What is searched: names, profession, role and organisation, without case, accents or punctuation. */
function textOf({ participant, connector }: PairView): string {
  return [
    participant?.givenName,
    participant?.familyName,
    participant?.profession,
    connector?.givenName,
    connector?.familyName,
    connector?.role,
    connector?.organisation,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The cards that a filter lets through: every word somewhere in the two people. */
export function narrowed(views: readonly PairView[], { field, shown, words }: Filter): PairView[] {
  return views.filter((view) => {
    if (field !== '' && view.participant?.field !== field) return false;
    if (!SHOWS[shown](view)) return false;
    return holdsWords(textOf(view), words);
  });
}
