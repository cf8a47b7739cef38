import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { Text } from '@sanity/ui';
import { useState } from 'react';
import type { DocumentActionComponent } from 'sanity';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { requestTakeIn } from './requestTakeIn.ts';

/** "Take it in": a form that was set aside as a machine's is a person's, and is kept as if it came now. */
export const takeInAction: DocumentActionComponent = function useTakeIn({ id, published }) {
  const [isOpen, setOpen] = useState(false);
  const client = useProgramClient();
  const by = useStaffName();
  if (published?.why !== 'maybe-a-machine') return null;
  const close = () => setOpen(false);
  return {
    label: 'Take it in',
    icon: CheckmarkCircleIcon,
    tone: 'positive',
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Take this form in?',
      onClose: close,
      content: (
        <AskForm
          act="Take it in"
          tone="positive"
          isReady
          run={() => requestTakeIn(client, id, by)}
          done="The form is being taken in"
          onClose={close}
        >
          <Text size={2}>
            It is kept as if it came now, and its sender gets the email that belongs to it. Then it leaves
            this list.
          </Text>
        </AskForm>
      ),
    },
  };
};
