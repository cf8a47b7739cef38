import { TrashIcon } from '@sanity/icons/Trash';
import { useToast } from '@sanity/ui/toast';
import { useState } from 'react';
import type { DocumentActionComponent } from 'sanity';
import { useRouter } from 'sanity/router';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { isTranslation } from '../schema/translationFields.ts';
import { DeleteForm } from './DeleteForm.tsx';
import { deleteTranslated } from './deleteTranslated.ts';

/**
 * Delete for pages that have languages. A translation goes alone; an original only when no translation is left,
 * for a translation of a page that is gone would be a page that nobody keeps true.
 */
export const deleteTranslatedAction: DocumentActionComponent = function useDelete({
  id,
  draft,
  published,
  onComplete,
}) {
  const [isOpen, setOpen] = useState(false);
  const client = useProgramClient();
  const toast = useToast();
  const router = useRouter();
  const document = draft ?? published;
  const close = () => {
    setOpen(false);
    onComplete();
  };
  return {
    label: 'Delete …',
    icon: TrashIcon,
    tone: 'critical',
    disabled: !document,
    onHandle: () => setOpen(true),
    dialog: isOpen &&
      document && {
        type: 'dialog',
        header: isTranslation(document) ? 'Delete this translation?' : 'Delete this page?',
        onClose: close,
        content: (
          <DeleteForm
            id={id}
            document={document}
            isOriginal={!isTranslation(document)}
            onClose={close}
            onDelete={async (ties) => {
              await deleteTranslated(client, id, ties);
              toast.push({ status: 'success', title: 'Deleted' });
              close();
              router.navigate({});
            }}
          />
        ),
      },
  };
};
// Studio tells its own actions apart by this name.
deleteTranslatedAction.action = 'delete';
