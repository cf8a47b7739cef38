import { Checkbox, Flex, Stack, Text } from '@sanity/ui';
import { useId } from 'react';
import type { Task } from '../../../program/tasks.ts';
import { dayInWords, todayHere } from '../labels/dates.ts';

/** When a task is due, or when it was done; and whose it is. */
function whenInWords({ day, doneAt, doneBy, owner }: Task): string {
  const when = doneAt ? `Done ${dayInWords(doneAt)}` : `By ${dayInWords(day)}`;
  const late = !doneAt && day < todayHere() ? 'late' : '';
  return [when, late, doneAt ? doneBy : owner?.name].filter(Boolean).join(' · ');
}

/** One task: a box to tick when it is done, and to untick when it is not after all. */
export function TaskRow({ task, isBusy, tick }: { task: Task; isBusy: boolean; tick: () => void }) {
  const id = useId();
  const isDone = task.doneAt !== '';
  return (
    <Flex as="li" gap={3} align="flex-start">
      <Checkbox id={id} checked={isDone} disabled={isBusy} onChange={tick} />
      <Stack gap={2} flex={1}>
        <Text
          as="label"
          htmlFor={id}
          size={1}
          muted={isDone}
          dir="auto"
          style={{ overflowWrap: 'break-word' }}
        >
          {task.text}
        </Text>
        <Text size={1} muted>
          {whenInWords(task)}
        </Text>
      </Stack>
    </Flex>
  );
}
