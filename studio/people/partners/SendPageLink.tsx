import { Text } from '@sanity/ui';
import { Section } from '../../shared/card/Section.tsx';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { sendPageLink } from './sendPageLink.ts';

/** On the card of a contact person: has the link to the partner's page sent to them. */
export function SendPageLink({ id }: { id: string }) {
  const client = useProgramClient();
  const by = useStaffName();
  return (
    <Section
      title="Their page"
      hint="It shows where those are who came by the partner's link and let it see, and the others in numbers that name nobody."
      act={
        <AskButton text="Send the link" mode="bleed" header="Send the link to their page?">
          {(close) => (
            <AskForm
              act="Send the link"
              tone="primary"
              isReady
              run={() => sendPageLink(client, id, by)}
              done="The email is on its way"
              onClose={close}
            >
              <Text size={1}>
                An email with the link goes to this person, at most once a day. The link ends with their
                record, and with their address.
              </Text>
            </AskForm>
          )}
        </AskButton>
      }
    >
      {null}
    </Section>
  );
}
