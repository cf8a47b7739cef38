import { Button, Dialog, Flex, Stack, Text } from '@sanity/ui';
import { useId } from 'react';
import type { PairView } from '../card/pairView.ts';
import { whatFollows } from './whatFollows.ts';

interface ApproveAllDialogProps {
  views: readonly PairView[];
  pages: number;
  approve: () => void;
  onClose: () => void;
}

/** Says what approving many means before it is done. */
export function ApproveAllDialog({ views, pages, approve, onClose }: ApproveAllDialogProps) {
  const count = views.length;
  return (
    <Dialog
      id={useId()}
      header={`Approve ${count} ${count === 1 ? 'proposal' : 'proposals'}?`}
      width={1}
      onClose={onClose}
    >
      <Stack gap={5} padding={4}>
        <Stack gap={3}>
          {whatFollows(views, pages).map((sentence) => (
            <Text key={sentence} size={2}>
              {sentence}
            </Text>
          ))}
        </Stack>
        <Flex justify="flex-end" gap={2} wrap="wrap">
          <Button mode="bleed" text="Leave it as it is" onClick={onClose} />
          <Button mode="ghost" tone="positive" text={`Approve ${count}`} onClick={approve} />
        </Flex>
      </Stack>
    </Dialog>
  );
}
