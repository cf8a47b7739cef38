import { Stack } from '@sanity/ui';
import { REFERRAL_STATUSES } from '../../program/referrals/status.ts';
import { LetterRows } from '../email/LetterRows.tsx';
import { CorrectButton } from '../people/correct/CorrectButton.tsx';
import { CardHead } from '../shared/card/CardHead.tsx';
import { Columns } from '../shared/card/Columns.tsx';
import type { CardProps } from '../shared/card/cardFrame.tsx';
import { Facts } from '../shared/card/Facts.tsx';
import { History } from '../shared/card/History.tsx';
import { Notes } from '../shared/card/Notes.tsx';
import { Section } from '../shared/card/Section.tsx';
import { Decisions } from '../shared/decisions/Decisions.tsx';
import { inWords } from '../shared/labels/choices.ts';
import { referralStatusWords } from '../shared/labels/referrals.ts';
import { referralActionsFor } from './referralActions.ts';

const CONTACT = [
  'contactName',
  'role',
  'organisation',
  'contactEmail',
  'consentToKeep',
  'consentToBeAsked',
  'language',
];
const WAY = ['from', 'offeredAt', 'depth', 'invitedAt'];

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** A contact whom a connector gave, as staff read one: who, by whom, and how far the participant is with them. */
export function ReferralCard({ id, document, schemaType, about }: CardProps) {
  const status = REFERRAL_STATUSES.find((each) => each === document.status);
  const facts = { document, schemaType };
  return (
    <Stack gap={5}>
      <CardHead
        title={textOf(document.contactName) || textOf(document.role) || 'No name'}
        subtitle={[document.role, document.organisation].filter(Boolean).join(', ')}
        state={inWords(referralStatusWords, document.status)}
        tone={status === 'met' ? 'positive' : 'default'}
      />
      <Decisions id={id} actions={referralActionsFor(document)} document={document} />
      <Columns
        main={
          <>
            <Section
              title="The contact"
              act={
                <CorrectButton
                  {...{ id, document }}
                  type="referral"
                  title="The contact"
                  parts={['contact']}
                />
              }
            >
              <Facts {...facts} names={CONTACT} />
            </Section>
            <Section title="The way so far" hint="Links to other records stand on the tab “All fields”.">
              <Facts {...facts} names={WAY} />
            </Section>
          </>
        }
        aside={
          <>
            <Notes id={id} type="referral" notes={document.internalNotes} />
            {about && <LetterRows letters={about.letters} />}
            <History history={document.history} statusWords={referralStatusWords} />
          </>
        }
      />
    </Stack>
  );
}
