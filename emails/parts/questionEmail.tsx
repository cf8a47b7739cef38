import type { ReactNode } from 'react';
import type { Messages } from '../../locales/messages.ts';
import { SPOKEN_LANGUAGES } from '../../program/languages.ts';
import { BOTH_ENDS, type Rewording } from '../../program/wording/parts.ts';
import type { ConnectorQuestion, LetterSource, Link, PersonWithoutName } from '../source/letterSource.ts';
import { Action } from './Action.tsx';
import { Details } from './Details.tsx';
import type { Voice } from './defineLetter.tsx';
import { Paragraphs, PartHeading, Sentences } from './Paragraphs.tsx';
import { withoutContacts } from './withoutContacts.ts';

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

/** The person as a connector sees them before saying yes. */
function Person({ person, messages }: { person: PersonWithoutName; messages: Messages }) {
  const { labels } = messages.emails;
  const languages = person.languages.map((code) => SPOKEN_LANGUAGES[code] ?? code).join(' · ');
  return (
    <Details
      details={[
        { label: labels.field, value: messages.fields[person.field] },
        { label: labels.profession, value: withoutContacts(person.profession) },
        { label: labels.years, value: String(person.years) },
        { label: labels.english, value: messages.englishLevels[person.english] },
        { label: labels.languages, value: languages },
        { label: labels.goal, value: withoutContacts(person.goal ?? '') },
      ]}
    />
  );
}

/** The body of a letter that puts a question to a connector: can you meet this person? No name and no contact. */
export function questionEmail(
  { person, why, link }: QuestionData,
  { texts, messages }: Voice & { texts: { tell: readonly string[]; after: readonly string[] } },
): ReactNode {
  const { noName, whyTitle, answerTitle, answer, button } = messages.emails.question;
  return (
    <>
      <Paragraphs texts={texts.tell} />
      <Person person={person} messages={messages} />
      <Paragraphs texts={[noName]} />
      <Sentences title={whyTitle} texts={why.map(withoutContacts)} />
      <PartHeading text={answerTitle} />
      <Paragraphs texts={answer} />
      <Action link={link.url} button={button} />
      <Paragraphs texts={texts.after} />
    </>
  );
}
