import { Text } from '@sanity/ui';
import type { Guest } from '../../../program/groupCoffee/groupCoffee.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { takeInvitationBack } from './writeTable.ts';

/** Staff take an invitation to a table back. */
export function TakeBackButton({ id, guest }: { id: string; guest: Guest & { name: string } }) {
  const client = useProgramClient();
  const by = useStaffName();
  const { _key, name, askedAt } = guest;
  return (
    <AskButton
      text="Take back"
      mode="bleed"
      tone="caution"
      aria-label={`Take back the invitation of ${name}`}
      header="Take this invitation back?"
    >
      {(close) => (
        <AskForm
          act="Take it back"
          tone="caution"
          isReady
          run={() => takeInvitationBack(client, id, _key, by)}
          done="Taken back"
          onClose={close}
        >
          <Text size={1}>
            {askedAt
              ? `${name} gets an email that the invitation no longer holds. You can invite them again.`
              : `${name} has not heard of it yet, and is not written to. You can invite them again.`}
          </Text>
        </AskForm>
      )}
    </AskButton>
  );
}
