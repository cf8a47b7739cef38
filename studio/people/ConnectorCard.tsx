import { Stack } from '@sanity/ui';
import { BECOME_A_CONNECTOR_QUESTIONS } from '../../forms/become-a-connector/questions.ts';
import { keptFields } from '../../forms/kept.ts';
import { LetterRows } from '../email/LetterRows.tsx';
import { WriteButton } from '../email/writing/WriteButton.tsx';
import { TableRows } from '../matches/tables/TableRows.tsx';
import { Activities } from '../shared/activities/Activities.tsx';
import { CardHead } from '../shared/card/CardHead.tsx';
import { Columns } from '../shared/card/Columns.tsx';
import type { CardProps } from '../shared/card/cardFrame.tsx';
import { Facts } from '../shared/card/Facts.tsx';
import { fieldTypeOf } from '../shared/card/fieldTypeOf.ts';
import { History } from '../shared/card/History.tsx';
import { MatchRows } from '../shared/card/MatchRows.tsx';
import { Notes } from '../shared/card/Notes.tsx';
import { personName } from '../shared/card/personName.ts';
import { ReferralRows } from '../shared/card/ReferralRows.tsx';
import { Section } from '../shared/card/Section.tsx';
import { Decisions } from '../shared/decisions/Decisions.tsx';
import { statusOf } from '../shared/decisions/statusActions.ts';
import { EntriesField } from '../shared/form/EntriesField.tsx';
import { inWords } from '../shared/labels/choices.ts';
import { connectorStatusWords } from '../shared/labels/connectors.ts';
import { LookedAfter } from '../shared/tasks/LookedAfter.tsx';
import { connectorActions } from './connectorActions.ts';
import { CorrectButton } from './correct/CorrectButton.tsx';
import { PerhapsTheSame } from './doubles/PerhapsTheSame.tsx';
import { AskedToErase } from './erasure/AskedToErase.tsx';
import { EraseButton } from './erasure/EraseButton.tsx';
import { MergedHere } from './merge/MergedHere.tsx';
import { OwnAnswers } from './OwnAnswers.tsx';
import { PublicPageLink } from './public-page/PublicPageLink.tsx';
import { SignedUpAgain } from './signed-up-again/SignedUpAgain.tsx';

const asked = (part: string) => keptFields(BECOME_A_CONNECTOR_QUESTIONS, part);
const OFFERS = [...asked('offers'), ...asked('why')];
const CAPACITY = [
  ...asked('capacity'),
  'pausedUntil',
  'lastIntroducedAt',
  'expiriesInARow',
  'appliedAt',
  'consentedAt',
  'consentSource',
];
/** The address and the telephone stand at the head of the card. */
const PERSON = [...asked('person'), 'otherEmails', 'unsubscribedAt', 'language'].filter(
  (name) => name !== 'email' && name !== 'phone',
);

/** A connector as staff read one: what they offer, how much, whom they have met, and what to decide. */
export function ConnectorCard({ id, document, schemaType, about }: CardProps) {
  const status = statusOf(connectorActions, document);
  const name = personName(document);
  const again = fieldTypeOf(schemaType, 'laterApplications');
  return (
    <Stack gap={5}>
      <CardHead
        title={name}
        subtitle={[document.role, document.organisation].filter(Boolean).join(', ')}
        state={inWords(connectorStatusWords, document.status)}
        tone={status === 'active' ? 'positive' : 'default'}
        contact={{
          email: document.email,
          phone: document.phone,
          write: <WriteButton id={id} audience="connector" />,
        }}
      />
      <SignedUpAgain {...{ id, document }} type="connector" />
      <AskedToErase since={document.eraseRequestedAt} by={document.eraseRequestedBy} />
      <Decisions
        id={id}
        actions={connectorActions}
        document={document}
        after={<EraseButton {...{ id, name, about }} isTold hasPage={Boolean(document.bio)} />}
      />
      <Columns
        main={
          <>
            <Section
              title="What they offer"
              act={
                <CorrectButton
                  {...{ id, document }}
                  type="connector"
                  title="What they offer"
                  parts={['offers', 'why']}
                />
              }
            >
              <Facts {...{ document, schemaType }} names={OFFERS} />
            </Section>
            <OwnAnswers {...{ id, document }} type="connector" />
            <Section
              title="How much"
              act={
                <CorrectButton {...{ id, document }} type="connector" title="How much" parts={['capacity']} />
              }
            >
              <Facts {...{ document, schemaType }} names={CAPACITY} />
            </Section>
            <Section
              title="How to reach them"
              act={
                <CorrectButton
                  {...{ id, document }}
                  type="connector"
                  title="How to reach them"
                  parts={['person']}
                />
              }
            >
              <Facts {...{ document, schemaType }} names={PERSON} />
              <PublicPageLink connector={document} />
            </Section>
            {again && (
              <EntriesField title="Offered again" value={document.laterApplications} schemaType={again} />
            )}
          </>
        }
        aside={
          <>
            <PerhapsTheSame id={id} document={document} />
            <MergedHere id={id} />
            <LookedAfter id={id} document={document} />
            <Activities id={id} activities={document.activities} />
            <Notes id={id} type="connector" notes={document.internalNotes} />
            <TableRows connectorId={id} isActive={status === 'active'} />
            {about && <MatchRows matches={about.matches} other="participant" />}
            {about && <ReferralRows referrals={about.referrals} />}
            {about && <LetterRows letters={about.letters} />}
            <History history={document.history} statusWords={connectorStatusWords} />
          </>
        }
      />
    </Stack>
  );
}
