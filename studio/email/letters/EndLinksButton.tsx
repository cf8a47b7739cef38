import { UnlinkIcon } from '@sanity/icons/Unlink';
import { Text } from '@sanity/ui';
import type { LetterKind } from '../../../program/letters.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { assertOnline } from '../../shared/decisions/problems.ts';
import { letterTitle } from '../../shared/labels/letters.ts';

interface EndLinksProps {
  letterId: string;
  kind: LetterKind;
}

/** Ends the links in a letter that is in the wrong hands: forwarded, printed, or in a mailbox that others read. */
export function EndLinksButton(props: EndLinksProps) {
  return (
    <AskButton
      text="End its links"
      aria-label={`End its links: ${letterTitle(props.kind)}`}
      icon={UnlinkIcon}
      mode="ghost"
      header="End the links in this email?"
    >
      {(close) => <EndLinksForm {...props} onClose={close} />}
    </AskButton>
  );
}

function EndLinksForm({ letterId, onClose }: EndLinksProps & { onClose: () => void }) {
  const client = useProgramClient();
  const by = useStaffName() ?? '';
  async function end() {
    assertOnline();
    const ended = { linksEndedAt: new Date().toISOString(), linksEndedBy: by };
    await client.patch(letterId).set(ended).commit();
  }
  return (
    <AskForm
      act="End its links"
      tone="caution"
      isReady
      run={end}
      done="The links in this email open nothing any more"
      onClose={onClose}
    >
      <Text size={2}>
        Whoever opens one reads that it is too old, and can have a new one sent to the address on record. To
        undo it, send the email again.
      </Text>
    </AskForm>
  );
}
