import { referralStatusWords } from '../labels/referrals.ts';
import type { LinkedReferral } from './about.ts';
import { LinkedRow } from './LinkedRow.tsx';
import { Rows } from './Rows.tsx';
import { Section } from './Section.tsx';

/** The contacts that came of a person's matches. */
export function ReferralRows({ referrals }: { referrals: readonly LinkedReferral[] }) {
  return (
    <Section title="Referrals">
      <Rows empty="None yet">
        {referrals.map(({ _id, status, contactName, role, organisation }) => (
          <LinkedRow
            key={_id}
            id={_id}
            type="referral"
            title={contactName || role || 'No name'}
            subtitle={[referralStatusWords[status], contactName ? role : '', organisation]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </Rows>
    </Section>
  );
}
