import type { ReactNode } from 'react';
import { BOTH_ENDS, type Rewording } from '../../program/wording/parts.ts';
import type { ConnectorQuestion, LetterSource, Link } from '../source/letterSource.ts';
import { Action } from './Action.tsx';
import { Details } from './Details.tsx';
import type { Voice } from './defineLetter.tsx';
import { Paragraphs, PartHeading, Sentences } from './Paragraphs.tsx';

interface QuestionData extends ConnectorQuestion {
  link: Link;
}

/** What the letters have in common that put a question to a connector. */
export const questionLetter = {
  reader: 'connector',
  reword: { parts: BOTH_ENDS, knows: ['date'] } satisfies Rewording,
  read: async ({ question, link }: LetterSource) => ({ ...(await question()), link: await link('answer') }),
  values: ({ answerBy }: QuestionData, { day }: Voice) => ({ date: day(answerBy) }),
} as const;

/** The body of a letter that puts a question to a connector: can you meet this person? No name and no contact. */
export function questionEmail(
  { answers, why, link }: QuestionData,
  { texts, messages }: Voice & { texts: { tell: readonly string[]; after: readonly string[] } },
): ReactNode {
  const { noName, whyTitle, answerTitle, answer, button } = messages.emails.question;
  return (
    <>
      <Paragraphs texts={texts.tell} />
      <Details details={answers} />
      <Paragraphs texts={[noName]} />
      <Sentences title={whyTitle} texts={why} />
      <PartHeading text={answerTitle} />
      <Paragraphs texts={answer} />
      <Action link={link.url} button={button} />
      <Paragraphs texts={texts.after} />
    </>
  );
}
