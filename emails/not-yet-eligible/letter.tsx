import { BOTH_ENDS } from '../../program/wording/parts.ts';
import { Action } from '../parts/Action.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { Paragraphs, PartHeading, Points } from '../parts/Paragraphs.tsx';

/** Not yet for the program: which rule, in plain words and without shame, and what else helps. */
export const notYetEligible = defineLetter({
  kind: 'not-yet-eligible',
  title: 'Not yet eligible, and other help',
  reader: 'participant',
  reword: { parts: BOTH_ENDS },
  read: async ({ unmet, page }) => ({ unmet: await unmet(), guides: page('/guides/') }),
  body: ({ unmet, guides }, { texts }) => (
    <>
      <Paragraphs texts={[...texts.tell, unmet.length > 0 ? texts.rules : texts.withoutRule]} />
      {unmet.length > 0 && <Points texts={unmet.map((criterion) => texts.criteria[criterion])} />}
      <Paragraphs texts={texts.meaning} />
      <PartHeading text={texts.otherHelp} />
      <Paragraphs texts={[texts.guides]} />
      <Action link={guides.url} button={texts.button} />
      <Paragraphs texts={[texts.help]} />
      <Paragraphs texts={texts.after} />
    </>
  ),
});
