import { Stack, Text } from '@sanity/ui';
import { useId, useState } from 'react';
import type { StaffMember } from '../../../../program/tasks.ts';
import { useMe } from '../../../shared/clients/useStaff.ts';
import { AskForm } from '../../../shared/confirm-dialog/AskForm.tsx';
import { OwnerChoice } from '../../../shared/tasks/OwnerChoice.tsx';

interface AssignManyProps {
  count: number;
  begin: (owner: StaffMember | undefined) => void;
  close: () => void;
}

/** To whom of the staff many records are given. */
export function AssignMany({ count, begin, close }: AssignManyProps) {
  const [owner, setOwner] = useState(useMe());
  const id = useId();
  return (
    <AskForm
      act={owner ? `Give ${count} to ${owner.name}` : `Take ${count} from everybody`}
      tone="primary"
      isReady
      run={async () => begin(owner)}
      onClose={close}
    >
      <Stack gap={4}>
        <Text size={1}>
          Whoever looks after them now does not any more. Nobody is written to. It can be undone.
        </Text>
        <Stack gap={3}>
          <Text as="label" htmlFor={id} size={1} weight="medium">
            Looked after by
          </Text>
          <OwnerChoice id={id} owner={owner} choose={setOwner} nobody="Nobody" />
        </Stack>
      </Stack>
    </AskForm>
  );
}
