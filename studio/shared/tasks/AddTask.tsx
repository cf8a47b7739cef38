import { AddIcon } from '@sanity/icons/Add';
import { Button, Flex, Stack, Text, TextInput } from '@sanity/ui';
import { type FormEvent, useId, useState } from 'react';
import { addDays, type Day } from '../../../program/clock/day.ts';
import { type StaffMember, TASK_LENGTH } from '../../../program/tasks.ts';
import { todayHere } from '../labels/dates.ts';
import { OwnerChoice } from './OwnerChoice.tsx';

interface AddTaskProps {
  me: StaffMember | undefined;
  isBusy: boolean;
  /** Adds it; `onAdded` is called when it is kept, so that what was typed is lost by no failure. */
  add: (task: { text: string; day: Day; owner: StaffMember | undefined }, onAdded: () => void) => void;
}

/** What is to be done, by which day and by whom. Tomorrow and oneself, unless something else is said. */
export function AddTask({ me, isBusy, add }: AddTaskProps) {
  const [text, setText] = useState('');
  const [day, setDay] = useState(() => addDays(todayHere(), 1));
  const [owner, setOwner] = useState(me);
  const [what, when, whose] = [useId(), useId(), useId()];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || day === '' || isBusy) return;
    add({ text, day, owner }, () => setText(''));
  };
  return (
    <Stack as="form" gap={3} onSubmit={submit} aria-label="Add a task">
      <Stack gap={2}>
        <Text as="label" htmlFor={what} size={1} weight="medium">
          A task
        </Text>
        <TextInput
          id={what}
          fontSize={1}
          dir="auto"
          maxLength={TASK_LENGTH}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Stack>
      <Flex gap={3} wrap="wrap" align="flex-end">
        <Stack gap={2} flex={1} style={{ minWidth: '9rem' }}>
          <Text as="label" htmlFor={when} size={1} weight="medium">
            By
          </Text>
          <TextInput
            id={when}
            type="date"
            fontSize={1}
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        </Stack>
        <Stack gap={2} flex={1} style={{ minWidth: '9rem' }}>
          <Text as="label" htmlFor={whose} size={1} weight="medium">
            Whose
          </Text>
          <OwnerChoice id={whose} owner={owner} choose={setOwner} nobody="Whoever looks after it" />
        </Stack>
        <Button
          type="submit"
          mode="ghost"
          icon={AddIcon}
          text="Add task"
          fontSize={1}
          loading={isBusy}
          disabled={isBusy || text.trim() === '' || day === ''}
        />
      </Flex>
    </Stack>
  );
}
