import { Button, Card, Flex, Stack, Text, TextArea } from '@sanity/ui';
import { type FormEvent, useId, useState } from 'react';
import { Sentences } from './Sentences.tsx';
import type { Choice } from './suggest.ts';

interface WhyChosenProps {
  choice: Choice;
  isBusy: boolean;
  onChoose: (reason: string) => void;
  onLeave: () => void;
}

/** Why staff match two people whom the machine did not think of: it is kept with the match. */
export function WhyChosen({ choice: { name, role, against }, isBusy, onChoose, onLeave }: WhyChosenProps) {
  const [reason, setReason] = useState('');
  const field = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onChoose(reason.trim());
  };
  return (
    <Card border radius={2} padding={4} tone="caution" as="section" aria-label={name}>
      <Stack as="form" gap={4} onSubmit={submit}>
        <Stack gap={3}>
          <Text size={2} weight="semibold" dir="auto">
            {name}
          </Text>
          <Text size={1} muted dir="auto">
            {role}
          </Text>
        </Stack>
        {against.length > 0 && <Sentences title="Against it" sentences={against} />}
        <Stack gap={3}>
          <Text as="label" htmlFor={field} size={1} weight="medium">
            Why these two all the same
          </Text>
          <TextArea
            id={field}
            rows={2}
            value={reason}
            dir="auto"
            maxLength={500}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Text size={1} muted>
            It stands in the match and its history. Only staff read it.
          </Text>
        </Stack>
        <Flex justify="flex-end" gap={2} wrap="wrap">
          <Button mode="bleed" text="Leave it as it is" onClick={onLeave} disabled={isBusy} />
          <Button
            type="submit"
            mode="ghost"
            tone="positive"
            text="Match these two"
            loading={isBusy}
            disabled={isBusy || reason.trim() === ''}
          />
        </Flex>
      </Stack>
    </Card>
  );
}
