import { messagesFor } from '../../locales/messages.ts';
import { SPOKEN_LANGUAGES } from '../../program/languages.ts';
import type { LetterContent } from '../content.ts';
import { Action } from '../parts/Action.tsx';
import { Details } from '../parts/Details.tsx';
import { dayInWords } from '../parts/dates.ts';
import { LABELS } from '../parts/labels.ts';
import { commonValues, type Letter, type LetterWords, toConnector } from '../parts/letter.tsx';
import { Paragraphs, PartHeading, Sentences } from '../parts/Paragraphs.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { withoutContacts } from './withoutContacts.ts';
import { WORDS } from './words.ts';

type Content = LetterContent<'question' | 'question-nudge' | 'question-answered'>;

/** The person as a connector sees them before saying yes. */
function Person({ about, language }: Pick<Content, 'about' | 'language'>) {
  const labels = LABELS[language];
  const messages = messagesFor(language);
  const languages = about.languages.map((code) => SPOKEN_LANGUAGES[code] ?? code).join(' · ');
  return (
    <Details
      details={[
        { label: labels.field, value: messages.fields[about.field] },
        { label: labels.profession, value: withoutContacts(about.profession) },
        { label: labels.years, value: String(about.years) },
        { label: labels.english, value: messages.englishLevels[about.english] },
        { label: labels.languages, value: languages },
        { label: labels.goal, value: withoutContacts(about.goal ?? '') },
      ]}
    />
  );
}

/** The question with other opening words: the reminder says the same. */
export function questionOpenedBy(
  content: Content,
  opening: LetterWords & { tell: readonly string[] },
): Letter {
  const { language, about, why, link, answerBy } = content;
  const words = wordsFor(WORDS, content);
  const values = { ...commonValues(content), date: dayInWords(answerBy, language) };
  const body = (
    <>
      <Paragraphs texts={opening.tell} values={values} />
      <Person about={about} language={language} />
      <Paragraphs texts={[words.noName]} values={values} />
      <Sentences title={words.whyTitle} texts={why.map(withoutContacts)} />
      <PartHeading text={words.answerTitle} />
      <Paragraphs texts={words.answer} values={values} />
      <Action language={language} link={link} button={words.button} />
      <Paragraphs texts={words.after} values={values} />
    </>
  );
  return { words: opening, values, foot: toConnector(content), body };
}

/** To a connector, before anything else is told: can you meet this person? No name and no contact. */
export function question(content: LetterContent<'question'>): Letter {
  return questionOpenedBy(content, wordsFor(WORDS, content));
}
