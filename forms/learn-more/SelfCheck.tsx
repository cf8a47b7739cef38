import { messagesFor } from '../../locales/messages.ts';
import type { Settings } from '../../program/content/settings.ts';
import { CRITERIA, type Criterion, criteriaOf, criterionIn, ownWordsIn } from '../../program/criteria.ts';
import { localizedPath } from '../../program/languages.ts';
import type { GroupProps } from '../form.ts';
import type { Reader } from '../pages/page.ts';
import { Sentence } from '../pages/Sentence.tsx';
import type { Question } from '../question.ts';
import { regionPattern } from './regionPattern.ts';

/** The place of the first outcome that says what is missing; before it stand “all is met” and “let us talk”. */
const FIRST_UNMET = 2;

/** The question for the ZIP, whose box styles must know to hold one of the region or not. */
function knowingTheRegion(question: Question, settings: Settings | undefined): Question {
  const { control } = question;
  if (!settings || question.name !== 'postcode' || control.kind !== 'text') return question;
  return { ...question, control: { ...control, pattern: regionPattern(settings), placeholder: ' ' } };
}

/** By these names styles know what a city does not count, or talks about: all that is not said is needed. */
const levelsOf = (settings: Settings | undefined): string =>
  (['discussed', 'not-counted'] as const)
    .flatMap((level) => criteriaOf(settings?.criteria, level).map((criterion) => `${criterion}-${level}`))
    .join(' ');

/** Criteria whose outcome says, in our own words, what else follows from the answer: that stays so in a city's. */
const SAYS_MORE: readonly Criterion[] = ['work-permission', 'region'];

/** What an answer comes to that does not meet a criterion. */
function Unmet({ criterion, reader }: { criterion: Criterion; reader: Reader }) {
  const { language, settings } = reader;
  const { selfCheck, frame } = messagesFor(language, settings?.country);
  const index = CRITERIA.indexOf(criterion) + FIRST_UNMET;
  const ours = selfCheck.outcomes[index];
  const own = ownWordsIn(criterionIn(settings?.criteria, criterion).rule, language);
  return (
    <div className={`outcome o${index}`}>
      <p>
        <strong>{own ? selfCheck.own.when : ours?.when}</strong>{' '}
        {own && (
          <span lang={own.language === language ? undefined : own.language} dir="auto">
            {own.text}
          </span>
        )}
      </p>
      <Sentence
        text={own && !SAYS_MORE.includes(criterion) ? selfCheck.own.text : (ours?.text ?? '')}
        reader={reader}
      />
      <p>
        <a href={localizedPath('/guides/', language)}>{frame.guides}</a> ·{' '}
        <a href={localizedPath('/local-help/', language)}>{frame.localHelp}</a> ·{' '}
        <a href={localizedPath('/contact/', language)}>{frame.contactPage}</a>
      </p>
    </div>
  );
}

/**
 * The questions that say whether the program is for somebody, with an answer at once and without a script: styles
 * show the outcome of what is chosen (selfCheck.css), and where they cannot, all outcomes stand as a list. The answers
 * are part of the form, so that nobody is asked twice. No outcome is a refusal.
 */
export function SelfCheck({ reader, fields }: GroupProps) {
  const { language, settings } = reader;
  const { selfCheck } = messagesFor(language, settings?.country);
  const needed = criteriaOf(settings?.criteria, 'needed');
  return (
    <fieldset className={`group ${levelsOf(settings)}`.trim()} id="self-check">
      <legend>
        <h3>{selfCheck.title}</h3>
      </legend>
      <p>{selfCheck.note}</p>
      {fields((question) => knowingTheRegion(question, settings))}
      <div className="outcomes" role="status">
        {selfCheck.outcomes.slice(0, FIRST_UNMET).map(({ when, text }, index) => (
          <div className={`outcome o${index}`} key={when}>
            <p>
              <strong>{when}</strong>
            </p>
            <Sentence text={text} reader={reader} />
          </div>
        ))}
        {needed.map((criterion) => (
          <Unmet key={criterion} criterion={criterion} reader={reader} />
        ))}
      </div>
    </fieldset>
  );
}
