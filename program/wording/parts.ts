import type { LetterKind } from '../letters.ts';

/** What staff may say in their own words. Subject and heading are one line each, the others paragraphs. */
export const WORDING_PARTS = ['subject', 'heading', 'opening', 'closing'] as const;
export type WordingPart = (typeof WORDING_PARTS)[number];

/** What is filled in where a name stands in braces. The order is that in which staff are told of them. */
export const PLACEHOLDERS = [
  'name',
  'connector',
  'participant',
  'event',
  'date',
  'days',
  'program',
  'city',
  'phone',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Every letter knows its reader and who sends it. */
const EVERYWHERE: readonly Placeholder[] = ['name', 'program', 'city', 'phone'];

/** People are not named in a subject: it is read on locked screens and over shoulders. */
const PEOPLE: readonly Placeholder[] = ['name', 'connector', 'participant'];

interface Changeable {
  parts: readonly WordingPart[];
  /** What this letter knows beside its reader and its sender. */
  knows?: readonly Placeholder[];
  /** What a part must say, because no other part of the letter does. */
  required?: { part: WordingPart; placeholder: Placeholder };
}

const BEGINNING = ['subject', 'heading', 'opening'] as const;
const BOTH_ENDS = [...BEGINNING, 'closing'] as const;

/**
 * The letters whose words staff may change, and which parts. What a letter promises, warns of, asks consent for or shows
 * of a record stays ours, and so do its links, its button and its foot. The letter that says that all is erased is one
 * promise, and the letters to staff have one reader: neither is here.
 */
const CHANGEABLE = {
  'confirm-address': { parts: BEGINNING, knows: ['date'] },
  ready: { parts: BEGINNING },
  'on-hold': { parts: BEGINNING },
  'not-yet-eligible': { parts: BOTH_ENDS },
  'no-match-yet': { parts: BOTH_ENDS },
  'connector-unavailable': { parts: BEGINNING },
  'introduction-participant': { parts: BEGINNING, knows: ['connector', 'date'] },
  'follow-up-participant': {
    parts: BEGINNING,
    knows: ['connector'],
    required: { part: 'opening', placeholder: 'connector' },
  },
  'no-show-pause': {
    parts: BEGINNING,
    knows: ['date'],
    required: { part: 'opening', placeholder: 'date' },
  },
  'outcome-question': { parts: BEGINNING, knows: ['days'] },
  withdrawn: { parts: BEGINNING },
  'record-link': { parts: BEGINNING },
  question: { parts: BOTH_ENDS, knows: ['date'] },
  'question-nudge': { parts: BOTH_ENDS, knows: ['date'] },
  'question-answered': { parts: BOTH_ENDS, knows: ['date'] },
  'question-withdrawn': { parts: BEGINNING },
  'introduction-connector': { parts: BEGINNING, knows: ['participant', 'date'] },
  'follow-up-connector': {
    parts: BEGINNING,
    knows: ['participant'],
    required: { part: 'opening', placeholder: 'participant' },
  },
  'pause-question': { parts: BOTH_ENDS },
  // It opens with what came of the meeting.
  'connector-thanks': { parts: ['subject', 'heading', 'closing'] },
  'application-received': { parts: BEGINNING },
  invite: { parts: BEGINNING },
  'partner-referral-received': { parts: BEGINNING },
  'rsvp-received': { parts: BOTH_ENDS, knows: ['date'] },
  'rsvp-not-kept': {
    parts: BOTH_ENDS,
    knows: ['event'],
    required: { part: 'opening', placeholder: 'event' },
  },
} as const satisfies Partial<Record<LetterKind, Changeable>>;

export type WordedKind = keyof typeof CHANGEABLE;

/** The kinds of letter that staff may put in their own words. */
export const WORDED_KINDS: readonly WordedKind[] = Object.keys(CHANGEABLE).filter(isWordedKind);

/** Whether staff may put this kind of letter in their own words. */
export function isWordedKind(kind: unknown): kind is WordedKind {
  return typeof kind === 'string' && Object.hasOwn(CHANGEABLE, kind);
}

/** The parts of a letter that staff may change. */
export function changeableParts(kind: WordedKind): readonly WordingPart[] {
  return CHANGEABLE[kind].parts;
}

/** The placeholders that may stand in a part of a letter. */
export function placeholdersOf(kind: WordedKind, part: WordingPart): readonly Placeholder[] {
  const { knows = [] }: Changeable = CHANGEABLE[kind];
  return PLACEHOLDERS.filter(
    (each) =>
      (EVERYWHERE.includes(each) || knows.includes(each)) && !(part === 'subject' && PEOPLE.includes(each)),
  );
}

/** The placeholder that a part of a letter must hold, because no other part says it. */
export function requiredIn(kind: WordedKind, part: WordingPart): Placeholder | undefined {
  const { required }: Changeable = CHANGEABLE[kind];
  return required?.part === part ? required.placeholder : undefined;
}

/** Whether a part is one line. */
export function isLine(part: WordingPart): boolean {
  return part === 'subject' || part === 'heading';
}
