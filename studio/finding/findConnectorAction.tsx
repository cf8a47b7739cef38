import { SearchIcon } from '@sanity/icons/Search';
import { useState } from 'react';
import type { DocumentActionComponent } from 'sanity';
import { statusOf } from '../decisions/desk.ts';
import { participantDesk } from '../decisions/participantDesk.ts';
import { FindConnector } from './FindConnector.tsx';

/** The button that finds a connector for a participant who is ready. */
export const findConnectorAction: DocumentActionComponent = ({ id, published }) => {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && statusOf(participantDesk, published) !== 'ready') return null;
  const close = () => setOpen(false);
  return {
    label: 'Find a Connector',
    icon: SearchIcon,
    tone: 'primary',
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Find a Connector',
      width: 'medium',
      onClose: close,
      content: <FindConnector participantId={id} onClose={close} />,
    },
  };
};
