import { Button, Card, Flex, Spinner, Stack, Text } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import { useState } from 'react';
import type { ApprovedPair } from '../../../program/matches/newMatch.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { approve } from './approve.ts';
import { ChooseYourself } from './ChooseYourself.tsx';
import { SuggestionCard } from './SuggestionCard.tsx';
import { useSuggestions } from './useSuggestions.ts';

/** The machine proposes, staff decide: whom this person could be sent to, why, and a button to each. */
export function FindConnector({ participantId, onClose }: { participantId: string; onClose: () => void }) {
  const client = useProgramClient();
  const by = useStaffName();
  const toast = useToast();
  const { suggestions, problem: unread, readAgain } = useSuggestions(participantId);
  const [isBusy, setBusy] = useState(false);
  const [unwritten, setUnwritten] = useState('');

  const onApprove = async (pair: ApprovedPair, name: string) => {
    setBusy(true);
    setUnwritten('');
    try {
      const { before } = await approve(client, pair, by);
      toast.push({
        status: 'success',
        title: 'The Connector is being asked',
        description: before ? `${before} approved these two before you. There is one match.` : name,
      });
      onClose();
    } catch (error) {
      setUnwritten(problemInWords(error));
      setBusy(false);
    }
  };

  const lookAgain = () => {
    setUnwritten('');
    readAgain();
  };
  const problem = unwritten || unread;
  return (
    <Stack gap={4}>
      {problem && (
        <Card tone="critical" padding={3} radius={2} role="alert">
          <Flex gap={3} align="center">
            <Text size={1} style={{ flex: 1 }}>
              {problem}
            </Text>
            <Button mode="ghost" text="Read again" onClick={lookAgain} disabled={isBusy} />
          </Flex>
        </Card>
      )}
      {!suggestions && !unread && (
        <Flex gap={3} padding={4} align="center" justify="center" role="status">
          <Spinner muted />
          <Text muted>Looking at everyone who waits and every Connector …</Text>
        </Flex>
      )}
      {suggestions?.unmatched && (
        <Card border radius={2} padding={4} tone="caution" as="section" aria-label="No proposal">
          <Stack gap={4}>
            <Text weight="semibold">There is no proposal for this person now</Text>
            <Text size={1}>{suggestions.unmatched.why}</Text>
            <Text size={1}>What would change it: {suggestions.unmatched.would}</Text>
          </Stack>
        </Card>
      )}
      {suggestions?.proposal && (
        <>
          <Text size={1} muted>
            On “Approve” the program asks the Connector, without the person’s name or contact. The person is
            written to when the Connector says yes.
          </Text>
          <SuggestionCard
            suggestion={suggestions.proposal}
            isProposed
            isBusy={isBusy}
            act="Approve"
            onAct={({ pair, name }) => onApprove(pair, name)}
          />
        </>
      )}
      {suggestions && suggestions.others.length > 0 && (
        <Text size={1} weight="medium">
          Other Connectors who could be asked
        </Text>
      )}
      {suggestions?.others.map((suggestion) => (
        <SuggestionCard
          key={suggestion.pair.connectorId}
          suggestion={suggestion}
          isBusy={isBusy}
          act="Approve"
          onAct={({ pair, name }) => onApprove(pair, name)}
        />
      ))}
      {suggestions && (
        <ChooseYourself
          choices={suggestions.choices}
          isBusy={isBusy}
          onChoose={({ pair, name }, reason) => onApprove({ ...pair, byHand: { reason, against: [] } }, name)}
        />
      )}
    </Stack>
  );
}
