import { Checkbox, Flex, Spinner, Stack, Text } from '@sanity/ui';
import { useEffect, useState } from 'react';
import type { GroupCoffee } from '../../../program/groupCoffee/groupCoffee.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { readPeople } from '../match-suggestions/readPeople.ts';
import { type SuggestedGuest, suggestGuests } from './suggestGuests.ts';
import { inviteGuests } from './writeTable.ts';

interface Props {
  table: GroupCoffee;
  /** Whose table it is, for who hears the button and does not see it. */
  connectorName: string;
}

/** Staff choose whom of the ready people to invite to a table. */
export function InviteButton({ table, connectorName }: Props) {
  return (
    <AskButton
      text="Invite people"
      tone="primary"
      mode="ghost"
      aria-label={`Invite people to the table of ${connectorName}`}
      header="Whom to invite"
    >
      {(close) => <ChooseGuests table={table} onClose={close} />}
    </AskButton>
  );
}

function ChooseGuests({ table, onClose }: { table: GroupCoffee; onClose: () => void }) {
  const client = useProgramClient();
  const by = useStaffName();
  const [found, setFound] = useState<readonly SuggestedGuest[]>();
  const [problem, setProblem] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  // Read once: the list stays as it is while somebody ticks.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a table that changes meanwhile is looked at again when it is written
  useEffect(() => {
    const reading = new AbortController();
    readPeople(client, reading.signal)
      .then((people) => setFound(suggestGuests(table, people)))
      .catch((error: unknown) => {
        if (!reading.signal.aborted) setProblem(problemInWords(error));
      });
    return () => reading.abort();
  }, [client]);
  if (problem) return <Problem text={problem} />;
  if (!found)
    return (
      <Flex gap={3} padding={4} align="center" justify="center" role="status">
        <Spinner muted />
        <Text muted>Looking at everyone who waits …</Text>
      </Flex>
    );
  const toggle = (id: string, isOn: boolean) =>
    setChosen(isOn ? [...chosen, id] : chosen.filter((one) => one !== id));
  const invite = () =>
    inviteGuests(
      client,
      table._id,
      found.filter(({ participantId }) => chosen.includes(participantId)),
      by,
    );
  return (
    <AskForm
      act="Invite them"
      tone="primary"
      isReady={chosen.length > 0}
      run={invite}
      done="Invited"
      onClose={onClose}
    >
      <Text size={1} muted>
        They get an email with a yes and a no. The first who say yes get the {table.seats} places, the others
        can wait for one. You can invite more people than there are places.
      </Text>
      {found.length === 0 && <Text size={1}>Nobody of this field is ready and can be invited.</Text>}
      <Stack gap={3}>
        {found.map(({ participantId: id, name, profession, score, isAsked }) => (
          <Flex key={id} as="label" gap={3} align="flex-start">
            <Checkbox
              checked={chosen.includes(id)}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
            <Stack gap={2}>
              <Text size={1} weight="medium" dir="auto">
                {name}
              </Text>
              <Text size={1} muted dir="auto">
                {[profession, `${score} points`, isAsked && 'a Connector is being asked for them']
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </Stack>
          </Flex>
        ))}
      </Stack>
    </AskForm>
  );
}
