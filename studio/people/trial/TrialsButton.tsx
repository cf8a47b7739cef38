import { Text } from '@sanity/ui';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { noteTrials } from './noteTrials.ts';

/** What a participant tells staff: to be in no comparison of pages, or in them again. */
export function TrialsButton({ id, hasLeft }: { id: string; hasLeft: boolean }) {
  const text = hasLeft ? 'Compare pages again' : 'Compare no pages';
  return (
    <AskButton text={text} mode="ghost" header={`${text}?`}>
      {(close) => <TrialsForm {...{ id, hasLeft, text }} onClose={close} />}
    </AskButton>
  );
}

interface TrialsFormProps {
  id: string;
  hasLeft: boolean;
  text: string;
  onClose: () => void;
}

function TrialsForm({ id, hasLeft, text, onClose }: TrialsFormProps) {
  const [client, by] = [useProgramClient(), useStaffName()];
  return (
    <AskForm
      act={text}
      tone="primary"
      isReady
      run={() => noteTrials(client, id, !hasLeft, by)}
      done={hasLeft ? 'They may be in comparisons again' : 'They have every page from now on'}
      onClose={onClose}
    >
      <Text size={2}>
        {hasLeft
          ? 'They told you that they may be in a comparison again. A group in which they were stays the same.'
          : 'They told you that they leave comparisons of pages, now and later. They have every page from now on. Nothing else changes.'}
      </Text>
    </AskForm>
  );
}
