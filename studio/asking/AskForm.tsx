import { Button, type ButtonProps, Card, Flex, Stack, Text } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import type { FormEvent, ReactNode } from 'react';
import { useOnce } from '../decisions/useOnce.ts';

interface AskFormProps {
  /** What follows, and what is to be typed. */
  children: ReactNode;
  /** The button that does it. */
  act: string;
  tone: NonNullable<ButtonProps['tone']>;
  /** Whether what was typed is enough. */
  isReady: boolean;
  /** Does it; what it throws is said here, and what was typed stays. */
  run: () => Promise<void>;
  /** What is said when it is done. */
  done: string;
  onClose: () => void;
}

/** The form of a dialog: it does its one thing once, says why it could not, and can be left. */
export function AskForm({ children, act, tone, isReady, run, done, onClose }: AskFormProps) {
  const once = useOnce();
  const toast = useToast();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    once.run(async () => {
      await run();
      toast.push({ status: 'success', title: done });
      onClose();
    });
  };
  return (
    <Stack as="form" gap={5} onSubmit={submit}>
      {children}
      {once.problem && (
        <Card tone="critical" padding={3} radius={2} role="alert">
          <Text size={1}>{once.problem}</Text>
        </Card>
      )}
      <Flex justify="flex-end" gap={2} wrap="wrap">
        <Button mode="bleed" text="Leave it as it is" onClick={onClose} disabled={once.isBusy} />
        {/* White on the full tones is too faint to read. */}
        <Button
          type="submit"
          mode="ghost"
          text={act}
          tone={tone}
          loading={once.isBusy}
          disabled={once.isBusy || !isReady}
        />
      </Flex>
    </Stack>
  );
}
