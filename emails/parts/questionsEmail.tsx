import type { ReactNode } from 'react';
import type { Rewording } from '../../program/wording/parts.ts';
import type { AnswerableQuestion, LetterSource } from '../source/letterSource.ts';
import { Action } from './Action.tsx';
import { Details } from './Details.tsx';
import type { Voice } from './defineLetter.tsx';
import { Numbered } from './Numbered.tsx';
import { Paragraphs, PartHeading, Sentences } from './Paragraphs.tsx';

type Questions = readonly AnswerableQuestion[];

/** By when the first of them is to be answered. */
const firstDay = (asked: Questions) => new Date(Math.min(...asked.map(({ answerBy }) => answerBy.getTime())));

/** What the letters have in common that put several questions to a connector. */
export const questionsLetter = {
  reader: 'connector',
  // What counts the people is chosen by their number, which words of staff cannot.
  reword: { parts: ['closing'], knows: ['date'] } satisfies Rewording,
  read: ({ questions }: LetterSource) => questions(),
  values: (asked: Questions, { day }: Voice) => ({ date: day(firstDay(asked)), count: asked.length }),
} as const;

/** The body of a letter that puts several questions: each person apart, without name or contact, and with an own button. */
export function questionsEmail(
  asked: Questions,
  { texts, messages }: Voice & { texts: { tell: readonly string[]; after: readonly string[] } },
): ReactNode {
  const numbered = asked.map((question, place) => ({ ...question, number: place + 1 }));
  const { noName, whyTitle, answerTitle, answer, person, buttonFor } = messages.emails.question;
  return (
    <>
      <Paragraphs texts={texts.tell} />
      <Paragraphs texts={[noName]} />
      {numbered.map(({ answers, why, link, number }) => (
        <Numbered key={number} number={number}>
          <PartHeading text={person} />
          <Details details={answers} />
          <Sentences title={whyTitle} texts={why} />
          <Action link={link.url} button={buttonFor} />
        </Numbered>
      ))}
      <PartHeading text={answerTitle} />
      <Paragraphs texts={answer} />
      <Paragraphs texts={texts.after} />
    </>
  );
}
