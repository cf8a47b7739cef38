import { Box, Button, Flex, Stack, Text, TextInput } from '@sanity/ui';
import { type FormEvent, useId, useState } from 'react';
import type { RowMistake } from '../../../forms/import/readRow.ts';
import { targetTitle } from '../../../program/import/targets.ts';
import type { OwnQuestion } from '../../../program/ownQuestions/ownQuestion.ts';

interface MendCellProps {
  mistake: RowMistake;
  /** The city's own questions. */
  own: readonly OwnQuestion[];
  /** The name of the sheet, where there are several. */
  sheet: string;
  mend: (text: string) => void;
}

/** What who a row is about cannot do without. */
const NEEDED = new Set(['email', 'givenName']);

/** One cell that cannot be read: where it stands, what is wrong, and a box for what it should say. */
export function MendCell({ mistake, own, sheet, mend }: MendCellProps) {
  const { row, target, column, found, message } = mistake;
  const id = useId();
  const [text, setText] = useState(found);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mend(text);
  };
  const place = [sheet, `Row ${row}`, column || targetTitle(target, own)].filter(Boolean).join(', ');
  return (
    <Flex as="form" gap={3} align="flex-end" wrap="wrap" onSubmit={submit}>
      <Stack gap={2} flex={1} style={{ minWidth: 240 }}>
        <Text as="label" htmlFor={id} size={1} weight="semibold" dir="auto">
          {place}
        </Text>
        <Text size={1} id={`${id}-why`} dir="auto">
          {message}
        </Text>
        <TextInput
          id={id}
          fontSize={1}
          value={text}
          aria-describedby={`${id}-why`}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </Stack>
      <Box>
        <Flex gap={2}>
          <Button
            type="submit"
            mode="ghost"
            fontSize={1}
            text="Correct"
            aria-label={`Correct: ${place}`}
            disabled={text === found}
          />
          {!NEEDED.has(target) && (
            <Button
              mode="bleed"
              fontSize={1}
              text="Leave empty"
              aria-label={`Leave empty: ${place}`}
              onClick={() => mend('')}
            />
          )}
        </Flex>
      </Box>
    </Flex>
  );
}
