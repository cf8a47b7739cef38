import { UnlinkIcon } from '@sanity/icons/Unlink';
import { Text } from '@sanity/ui';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { unlinkPage } from './linkPage.ts';
import { useLinking } from './useLinking.ts';

/** Takes the link to a page away, after a question. */
export function UnlinkPageButton({ connectorId }: { connectorId: string }) {
  return (
    <AskButton text="Unlink" icon={UnlinkIcon} tone="caution" mode="bleed" header="Unlink this page?">
      {(close) => <UnlinkPageForm connectorId={connectorId} onClose={close} />}
    </AskButton>
  );
}

function UnlinkPageForm({ connectorId, onClose }: { connectorId: string; onClose: () => void }) {
  const linking = useLinking(connectorId);
  return (
    <AskForm
      act="Unlink"
      tone="caution"
      isReady
      run={() => unlinkPage(linking)}
      done="The page is no longer linked"
      onClose={onClose}
    >
      <Text size={2}>
        The page itself stays as it is: if it is public, people go on reading it. To take it off the site,
        unpublish it in Content.
      </Text>
    </AskForm>
  );
}
