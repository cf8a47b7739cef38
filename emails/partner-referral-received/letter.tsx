import { fillMessage } from '../../locales/format.ts';
import { BEGINNING } from '../../program/wording/parts.ts';
import { Action } from '../parts/Action.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { Paragraphs, PartHeading, Points } from '../parts/Paragraphs.tsx';
import { STYLE } from '../parts/style.ts';
import { WordsLink } from '../parts/WordsLink.tsx';

/**
 * To a partner: of whom we have been told, each with a link of their own that the partner hands on, and what was not
 * taken. It carries no word that was typed: a person is the first letters of a name, a field of work, and a line.
 */
export const partnerReferralReceived = defineLetter({
  kind: 'partner-referral-received',
  title: 'Thank you for referring someone',
  reader: 'partner',
  stop: 'answer',
  isUnasked: true,
  reword: { parts: BEGINNING },
  read: async ({ partnerReferral, fieldName, language }) => ({
    ...(await partnerReferral()),
    ...{ fieldName, language },
  }),
  body({ people, leftOut, fieldName, language }, { texts }) {
    const [first] = people;
    return (
      <>
        <Paragraphs texts={texts.tell} />
        {people.length === 1 && first && <Action link={first.link.url} button={texts.button} />}
        {people.length > 1 &&
          people.map(({ line, initials, field, link }) => (
            <p key={link.url} style={STYLE.text} className="ink">
              <bdi>{initials}</bdi> · {fieldName(field)}
              {line !== undefined && ` · ${fillMessage(texts.line, { line }, language)}`}
              <br />
              <WordsLink text={texts.button} href={link.url} />
            </p>
          ))}
        {leftOut.length > 0 && (
          <>
            <PartHeading text={texts.leftOutTitle} />
            <Points
              texts={leftOut.map(({ line, why }) => fillMessage(texts.leftOut[why], { line }, language))}
            />
          </>
        )}
        <Paragraphs texts={texts.after} />
      </>
    );
  },
});
