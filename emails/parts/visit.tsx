import type { ReactNode } from 'react';
import { BOTH_ENDS } from '../../program/wording/parts.ts';
import type { LetterSource } from '../source/letterSource.ts';
import { Details } from './Details.tsx';
import type { Voice } from './defineLetter.tsx';
import { eventDetails } from './eventDetails.ts';
import { LinkLine } from './LinkLine.tsx';
import { Paragraphs } from './Paragraphs.tsx';

const readVisit = async ({ rsvp, link }: LetterSource) => ({
  ...(await rsvp()),
  visit: await link('visit'),
  cancel: await link('cancel-visit'),
});
type Visit = Awaited<ReturnType<typeof readVisit>>;

/** What letters to a guest share who is on the list of an event, and may change or give up the visit. */
export const VISIT = {
  reader: 'guest',
  stop: 'answer',
  reword: { parts: BOTH_ENDS, knows: ['date'] },
  read: readVisit,
  values: ({ event }: Pick<Visit, 'event'>, { day }: Voice) => ({ date: day(event.startsAt) }),
} as const;

interface Props {
  visit: Pick<Visit, 'event' | 'people' | 'cancel'> & { needs?: string };
  texts: { tell: readonly string[]; cancel: string };
  voice: Voice;
  /** What stands between the visit and the way to give it up. */
  children: ReactNode;
}

/** The frame of such a letter: what it tells, the visit, what is in between, and last how it is given up. */
export function VisitBody({ visit, texts, voice, children }: Props) {
  const { event, people, needs, cancel } = visit;
  return (
    <>
      <Paragraphs texts={texts.tell} />
      <Details details={eventDetails(event, people, voice, needs)} />
      {children}
      <LinkLine text={texts.cancel} href={cancel.url} />
    </>
  );
}
