import { CheckmarkIcon } from '@sanity/icons/Checkmark';
import { EditIcon } from '@sanity/icons/Edit';
import { TrashIcon } from '@sanity/icons/Trash';
import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { type Activity, isToDo } from '../../../program/activities.ts';
import { useProgramClient } from '../clients/useProgramClient.ts';
import { useStaffName } from '../clients/useStaffName.ts';
import { AskButton } from '../confirm-dialog/AskButton.tsx';
import { AskForm } from '../confirm-dialog/AskForm.tsx';
import { useOnce } from '../decisions/useOnce.ts';
import { Problem } from '../error-card/Problem.tsx';
import { activityWords, fromPersonWords } from '../labels/activities.ts';
import { dayInWords, todayHere } from '../labels/dates.ts';
import { ActivityForm } from './ActivityForm.tsx';
import { writeActivity } from './writeActivity.ts';

/** One activity: what, when and by whom, what was said, and what is next. Anybody of the staff may put it right. */
export function ActivityRow({ id, entry }: { id: string; entry: Activity }) {
  const { _key: key, kind, on, text, by, isFromPerson } = entry;
  const client = useProgramClient();
  const me = useStaffName();
  const what = isFromPerson ? fromPersonWords[kind] : activityWords[kind];
  const name = `${what}, ${dayInWords(on)}`;
  return (
    <Card as="li" borderLeft paddingLeft={3}>
      <Stack gap={3}>
        <Flex align="center" justify="space-between" gap={2}>
          <Text size={1} weight="medium">
            {[what, dayInWords(on), by].filter(Boolean).join(' · ')}
          </Text>
          <Flex>
            <AskButton
              aria-label={`Correct: ${name}`}
              icon={EditIcon}
              mode="bleed"
              header={`Correct: ${name}`}
            >
              {(close) => <ActivityForm id={id} entry={entry} onClose={close} />}
            </AskButton>
            <AskButton
              aria-label={`Remove: ${name}`}
              icon={TrashIcon}
              mode="bleed"
              header={`Remove: ${name}?`}
            >
              {(close) => (
                <AskForm
                  act="Remove it"
                  tone="critical"
                  isReady
                  run={() => writeActivity(client, id, { what: 'remove', key }, me)}
                  done="Removed"
                  onClose={close}
                >
                  <Text size={2}>
                    It leaves the card. The history says that you removed an activity of that day.
                  </Text>
                </AskForm>
              )}
            </AskButton>
          </Flex>
        </Flex>
        <Text size={1} dir="auto" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {text}
        </Text>
        <NextStep {...{ id, entry }} />
      </Stack>
    </Card>
  );
}

function NextStep({ id, entry }: { id: string; entry: Activity }) {
  const { isBusy, problem, run } = useOnce();
  const client = useProgramClient();
  const me = useStaffName();
  const { _key: key, next, nextOn, nextDoneAt } = entry;
  if (!next) return null;
  const isLate = isToDo(entry) && (nextOn ?? '') < todayHere();
  const when = nextDoneAt
    ? `done ${dayInWords(nextDoneAt)}`
    : `${isLate ? 'late: ' : ''}${dayInWords(nextOn)}`;
  return (
    <Stack gap={3}>
      <Flex align="center" gap={2} wrap="wrap">
        <Text size={1} dir="auto" muted={Boolean(nextDoneAt)} weight={isLate ? 'semibold' : 'regular'}>
          Next: {next} · {when}
        </Text>
        {isToDo(entry) && (
          <Button
            text="Done"
            aria-label={`Done: ${next}`}
            icon={CheckmarkIcon}
            mode="bleed"
            loading={isBusy}
            disabled={isBusy}
            onClick={() => run(() => writeActivity(client, id, { what: 'next-done', key }, me))}
          />
        )}
      </Flex>
      {problem && <Problem text={problem} />}
    </Stack>
  );
}
