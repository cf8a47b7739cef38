import type { LetterContent } from '../content.ts';
import { Details } from '../parts/Details.tsx';
import type { Letter } from '../parts/letter.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { questionOpenedBy } from '../question/question.tsx';
import { withoutContacts } from '../question/withoutContacts.ts';
import { WORDS } from './words.ts';

/** To a connector who asked something back: what staff say to it, and the question again. */
export function questionAnswered(content: LetterContent<'question-answered'>): Letter {
  const words = wordsFor(WORDS, content);
  const letter = questionOpenedBy(content, words);
  const body = (
    <>
      <Details
        details={[
          { label: words.asked, value: withoutContacts(content.question) },
          { label: words.answered, value: withoutContacts(content.answer) },
        ]}
      />
      {letter.body}
    </>
  );
  return { ...letter, body };
}
