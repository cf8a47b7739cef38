import { Checkbox, Flex, Stack, Text } from '@sanity/ui';
import { useId } from 'react';
import { spanInWords } from '../../../locales/dates.ts';
import { spanOf } from '../../../program/content/event.ts';
import { TIME_ZONE } from '../../shared/clients/environment.ts';
import { ChoiceGroup } from '../../shared/form/ChoiceGroup.tsx';

/** One date that can be ticked, and what there is to know of it. */
export interface DateOption {
  key: string;
  startsAt: string;
  endsAt: string;
  note?: string;
  isTicked: boolean;
  isFixed?: boolean;
}

/** The dates that an act is about, each with a tick of its own. */
export function DateChoice({
  title,
  dates,
  onTick,
}: {
  title: string;
  dates: readonly DateOption[];
  onTick: (key: string) => void;
}) {
  return (
    <ChoiceGroup title={title}>
      {dates.map((date) => (
        <DateRow key={date.key} date={date} onTick={() => onTick(date.key)} />
      ))}
    </ChoiceGroup>
  );
}

function DateRow({ date, onTick }: { date: DateOption; onTick: () => void }) {
  const id = useId();
  return (
    <Flex gap={3} align="flex-start">
      <Checkbox id={id} checked={date.isTicked} disabled={date.isFixed} onChange={onTick} />
      <Stack gap={2} as="label" htmlFor={id}>
        <Text as="span" size={1}>
          {spanInWords(spanOf(date), 'en', TIME_ZONE)}
        </Text>
        {date.note && (
          <Text as="span" size={1} muted>
            {date.note}
          </Text>
        )}
      </Stack>
    </Flex>
  );
}
