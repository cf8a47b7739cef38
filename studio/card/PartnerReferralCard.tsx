import { Stack } from '@sanity/ui';
import { en } from '../../locales/en/index.ts';
import { Decisions } from '../decisions/Decisions.tsx';
import { statusOf } from '../decisions/desk.ts';
import { partnerReferralDesk } from '../decisions/partnerReferralDesk.ts';
import { inWords } from '../words/choices.ts';
import { partnerReferralStatusWords } from '../words/partnerReferrals.ts';
import { CardHead } from './CardHead.tsx';
import { Columns } from './Columns.tsx';
import type { CardProps } from './cardFrame.tsx';
import { Facts } from './Facts.tsx';
import { History } from './History.tsx';
import { LetterRows } from './LetterRows.tsx';
import { Notes } from './Notes.tsx';
import { personName } from './personName.ts';
import { Section } from './Section.tsx';
import { SignedUpRows } from './SignedUpRows.tsx';

const PERSON = ['personEmail', 'field', 'personAgreed', 'receivedAt', 'note'];
const PARTNER = ['partnerName', 'organisation', 'partnerEmail', 'language'];

/** Somebody whom a partner told us of, as staff read it: who, by whom, whether they signed up, and what to do. */
export function PartnerReferralCard({ id, document, schemaType, about }: CardProps) {
  const status = statusOf(partnerReferralDesk, document);
  const { personGivenName: givenName, personFamilyName: familyName, organisation, field } = document;
  const facts = { document, schemaType };
  return (
    <Stack gap={5}>
      <CardHead
        title={personName({ givenName, familyName })}
        subtitle={[inWords(en.fields, field), organisation && `told by ${organisation}`]
          .filter(Boolean)
          .join(' · ')}
        state={status ? partnerReferralStatusWords[status] : inWords({}, document.status)}
        tone={status === 'signed-up' ? 'positive' : status === 'new' ? 'caution' : 'default'}
      />
      <Decisions id={id} desk={partnerReferralDesk} document={document} />
      <Columns
        main={
          <>
            <Section title="The person">
              <Facts {...facts} names={PERSON} />
            </Section>
            <SignedUpRows id={id} />
            <Section title="The partner">
              <Facts {...facts} names={PARTNER} />
            </Section>
          </>
        }
        aside={
          <>
            <Notes id={id} type="partnerReferral" notes={document.internalNotes} />
            {about && <LetterRows letters={about.letters} />}
            <History history={document.history} statusWords={partnerReferralStatusWords} />
          </>
        }
      />
    </Stack>
  );
}
