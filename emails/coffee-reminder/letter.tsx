import { BOTH_ENDS } from '../../program/wording/parts.ts';
import { coffeeDetails } from '../parts/coffeeDetails.ts';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { LinkLine } from '../parts/LinkLine.tsx';
import { Paragraphs, PartHeading, Points } from '../parts/Paragraphs.tsx';
import type { EmailCoffee, LetterSource } from '../source/letterSource.ts';

type Attached = Pick<LetterSource, 'side'> & { coffee: EmailCoffee };

/** Whether the invitation comes with the reminder: its reader picked the time on the page. */
const isInviting = ({ side, coffee }: Attached) => side === 'participant' && coffee.isInvitedLater;

/** The day before the coffee: when and where it is, and what to bring. */
export const coffeeReminder = defineLetter({
  kind: 'coffee-reminder',
  title: 'The coffee is tomorrow',
  reader: 'either',
  reword: { parts: BOTH_ENDS, people: ['other'], knows: ['date'] },
  read: async ({ coffee, invitation, link, prepare, side }) => ({
    coffee: await coffee(),
    // A coffee that is off by now needs no reminder: then this throws.
    entry: await invitation(),
    link: await link(side === 'connector' ? 'coffee-connector' : 'coffee'),
    prepare: await prepare(),
    side,
  }),
  // At a table the other is its connector, as the words of a table call them.
  values: ({ coffee, entry }, { day }) => ({
    ...{ other: coffee.other, connector: coffee.other },
    date: day(entry.span.from),
  }),
  calendar: ({ entry, ...attached }) => (isInviting(attached) ? entry : undefined),
  body: ({ coffee, link, prepare, side }, { texts, ...voice }) => (
    <>
      <Paragraphs texts={texts.tell} />
      {coffee.isTable && <Paragraphs texts={voice.messages.emails.letters['coffee-set-participant'].table} />}
      {isInviting({ side, coffee }) && <Paragraphs texts={texts.attached} />}
      <Details
        details={[
          { label: voice.messages.coffee.labels.with, value: coffee.other },
          ...coffeeDetails(coffee, voice),
        ]}
      />
      <LinkLine text={texts.change} href={link.url} />
      {prepare && (
        <LinkLine
          text={side === 'connector' ? texts.connectorPrepares : texts.participantPrepares}
          href={prepare.url}
        />
      )}
      <PartHeading text={texts.bringTitle} />
      <Points texts={side === 'connector' ? texts.connectorBrings : texts.participantBrings} />
      <Paragraphs texts={texts.after} />
    </>
  ),
});
