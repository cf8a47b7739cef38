import { Button, Checkbox, Dialog, Flex, Stack, Text } from '@sanity/ui';
import { useId, useState } from 'react';
import { isWeakPair } from '../../../../program/matching/weakPair.ts';
import type { PairView } from '../card/pairView.ts';
import { whatFollows } from './whatFollows.ts';

interface ApproveAllDialogProps {
  views: readonly PairView[];
  pages: number;
  approve: (views: readonly PairView[]) => void;
  onClose: () => void;
}

/** Says what approving many means before it is done. The weaker pairs among them are left out, unless staff say otherwise. */
export function ApproveAllDialog({ views, pages, approve, onClose }: ApproveAllDialogProps) {
  const [withWeak, setWithWeak] = useState(false);
  const strong = views.filter(({ card }) => !isWeakPair(card));
  const weak = views.length - strong.length;
  const chosen = withWeak ? views : strong;
  const count = chosen.length;
  return (
    <Dialog
      id={useId()}
      header={`Approve ${count} ${count === 1 ? 'proposal' : 'proposals'}?`}
      width={1}
      onClose={onClose}
    >
      <Stack gap={5} padding={4}>
        {count > 0 && (
          <Stack gap={3}>
            {whatFollows(chosen, pages).map((sentence) => (
              <Text key={sentence} size={2}>
                {sentence}
              </Text>
            ))}
          </Stack>
        )}
        {weak > 0 && (
          <Flex as="label" gap={3} align="flex-start">
            <Checkbox checked={withWeak} onChange={(event) => setWithWeak(event.currentTarget.checked)} />
            <Text size={1}>
              The {weak} weaker ones too: only a neighboring field, or little English and no other language in
              common. Without this they stay open, to be looked at one by one.
            </Text>
          </Flex>
        )}
        <Flex justify="flex-end" gap={2} wrap="wrap">
          <Button mode="bleed" text="Leave it as it is" onClick={onClose} />
          <Button
            mode="ghost"
            tone="positive"
            text={`Approve ${count}`}
            disabled={count === 0}
            onClick={() => approve(chosen)}
          />
        </Flex>
      </Stack>
    </Dialog>
  );
}
