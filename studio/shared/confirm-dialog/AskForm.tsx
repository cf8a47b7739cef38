import { Button, type ButtonProps, Flex, Stack } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import type { FormEvent, ReactNode } from 'react';
import { useOnce } from '../decisions/useOnce.ts';
import { Problem } from '../error-card/Problem.tsx';

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
  /** What is said when it is done; nothing where it is only begun. */
  done?: string;
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
      if (done) toast.push({ status: 'success', title: done });
      onClose();
    });
  };
  return (
    <Stack as="form" gap={5} onSubmit={submit}>
      {children}
      {once.problem && <Problem text={once.problem} />}
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
