import { Button, Card, Flex, Stack, Text, TextArea } from '@sanity/ui';
import { useId, useState } from 'react';
import { problemInWords } from './problems.ts';

interface DecisionFormProps {
  label: string;
  tone: 'positive' | 'caution' | 'critical';
  follows: readonly string[];
  noteNeeded: boolean;
  /** Writes the decision; what it throws is said here, and the note stays. */
  confirm: (note: string) => Promise<void>;
  onClose: () => void;
}

/** What follows from a decision, a note, and the two buttons. */
export function DecisionForm({ label, tone, follows, noteNeeded, confirm, onClose }: DecisionFormProps) {
  const [note, setNote] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const field = useId();
  const isMissing = noteNeeded && note.trim() === '';
  const write = async () => {
    setBusy(true);
    setProblem('');
    try {
      await confirm(note.trim());
    } catch (error) {
      setProblem(problemInWords(error));
      setBusy(false);
    }
  };
  return (
    <Stack gap={5}>
      <Stack gap={3}>
        {follows.map((sentence) => (
          <Text key={sentence} size={2}>
            {sentence}
          </Text>
        ))}
      </Stack>
      <Stack gap={3}>
        <Text as="label" htmlFor={field} size={1} weight="medium">
          {noteNeeded ? 'Why' : 'Note, if you like'}
        </Text>
        <TextArea
          id={field}
          rows={3}
          value={note}
          dir="auto"
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Text size={1} muted>
          It stands in the history. They may ask for a copy of it. Write nothing about immigration status
        </Text>
      </Stack>
      {problem && (
        <Card tone="critical" padding={3} radius={2} role="alert">
          <Text size={1}>{problem}</Text>
        </Card>
      )}
      <Flex justify="flex-end" gap={2}>
        <Button mode="ghost" text="Leave it as it is" onClick={onClose} disabled={isBusy} />
        <Button text={label} tone={tone} onClick={write} loading={isBusy} disabled={isBusy || isMissing} />
      </Flex>
    </Stack>
  );
}
