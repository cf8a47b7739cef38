import { Stack, Text, TextInput } from '@sanity/ui';
import { useId } from 'react';
import { addDays } from '../../../program/clock/day.ts';
import { todayHere } from '../labels/dates.ts';

/** The day on which somebody comes back by themselves; empty for until staff say so. Tomorrow is the first. */
export function UntilField({ until, choose }: { until: string; choose: (day: string) => void }) {
  const field = useId();
  return (
    <Stack gap={3}>
      <Text as="label" htmlFor={field} size={1} weight="medium">
        Until this day, if you know it
      </Text>
      <TextInput
        id={field}
        type="date"
        min={addDays(todayHere(), 1)}
        value={until}
        onChange={(event) => choose(event.currentTarget.value)}
      />
    </Stack>
  );
}
