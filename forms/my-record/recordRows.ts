import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { SPOKEN_LANGUAGES } from '../../program/languages.ts';
import { BECOME_A_CONNECTOR_FIELDS } from '../../program/sign-up/becomeAConnector.ts';
import { LEARN_MORE_FIELDS } from '../../program/sign-up/learnMore.ts';
import type { FormAnswers } from '../../program/sign-up/parseForm.ts';

/** Whose record it is: each has filled in a form of their own. */
export type Holder = 'participant' | 'connector';

type Names = Readonly<Partial<Record<string, string>>>;

/** What the choices of a question are called, by the question. A tick is one. */
function choicesIn(language: Language): Readonly<Partial<Record<string, Names>>> {
  const { fields, degrees, englishLevels, yesNo, workPermission } = messagesFor(language);
  const tick = { yes: '✓' };
  return {
    field: fields,
    fields,
    degree: degrees,
    english: englishLevels,
    bornOutsideUS: yesNo,
    workPermission,
    languages: SPOKEN_LANGUAGES,
    consent: tick,
    consentFollowUp: tick,
    consentStory: tick,
  };
}

/** Each question of the form that has an answer on record, in the order of the form: its words, and the answer's. */
export function recordRows(
  holder: Holder,
  answers: FormAnswers,
  language: Language,
): { name: string; label: string; value: string }[] {
  const { learnMore, becomeAConnector } = messagesFor(language);
  const labels: Names = holder === 'connector' ? becomeAConnector.labels : learnMore.labels;
  const choices = choicesIn(language);
  return (holder === 'connector' ? BECOME_A_CONNECTOR_FIELDS : LEARN_MORE_FIELDS).flatMap((name) => {
    const values = [answers[name] ?? []].flat().filter((value) => value !== '');
    const words = values.map((value) => choices[name]?.[value] ?? value);
    const label = labels[name];
    return label && words.length > 0 ? [{ name, label, value: words.join(', ') }] : [];
  });
}
