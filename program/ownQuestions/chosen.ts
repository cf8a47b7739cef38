import { DEFAULT_LANGUAGE } from '../../locales/locales.ts';
import { ownAnswerIn } from './ownAnswers.ts';
import { inLanguage, isChosen, OWN_FORMS, type OwnQuestion } from './ownQuestion.ts';

/** One choice of a person that counts in matching, with the words in which staff read it. */
export interface OwnChosen {
  question: string;
  value: string;
  asked: string;
  answered: string;
}

/** Questions of which equal answers count: chosen, not written; asked of both; and asked still. */
const isMatched = ({ kind, matched, askedIn, endedAt }: OwnQuestion) =>
  matched === true && isChosen(kind) && !endedAt && OWN_FORMS.every((form) => askedIn.includes(form));

/** What of a person's answers to the city's own questions counts in matching. A no that two people share says nothing. */
export const ownChosenIn = (record: unknown, questions: readonly OwnQuestion[]): OwnChosen[] =>
  questions.filter(isMatched).flatMap(({ _key, kind, label, choices }) => {
    const asked = inLanguage(label, DEFAULT_LANGUAGE);
    const words = new Map(choices.map((choice) => [choice._key, inLanguage(choice.label, DEFAULT_LANGUAGE)]));
    if (kind === 'yes-no') words.set('yes', 'Yes');
    return ownAnswerIn(record, _key).flatMap((value) => {
      const answered = words.get(value);
      return answered === undefined ? [] : [{ question: _key, value, asked, answered }];
    });
  });
