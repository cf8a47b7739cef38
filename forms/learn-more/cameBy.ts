import { fillMessage } from '../../locales/format.ts';
import type { Form } from '../form.ts';
import type { Question } from '../question.ts';
import type { QuestionTexts } from '../questionTexts.ts';
import { textsByName } from '../texts.ts';
import { LEARN_MORE } from './form.ts';
import { CONSENT_PARTNER, LEARN_MORE_QUESTIONS, VIA } from './questions.ts';

/** The texts of the question, with the name of the partner in them. */
const naming =
  (partner: string): NonNullable<Question['texts']> =>
  (language): QuestionTexts => {
    const texts = textsByName('learn-more', CONSENT_PARTNER.name, language);
    return { ...texts, label: fillMessage(texts.named ?? '', { partner }, language) };
  };

/**
 * The Learn More form of who came by the link of a partner. It carries the code, and asks whether the partner may see how
 * far the person has come. `partner` is the organization's name; empty where it could not be read.
 */
export const cameBy = (code: string, partner: string): Form => ({
  ...LEARN_MORE,
  questions: [
    { ...VIA, usual: code },
    ...LEARN_MORE_QUESTIONS,
    { ...CONSENT_PARTNER, ...(partner && { texts: naming(partner) }) },
  ],
});
