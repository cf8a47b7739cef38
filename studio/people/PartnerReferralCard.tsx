import { Stack } from '@sanity/ui';
import { optionalText } from '../../program/stored.ts';
import { LetterRows } from '../email/LetterRows.tsx';
import { CardHead } from '../shared/card/CardHead.tsx';
import { Columns } from '../shared/card/Columns.tsx';
import type { CardProps } from '../shared/card/cardFrame.tsx';
import { Facts } from '../shared/card/Facts.tsx';
import { History } from '../shared/card/History.tsx';
import { Notes } from '../shared/card/Notes.tsx';
import { personName } from '../shared/card/personName.ts';
import { Section } from '../shared/card/Section.tsx';
import { Decisions } from '../shared/decisions/Decisions.tsx';
import { statusOf } from '../shared/decisions/statusActions.ts';
import { inWords } from '../shared/labels/choices.ts';
import { fieldInWords } from '../shared/labels/fieldsOfWork.ts';
import { partnerReferralStatusWords } from '../shared/labels/partnerReferrals.ts';
import { LookedAfter } from '../shared/tasks/LookedAfter.tsx';
import { CorrectButton } from './correct/CorrectButton.tsx';
import { partnerReferralActions } from './partnerReferralActions.ts';
import { CameBy } from './partners/CameBy.tsx';
import { SignedUpRows } from './SignedUpRows.tsx';

const PERSON = ['personEmail', 'field', 'personAgreed', 'receivedAt', 'note'];
const PARTNER = ['partnerName', 'organisation', 'partnerEmail', 'language'];

/** Somebody whom a partner told us of, as staff read it: who, by whom, whether they signed up, and what to do. */
export function PartnerReferralCard({ id, document, schemaType, about }: CardProps) {
  const status = statusOf(partnerReferralActions, document);
  const { personGivenName: givenName, personFamilyName: familyName, organisation, field } = document;
  const facts = { document, schemaType };
  return (
    <Stack gap={5}>
      <CardHead
        title={personName({ givenName, familyName })}
        subtitle={[fieldInWords(field), organisation && `told by ${organisation}`]
          .filter(Boolean)
          .join(' · ')}
        state={status ? partnerReferralStatusWords[status] : inWords({}, document.status)}
        tone={status === 'signed-up' ? 'positive' : status === 'new' ? 'caution' : 'default'}
      />
      <Decisions id={id} actions={partnerReferralActions} document={document} />
      <Columns
        main={
          <>
            <Section
              title="The person"
              act={
                <CorrectButton
                  {...{ id, document }}
                  type="partnerReferral"
                  title="The person"
                  parts={['person', 'note']}
                />
              }
            >
              <Facts {...facts} names={PERSON} />
            </Section>
            <SignedUpRows id={id} />
            <Section
              title="The partner"
              act={
                <CorrectButton
                  {...{ id, document }}
                  type="partnerReferral"
                  title="The partner"
                  parts={['partner']}
                />
              }
            >
              <Facts {...facts} names={PARTNER} />
            </Section>
            <CameBy
              {...{ id, document }}
              told={{
                organisation: optionalText.parse(document.organisation),
                partnerEmail: optionalText.parse(document.partnerEmail),
              }}
            />
          </>
        }
        aside={
          <>
            <LookedAfter id={id} document={document} />
            <Notes id={id} type="partnerReferral" notes={document.internalNotes} />
            {about && <LetterRows letters={about.letters} />}
            <History history={document.history} statusWords={partnerReferralStatusWords} />
          </>
        }
      />
    </Stack>
  );
}
