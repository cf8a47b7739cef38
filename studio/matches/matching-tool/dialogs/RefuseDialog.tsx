import { CloseIcon } from '@sanity/icons/Close';
import { Box, Dialog } from '@sanity/ui';
import { useId } from 'react';
import { personName } from '../../../shared/card/personName.ts';
import { DecisionForm } from '../../../shared/decisions/DecisionForm.tsx';
import type { PairView } from '../card/pairView.ts';

interface RefuseDialogProps {
  view: PairView;
  /** Writes the refusal; what it throws is said in the dialog, and the reason stays. */
  refuse: (note: string) => Promise<void>;
  onClose: () => void;
}

/** Asks why a pair is refused, and says what follows. */
export function RefuseDialog({ view: { participant, connector }, refuse, onClose }: RefuseDialogProps) {
  const [one, other] = [participant ? personName(participant) : '', connector ? personName(connector) : ''];
  return (
    <Dialog id={useId()} header="Refuse this pair?" width={1} onClose={onClose}>
      <Box padding={4}>
        <DecisionForm
          decision={{
            label: 'Refuse',
            icon: CloseIcon,
            tone: 'critical',
            follows: [
              `The machine does not propose ${one} and ${other} to each other again, until somebody takes it back.`,
              'Nobody is written to. Propose again afterwards to find another Connector.',
            ],
            noteNeeded: true,
          }}
          unmet={[]}
          hint="It stands on the participant’s record, for staff only. Write nothing about immigration status"
          confirm={({ note }) => refuse(note)}
          onClose={onClose}
        />
      </Box>
    </Dialog>
  );
}
