import { Flex, Stack, Text } from '@sanity/ui';
import { assignmentIn } from '../../../program/trial/arms.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { dayInWords } from '../../shared/labels/dates.ts';
import { armWords } from '../../shared/labels/trials.ts';
import { giveLeftOut } from './giveLeftOut.ts';

/** In which group of a comparison the participant is, and the way to give them what it leaves out. Nothing where they are in none. */
export function TrialLines({ id, match }: { id: string; match: Readonly<Record<string, unknown>> }) {
  const assignment = assignmentIn(match);
  if (!assignment) return null;
  const { arm, at, givenAt } = assignment;
  return (
    <Stack gap={3}>
      <Text size={1} muted>
        Comparison of pages
      </Text>
      <Flex gap={3} align="center" wrap="wrap">
        <Text size={1}>
          {armWords[arm]}, assigned {dayInWords(at)}
          {givenAt && `, given the pages ${dayInWords(givenAt)}`}
        </Text>
        {arm === 'without' && !givenAt && (
          <AskButton text="Give them the pages" mode="ghost" header="Give them the pages?">
            {(close) => <GiveForm id={id} onClose={close} />}
          </AskButton>
        )}
      </Flex>
    </Stack>
  );
}

function GiveForm({ id, onClose }: { id: string; onClose: () => void }) {
  const [client, by] = [useProgramClient(), useStaffName()];
  return (
    <AskForm
      act="Give them the pages"
      tone="primary"
      isReady
      run={() => giveLeftOut(client, id, by)}
      done="The links in their emails open the pages now"
      onClose={onClose}
    >
      <Text size={2}>
        For whoever asks. The page of their coffee, and our question whether they met, lead to the pages from
        now on. They are counted in the group in which they were, as everybody is.
      </Text>
    </AskForm>
  );
}
