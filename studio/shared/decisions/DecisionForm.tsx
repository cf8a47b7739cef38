import { Button, Flex, Stack, Text, TextArea } from '@sanity/ui';
import { useId, useState } from 'react';
import type { Criterion } from '../../../program/criteria.ts';
import { Problem } from '../error-card/Problem.tsx';
import { CriteriaChoice } from './CriteriaChoice.tsx';
import type { Decided } from './decide.ts';
import { LetterChoice } from './LetterChoice.tsx';
import type { Decision } from './statusActions.ts';
import { UntilField } from './UntilField.tsx';
import { useOnce } from './useOnce.ts';

/** What staff add to a decision. */
export type Added = Pick<Decided<string>, 'note' | 'withoutLetter' | 'until' | 'unmet'>;

interface DecisionFormProps {
  decision: Omit<Decision<string>, 'set' | 'to' | 'from'>;
  /** The criteria that the answers do not meet, for a decision that asks for them. */
  unmet: readonly Criterion[];
  /** Where the note stands, and who may read it. */
  hint?: string;
  /** Writes the decision; what it throws is said here, and what was written stays. */
  confirm: (added: Added) => Promise<void>;
  onClose: () => void;
}

const IN_HISTORY =
  'It stands in the history. They may ask for a copy of it. Write nothing about immigration status';

/** What follows from a decision, what staff add to it, and the two buttons. */
export function DecisionForm({ decision, unmet, hint = IN_HISTORY, confirm, onClose }: DecisionFormProps) {
  const {
    label,
    tone,
    follows,
    letter,
    noteNeeded = false,
    asksCriteria = false,
    asksUntil = false,
  } = decision;
  const [note, setNote] = useState('');
  const [sendsLetter, setSendsLetter] = useState(true);
  const [criteria, setCriteria] = useState(unmet);
  const [until, setUntil] = useState('');
  const { isBusy, problem, run } = useOnce();
  const field = useId();
  const isMissing = noteNeeded && note.trim() === '';
  const write = () =>
    run(() =>
      confirm({
        note: note.trim(),
        ...(letter && !sendsLetter && { withoutLetter: true }),
        ...(asksCriteria && { unmet: criteria }),
        ...(until && { until }),
      }),
    );
  return (
    <Stack gap={5}>
      <Stack gap={3}>
        {follows.map((sentence) => (
          <Text key={sentence} size={2}>
            {sentence}
          </Text>
        ))}
      </Stack>
      {asksCriteria && <CriteriaChoice chosen={criteria} choose={setCriteria} />}
      {asksUntil && <UntilField until={until} choose={setUntil} />}
      {letter && <LetterChoice letter={letter} isSent={sendsLetter} choose={setSendsLetter} />}
      <Stack gap={3}>
        <Text as="label" htmlFor={field} size={1} weight="medium">
          {noteNeeded ? 'Why' : 'Note, if you like'}
        </Text>
        <TextArea
          id={field}
          rows={3}
          value={note}
          dir="auto"
          maxLength={2000}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Text size={1} muted>
          {hint}
        </Text>
      </Stack>
      {problem && <Problem text={problem} />}
      <Flex justify="flex-end" gap={2} wrap="wrap">
        <Button mode="bleed" text="Leave it as it is" onClick={onClose} disabled={isBusy} />
        {/* White on the full tones is too faint to read. */}
        <Button
          mode="ghost"
          text={label}
          tone={tone}
          onClick={write}
          loading={isBusy}
          disabled={isBusy || isMissing}
        />
      </Flex>
    </Stack>
  );
}
