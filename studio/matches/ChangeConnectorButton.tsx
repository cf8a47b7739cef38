import { SyncIcon } from '@sanity/icons/Sync';
import { Box, Button, Dialog } from '@sanity/ui';
import { useState } from 'react';
import type { MatchStatus } from '../../program/matchStatus.ts';
import { useProgramClient } from '../shared/clients/useProgramClient.ts';
import { useStaffName } from '../shared/clients/useStaffName.ts';
import { type Added, DecisionForm } from '../shared/decisions/DecisionForm.tsx';
import { decide } from '../shared/decisions/decide.ts';
import { FindConnectorDialog } from './match-suggestions/FindConnectorButton.tsx';
import { cancelMatch, matchActions } from './matchActions.ts';

const FOLLOWS = [
  'This match is cancelled. Then you see whom else the person could meet.',
  ...cancelMatch.follows,
];

/** Cancels a match and goes on to whom else the participant could meet. */
export function ChangeConnectorButton({
  matchId,
  seen,
  participantId,
}: {
  matchId: string;
  seen: MatchStatus;
  participantId: string;
}) {
  const [step, setStep] = useState<'cancel' | 'find'>();
  const client = useProgramClient();
  const by = useStaffName();
  const close = () => setStep(undefined);
  const cancel = async (added: Added) => {
    await decide(client, matchActions, { id: matchId, decision: cancelMatch, seen, by, ...added });
    setStep('find');
  };
  return (
    <>
      <Button text="Change Connector" icon={SyncIcon} mode="ghost" onClick={() => setStep('cancel')} />
      {step === 'cancel' && (
        <Dialog id="change-connector" header="Change Connector?" onClose={close} width={1}>
          <Box padding={4}>
            <DecisionForm
              decision={{ ...cancelMatch, label: 'Cancel and look further', follows: FOLLOWS }}
              unmet={[]}
              confirm={cancel}
              onClose={close}
            />
          </Box>
        </Dialog>
      )}
      {step === 'find' && <FindConnectorDialog participantId={participantId} onClose={close} />}
    </>
  );
}
