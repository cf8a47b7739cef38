import { SearchIcon } from '@sanity/icons/Search';
import { Box, Button, Dialog } from '@sanity/ui';
import { useState } from 'react';
import { FindConnector } from './FindConnector.tsx';

/** Opens what the machine proposes for a participant who is ready. */
export function FindConnectorButton({ participantId }: { participantId: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button text="Find a Connector" icon={SearchIcon} tone="primary" onClick={() => setOpen(true)} />
      {isOpen && <FindConnectorDialog participantId={participantId} onClose={() => setOpen(false)} />}
    </>
  );
}

/** The same as a dialog of its own, for whoever has just lost a match. */
export function FindConnectorDialog({
  participantId,
  onClose,
}: {
  participantId: string;
  onClose: () => void;
}) {
  return (
    <Dialog id="find-connector" header="Find a Connector" onClose={onClose} width={2}>
      <Box padding={4}>
        <FindConnector participantId={participantId} onClose={onClose} />
      </Box>
    </Dialog>
  );
}
