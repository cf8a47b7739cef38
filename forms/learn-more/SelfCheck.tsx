import { messagesFor } from '../../locales/messages.ts';
import type { Settings } from '../../program/content/settings.ts';
import { localizedPath } from '../../program/languages.ts';
import type { GroupProps } from '../form.ts';
import { Sentence } from '../pages/Sentence.tsx';
import type { Question } from '../question.ts';
import { regionPattern } from './regionPattern.ts';

/** The question for the ZIP, whose box styles must know to hold one of the region or not. */
function knowingTheRegion(question: Question, settings: Settings | undefined): Question {
  const { control } = question;
  if (!settings || question.name !== 'postcode' || control.kind !== 'text') return question;
  return { ...question, control: { ...control, pattern: regionPattern(settings), placeholder: ' ' } };
}

/**
 * The four questions that say whether the program is for somebody, with an answer at once and without a script: styles
 * show the outcome of what is chosen (selfCheck.css), and where they cannot, all outcomes stand as a list. The answers
 * are part of the form, so that nobody is asked twice. No outcome is a refusal.
 */
export function SelfCheck({ reader, fields }: GroupProps) {
  const { language, settings } = reader;
  const { selfCheck, frame } = messagesFor(language);
  return (
    <fieldset className="group" id="self-check">
      <legend>
        <h3>{selfCheck.title}</h3>
      </legend>
      <p>{selfCheck.note}</p>
      {fields((question) => knowingTheRegion(question, settings))}
      <div className="outcomes" role="status">
        {selfCheck.outcomes.map(({ when, text }, index) => (
          <div className={`outcome o${index}`} key={when}>
            <p>
              <strong>{when}</strong>
            </p>
            <Sentence text={text} reader={reader} />
            {index > 1 && (
              <p>
                <a href={localizedPath('/guides/', language)}>{frame.guides}</a> ·{' '}
                <a href={localizedPath('/contact/', language)}>{frame.contactPage}</a>
              </p>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
