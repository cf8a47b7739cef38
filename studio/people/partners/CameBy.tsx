import { Button, Flex, Select, Stack, Text } from '@sanity/ui';
import { useId } from 'react';
import { ORGANIZATION_FIELD } from '../../../program/partners/organization.ts';
import {
  type Suggested,
  suggestOrganizations,
  type Told,
} from '../../../program/partners/suggestOrganizations.ts';
import { referencedId } from '../../../program/references.ts';
import { LinkedRow } from '../../shared/card/LinkedRow.tsx';
import { Section } from '../../shared/card/Section.tsx';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { useOnce } from '../../shared/decisions/useOnce.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { useLive } from '../../shared/subscriptions/useLive.ts';
import { joinOrganization } from './joinOrganization.ts';
import { ORGANIZATIONS } from './organizations.ts';

/** Why an organization is suggested. */
export const whyWords: Readonly<Record<Suggested['why'], string>> = {
  name: 'the same name',
  domain: 'an address of its domain',
};

interface CameByProps {
  id: string;
  document: Readonly<Record<string, unknown>>;
  /** What a partner wrote of themselves, by which an organization is suggested. */
  told?: Told;
}

/** On a card: by which partner organization somebody came. One press joins the two; the history keeps who did. */
export function CameBy({ id, document, told }: CameByProps) {
  const { value, problem: unread } = useLive(ORGANIZATIONS, id);
  const client = useProgramClient();
  const by = useStaffName();
  const field = useId();
  const { isBusy, problem, run } = useOnce();
  const known = value?.known ?? [];
  const joined = referencedId.parse(document[ORGANIZATION_FIELD]);
  const organization = known.find(({ _id }) => _id === joined);
  const join = (chosen: string) => run(() => joinOrganization(client, id, chosen || undefined, by));
  const suggested = told && !joined ? suggestOrganizations(told, known) : [];
  return (
    <Section title="Partner organization">
      {organization && (
        <Stack as="ul" padding={0} margin={0} style={{ listStyle: 'none' }}>
          <LinkedRow id={joined} type="partnerOrganization" title={organization.name} subtitle="Came by it" />
        </Stack>
      )}
      {suggested.map(({ _id, name, why }) => (
        <Flex key={_id} gap={3} align="center" wrap="wrap">
          <Text size={1} dir="auto">
            Perhaps {name}: {whyWords[why]}
          </Text>
          <Button
            mode="ghost"
            fontSize={1}
            padding={2}
            text="It is theirs"
            aria-label={`It is theirs: ${name}`}
            disabled={isBusy}
            onClick={() => join(_id)}
          />
        </Flex>
      ))}
      <Flex gap={3} align="center" wrap="wrap">
        <Text as="label" htmlFor={field} size={1} weight="medium">
          {organization ? 'Or by another' : 'Came by'}
        </Text>
        <Stack flex={1} style={{ minWidth: '10rem' }}>
          <Select
            id={field}
            fontSize={1}
            value={joined}
            disabled={isBusy || !value}
            onChange={(event) => join(event.currentTarget.value)}
          >
            <option value="">None of our partners</option>
            {known.map((one) => (
              <option key={one._id} value={one._id}>
                {one.name}
              </option>
            ))}
          </Select>
        </Stack>
      </Flex>
      {(problem ?? unread) && <Problem text={problem ?? unread ?? ''} />}
    </Section>
  );
}
