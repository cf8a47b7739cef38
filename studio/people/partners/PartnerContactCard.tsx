import { Stack } from '@sanity/ui';
import { keptFields } from '../../../forms/kept.ts';
import { PARTNER_CONTACT_QUESTIONS } from '../../../forms/partners/questions.ts';
import { referencedId } from '../../../program/references.ts';
import { optionalText } from '../../../program/stored.ts';
import { LetterRows } from '../../email/LetterRows.tsx';
import { CardHead } from '../../shared/card/CardHead.tsx';
import { Columns } from '../../shared/card/Columns.tsx';
import type { CardProps } from '../../shared/card/cardFrame.tsx';
import { Facts } from '../../shared/card/Facts.tsx';
import { History } from '../../shared/card/History.tsx';
import { LinkedRow } from '../../shared/card/LinkedRow.tsx';
import { Notes } from '../../shared/card/Notes.tsx';
import { Section } from '../../shared/card/Section.tsx';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { useLive } from '../../shared/subscriptions/useLive.ts';
import { CorrectButton } from '../correct/CorrectButton.tsx';
import { AskedToErase } from '../erasure/AskedToErase.tsx';
import { ORGANIZATIONS } from './organizations.ts';
import { SendPageLink } from './SendPageLink.tsx';

const SHOWN = keptFields(PARTNER_CONTACT_QUESTIONS).filter((name) => name !== 'email' && name !== 'phone');

/** A person at a partner organization, as staff read one. */
export function PartnerContactCard({ id, document, schemaType, about }: CardProps) {
  const { value, problem } = useLive(ORGANIZATIONS, id);
  const at = referencedId.parse(document.organization);
  const organization = value?.known.find(({ _id }) => _id === at);
  return (
    <Stack gap={5}>
      <CardHead
        title={optionalText.parse(document.name) || 'No name'}
        subtitle={[document.role, organization?.name].filter(Boolean).join(' · ')}
        state={document.isOurContact === true ? 'Our contact' : 'Contact person'}
        contact={{ email: document.email, phone: document.phone }}
      />
      <AskedToErase since={document.eraseRequestedAt} by={document.eraseRequestedBy} />
      {problem && <Problem text={problem} />}
      <Columns
        main={
          <>
            <Section
              title="The person"
              act={
                <CorrectButton
                  {...{ id, document }}
                  type="partnerContact"
                  title="The person"
                  parts={['contact']}
                />
              }
            >
              <Facts {...{ document, schemaType }} names={SHOWN} />
            </Section>
            {organization && <SendPageLink id={id} />}
            {organization && (
              <Section title="Where">
                <Stack as="ul" padding={0} margin={0} style={{ listStyle: 'none' }}>
                  <LinkedRow
                    id={organization._id}
                    type="partnerOrganization"
                    title={organization.name}
                    subtitle="Partner organization"
                  />
                </Stack>
              </Section>
            )}
          </>
        }
        aside={
          <>
            <Notes id={id} type="partnerContact" notes={document.internalNotes} />
            {about && <LetterRows letters={about.letters} />}
            <History history={document.history} statusWords={{}} />
          </>
        }
      />
    </Stack>
  );
}
