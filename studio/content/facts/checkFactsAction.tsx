import { ClipboardIcon } from '@sanity/icons/Clipboard';
import { useState } from 'react';
import type { DocumentActionComponent } from 'sanity';
import { FactsForm } from './FactsForm.tsx';

/** "Check facts": the due facts of this page, to be ticked one by one or all at once. */
export const checkFactsAction: DocumentActionComponent = function useCheckFacts({ id, published }) {
  const [isOpen, setOpen] = useState(false);
  return {
    label: 'Check facts',
    icon: ClipboardIcon,
    disabled: !published,
    title: published ? '' : 'Facts are checked once the page is public',
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Facts due for checking',
      width: 'medium',
      onClose: () => setOpen(false),
      content: <FactsForm documentId={id} />,
    },
  };
};
