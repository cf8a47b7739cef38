import type { LetterContent } from '../content.ts';
import { STYLE } from '../frame/style.ts';
import { Action, Address } from '../parts/Action.tsx';
import { commonValues, type Letter, toParticipant } from '../parts/letter.tsx';
import { Paragraphs, PartHeading, Points } from '../parts/Paragraphs.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** Not yet for the program: which rule, in plain words and without shame, and what else helps. */
export function notYetEligible(content: LetterContent<'not-yet-eligible'>): Letter {
  const { language, unmet, guidesUrl, helpUrl } = content;
  const words = wordsFor(WORDS, content);
  const values = commonValues(content);
  const body = (
    <>
      <Paragraphs
        texts={[...words.tell, unmet.length > 0 ? words.rules : words.withoutRule]}
        values={values}
      />
      {unmet.length > 0 && (
        <Points texts={unmet.map((criterion) => words.criteria[criterion])} values={values} />
      )}
      <Paragraphs texts={words.meaning} values={values} />
      <PartHeading text={words.otherHelp} />
      <Paragraphs texts={[words.guides]} values={values} />
      <Action language={language} link={guidesUrl} button={words.button} />
      <Paragraphs texts={[words.help]} values={values} />
      {helpUrl !== guidesUrl && (
        <p style={STYLE.text} className="ink">
          {words.helpLink}
          <br />
          <Address href={helpUrl} text={helpUrl} />
        </p>
      )}
      <Paragraphs texts={words.after} values={values} />
    </>
  );
  return { words, values, foot: toParticipant(content), body };
}
