import { openingsInWords, waitInWords } from '../../forms/my-record/openingsInWords.ts';
import { BOTH_ENDS } from '../../program/wording/parts.ts';
import { actionEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { Paragraphs, Sentences } from '../parts/Paragraphs.tsx';

/** Nobody found so far: is the person still interested? With how things are today, and what would change it. */
export const noMatchYet = defineLetter({
  kind: 'no-match-yet',
  title: 'No match yet: still interested?',
  reader: 'participant',
  reword: { parts: BOTH_ENDS },
  read: async ({ link, prospects }) => ({
    link: await link('still-interested'),
    prospects: await prospects(),
  }),
  body: ({ link, prospects }, { texts, language, messages }) => {
    const { prospects: t } = messages.myRecord.way;
    const openings = openingsInWords(prospects?.openings ?? [], language);
    return (
      <>
        {actionEmail({ link }, { texts })}
        {prospects && (
          <Sentences title={t.title} texts={[t.now[prospects.now], ...waitInWords(prospects, language)]} />
        )}
        <Sentences title={t.openingsTitle} texts={openings} />
        {openings.length > 0 && <Paragraphs texts={[t.write]} />}
      </>
    );
  },
});
