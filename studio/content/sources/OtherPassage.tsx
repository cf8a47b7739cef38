import { Button, Flex, Stack, Text, TextArea } from '@sanity/ui';
import { useId, useState } from 'react';

/** As many characters as a passage may have. */
const LONGEST = 600;

/** A box for the words of the page that are to be watched instead. */
export function OtherPassage({
  isBusy,
  onWatch,
  onClose,
}: {
  isBusy: boolean;
  onWatch: (words: string) => void;
  onClose: () => void;
}) {
  const id = useId();
  const [words, setWords] = useState('');
  return (
    <Stack
      as="form"
      gap={3}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') onWatch(words.trim());
      }}
    >
      <Text as="label" htmlFor={id} size={1} weight="medium">
        Words of the page that say the fact
      </Text>
      <TextArea
        id={id}
        rows={3}
        maxLength={LONGEST}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Text size={1} muted>
        Copy the sentence or the row from the page. It is looked for when the page is read the next time.
      </Text>
      <Flex gap={2} justify="flex-end" wrap="wrap">
        <Button type="button" mode="bleed" text="Leave it as it is" onClick={onClose} disabled={isBusy} />
        <Button
          type="submit"
          mode="ghost"
          tone="primary"
          text="Watch these words"
          loading={isBusy}
          disabled={isBusy || words.trim() === ''}
        />
      </Flex>
    </Stack>
  );
}
