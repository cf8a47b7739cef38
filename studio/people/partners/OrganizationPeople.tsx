import { LinkedRow } from '../../shared/card/LinkedRow.tsx';
import { personName } from '../../shared/card/personName.ts';
import { Rows } from '../../shared/card/Rows.tsx';
import { Section } from '../../shared/card/Section.tsx';
import { dayInWords } from '../../shared/labels/dates.ts';
import { participantStatusWords } from '../../shared/labels/participants.ts';
import { partnerReferralStatusWords } from '../../shared/labels/partnerReferrals.ts';
import { AddContactButton } from './AddContactButton.tsx';
import type { AboutOrganization } from './aboutOrganization.ts';

const line = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join(' · ');

interface PeopleProps {
  id: string;
  about: AboutOrganization;
}

/** Its own people, and those in the program who came by it. */
export function OrganizationPeople({ id, about: { contacts, people, referrals } }: PeopleProps) {
  return (
    <>
      <Section title="Contact persons" act={<AddContactButton organization={id} />}>
        <Rows empty="None yet">
          {contacts.map(({ _id, name, role, email, isOurContact }) => (
            <LinkedRow
              key={_id}
              id={_id}
              type="partnerContact"
              title={name || 'No name'}
              subtitle={line(isOurContact === true && 'Our contact', role, email)}
            />
          ))}
        </Rows>
      </Section>
      <Section
        title="People in the program"
        hint="For staff. A partner reads of nobody how they are doing, but of who came by its link and let it see."
      >
        <Rows empty="Nobody yet">
          {people.map((person) => (
            <LinkedRow
              key={person._id}
              id={person._id}
              type="participant"
              title={personName(person)}
              subtitle={line(participantStatusWords[person.status], dayInWords(person.signedUpAt))}
            />
          ))}
        </Rows>
      </Section>
      <Section title="Referred by them">
        <Rows empty="Nobody yet">
          {referrals.map((referral) => (
            <LinkedRow
              key={referral._id}
              id={referral._id}
              type="partnerReferral"
              title={personName(referral)}
              subtitle={line(partnerReferralStatusWords[referral.status], dayInWords(referral.receivedAt))}
            />
          ))}
        </Rows>
      </Section>
    </>
  );
}
