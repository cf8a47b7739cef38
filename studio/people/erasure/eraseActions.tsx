import type { SanityClient } from '@sanity/client';
import { TrashIcon } from '@sanity/icons/Trash';
import { Text } from '@sanity/ui';
import { useState } from 'react';
import type { DocumentActionComponent, DocumentActionsResolver } from 'sanity';
import { useRouter } from 'sanity/router';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { deleteOrganization } from './deleteOrganization.ts';
import { purge } from './purge.ts';
import { requestErasure } from './requestErasure.ts';

interface Erasure {
  label: string;
  what: string;
  done: string;
  run: (client: SanityClient, id: string, by: string | undefined) => Promise<void>;
  /** Whether the document is gone then, and the pane that shows it is to be left. */
  isGone?: boolean;
}

/** What staff can erase in a document that names somebody who has no record of their own, at that person's wish. */
const ERASURES: Readonly<Record<string, readonly Erasure[]>> = {
  rsvp: [
    {
      label: 'Erase this guest …',
      what: 'The answer, our emails about it and everything else under the address goes, for good. The place is free again.',
      done: 'The guest is being erased',
      run: (client, id, by) => requestErasure(client, id, by),
    },
  ],
  referral: [
    {
      label: 'Erase this contact …',
      what: 'The name, the work and the address of the contact go, with our emails and everything else under the address, for good. That a contact was given stays, for the counts.',
      done: 'The contact is being erased',
      run: (client, id, by) => requestErasure(client, id, by),
    },
  ],
  partnerReferral: [
    {
      label: 'Erase the person …',
      what: 'This form and everything else under the person’s address goes, for good. Has the person signed up? Then erase their record instead.',
      done: 'The person is being erased',
      run: (client, id, by) => requestErasure(client, id, by),
    },
    {
      label: 'Erase the partner …',
      what: 'The partner’s name and address go from every form they sent, with our emails to them, for good. The people they told us of stay.',
      done: 'The partner is being erased',
      run: (client, id, by) => requestErasure(client, id, by, 'partner'),
    },
  ],
  partnerContact: [
    {
      label: 'Erase this contact person …',
      what: 'The record, our emails to the address and their name in every form they sent go, for good. So does what staff wrote about the organization that names them. The organization and the people they told us of stay.',
      done: 'The contact person is being erased',
      run: (client, id, by) => requestErasure(client, id, by),
    },
  ],
  partnerOrganization: [
    {
      label: 'Delete …',
      what: 'The organization goes, with its history, for good. It can be deleted only while nobody belongs to it. Was it entered twice? Then choose both under Lists → Partners, and merge them.',
      done: 'Deleted',
      run: deleteOrganization,
      isGone: true,
    },
  ],
  setAside: [
    {
      label: 'Delete …',
      what: 'The form goes, for good, and its history too.',
      done: 'Deleted',
      run: purge,
      isGone: true,
    },
  ],
};

function actionOf({ label, what, done, run, isGone }: Erasure): DocumentActionComponent {
  const action: DocumentActionComponent = function useErase({ id, published, onComplete }) {
    const [isOpen, setOpen] = useState(false);
    const client = useProgramClient();
    const by = useStaffName();
    const router = useRouter();
    const close = () => {
      setOpen(false);
      onComplete();
    };
    return {
      label,
      icon: TrashIcon,
      tone: 'critical',
      disabled: !published || typeof published.eraseRequestedAt === 'string',
      onHandle: () => setOpen(true),
      dialog: isOpen && {
        type: 'dialog',
        header: label.replace(' …', '?'),
        onClose: close,
        content: (
          <AskForm
            act="Erase for good"
            tone="critical"
            isReady
            run={async () => {
              await run(client, id, by);
              if (isGone) router.navigate({});
            }}
            done={done}
            onClose={close}
          >
            <Text size={2}>{what}</Text>
          </AskForm>
        ),
      },
    };
  };
  // Studio tells its own actions apart by this name.
  if (isGone) action.action = 'delete';
  return action;
}

const ACTIONS = Object.fromEntries(
  Object.entries(ERASURES).map(([type, erasures]) => [type, erasures.map(actionOf)]),
);

/** Adds to the actions of a document what staff can erase in it. */
export const withErasure: DocumentActionsResolver = (actions, { schemaType }) => [
  ...actions,
  ...(ACTIONS[schemaType] ?? []),
];
