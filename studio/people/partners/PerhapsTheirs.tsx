import { Button, Flex } from '@sanity/ui';
import {
  type KnownOrganization,
  suggestOrganizations,
} from '../../../program/partners/suggestOrganizations.ts';
import { LinkedRow } from '../../shared/card/LinkedRow.tsx';
import { personName } from '../../shared/card/personName.ts';
import { Rows } from '../../shared/card/Rows.tsx';
import { Section } from '../../shared/card/Section.tsx';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { useOnce } from '../../shared/decisions/useOnce.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import type { Unjoined } from './aboutOrganization.ts';
import { whyWords } from './CameBy.tsx';
import { joinOrganization } from './joinOrganization.ts';

interface PerhapsTheirsProps {
  organization: KnownOrganization;
  unjoined: readonly Unjoined[];
}

/** What came by the form and may be of this organization: staff join it, one press each. */
export function PerhapsTheirs({ organization, unjoined }: PerhapsTheirsProps) {
  const client = useProgramClient();
  const by = useStaffName();
  const { isBusy, problem, run } = useOnce();
  const perhaps = unjoined.flatMap((referral) => {
    const [suggested] = suggestOrganizations(referral, [organization]);
    return suggested ? [{ ...referral, why: suggested.why }] : [];
  });
  if (perhaps.length === 0) return null;
  return (
    <Section title="Perhaps theirs" hint="Came by our form, and nobody has said yet by which organization.">
      <Rows empty="">
        {perhaps.map((referral) => (
          <LinkedRow
            key={referral._id}
            id={referral._id}
            type="partnerReferral"
            title={personName(referral)}
            subtitle={`told by ${referral.organisation} · ${whyWords[referral.why]}`}
          >
            <Flex paddingRight={2}>
              <Button
                mode="ghost"
                fontSize={1}
                padding={2}
                text="It is theirs"
                aria-label={`It is theirs: ${personName(referral)}`}
                disabled={isBusy}
                onClick={() => run(() => joinOrganization(client, referral._id, organization._id, by))}
              />
            </Flex>
          </LinkedRow>
        ))}
      </Rows>
      {problem && <Problem text={problem} />}
    </Section>
  );
}
