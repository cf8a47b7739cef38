import { AddIcon } from '@sanity/icons/Add';
import { Stack, Text } from '@sanity/ui';
import type { PageBeginning } from '../../../program/connectors/onSite.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { createPage } from './linkPage.ts';
import { useLinking } from './useLinking.ts';

interface CreatePageButtonProps {
  connectorId: string;
  beginning: PageBeginning;
}

/** Begins a page for a connector who has none, and links it. */
export function CreatePageButton(props: CreatePageButtonProps) {
  return (
    <AskButton text="Create a page" icon={AddIcon} mode="ghost" header="Create a public page?">
      {(close) => <CreatePageForm {...props} onClose={close} />}
    </AskButton>
  );
}

function CreatePageForm({
  connectorId,
  beginning,
  onClose,
}: CreatePageButtonProps & { onClose: () => void }) {
  const linking = useLinking(connectorId);
  return (
    <AskForm
      act="Create the draft"
      tone="primary"
      isReady
      run={() => createPage(linking, beginning)}
      done="The draft is there. Open it to go on"
      onClose={onClose}
    >
      <Stack gap={3}>
        <Text size={2} dir="auto">
          A draft begins in Content with their name, {beginning.name}, their role and their field.
        </Text>
        <Text size={2}>
          {beginning.bio
            ? 'It has what they wrote for it, and they agreed that everybody may read that. Only staff see it until you publish it.'
            : 'Only staff see it until you publish it. Ask the Connector first: the page is for everybody to read.'}
        </Text>
      </Stack>
    </AskForm>
  );
}
