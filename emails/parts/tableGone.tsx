import { BEGINNING } from '../../program/wording/parts.ts';
import type { LetterSource } from '../source/letterSource.ts';
import { Details } from './Details.tsx';
import type { Voice } from './defineLetter.tsx';
import { Paragraphs } from './Paragraphs.tsx';

type Meeting = ReturnType<LetterSource['cancelled']>;

/**
 * What letters share which say that there is no table for the reader, or no place at it: the day, a sentence why, and what
 * their calendar is told, where it stands there. They name nobody, since the other may have been erased meanwhile.
 */
export const TABLE_GONE = {
  reader: 'participant',
  reword: { parts: BEGINNING, knows: ['date'] },
  read: ({ cancelled }: LetterSource) => ({ meeting: cancelled() }),
  values: ({ meeting }: { meeting: Meeting }, { day }: Voice) => ({
    date: meeting ? day(meeting.span.from) : '',
  }),
  calendar: ({ meeting }: { meeting: Meeting }) => meeting?.entry,
  body: (
    { meeting }: { meeting: Meeting },
    { texts, messages, span }: Voice & { texts: { tell: readonly string[] } },
  ) => (
    <>
      <Paragraphs texts={texts.tell} />
      <Details details={[{ label: messages.emails.labels.when, value: meeting && span(meeting.span) }]} />
    </>
  ),
} as const;
