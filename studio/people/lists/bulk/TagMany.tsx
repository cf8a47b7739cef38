import { Stack, Text, TextInput } from '@sanity/ui';
import { useId, useState } from 'react';
import { cleanTag, TAG_LENGTH } from '../../../../program/tags.ts';
import { AskForm } from '../../../shared/confirm-dialog/AskForm.tsx';

interface TagManyProps {
  count: number;
  /** Tags that are in use, to choose from. */
  known: readonly string[];
  isOn: boolean;
  begin: (tag: string) => void;
  close: () => void;
}

/** Which tag many records get, or lose. */
export function TagMany({ count, known, isOn, begin, close }: TagManyProps) {
  const [typed, setTyped] = useState('');
  const [field, list] = [useId(), useId()];
  const tag = cleanTag(typed);
  return (
    <AskForm
      act={isOn ? `Tag ${count}` : `Take it from ${count}`}
      tone="primary"
      isReady={tag !== ''}
      run={async () => begin(tag)}
      onClose={close}
    >
      <Stack gap={4}>
        <Text size={1}>
          A tag is a word of yours by which a list is narrowed. Only staff see it; write nothing about
          immigration status. It can be undone.
        </Text>
        <Stack gap={3}>
          <Text as="label" htmlFor={field} size={1} weight="medium">
            Tag
          </Text>
          <TextInput
            id={field}
            list={list}
            dir="auto"
            maxLength={TAG_LENGTH}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <datalist id={list}>
            {known.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
        </Stack>
      </Stack>
    </AskForm>
  );
}
