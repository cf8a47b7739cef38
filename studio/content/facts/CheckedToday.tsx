import { Box, Button, Flex } from '@sanity/ui';
import { type StringInputProps, set } from 'sanity';
import { todayHere } from '../../shared/labels/dates.ts';

/** The day of a check, and a button for "I have just compared it with its source". */
export function CheckedToday(props: StringInputProps) {
  const today = todayHere();
  return (
    <Flex gap={2}>
      <Box flex={1}>{props.renderDefault(props)}</Box>
      <Button
        mode="ghost"
        text="I checked this today"
        disabled={Boolean(props.readOnly) || props.value === today}
        onClick={() => props.onChange(set(today))}
      />
    </Flex>
  );
}
