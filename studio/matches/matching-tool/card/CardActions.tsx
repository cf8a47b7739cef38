import { CheckmarkIcon } from '@sanity/icons/Checkmark';
import { CloseIcon } from '@sanity/icons/Close';
import { PinIcon } from '@sanity/icons/Pin';
import { PinRemovedIcon } from '@sanity/icons/PinRemoved';
import { TransferIcon } from '@sanity/icons/Transfer';
import { UndoIcon } from '@sanity/icons/Undo';
import { Button, Flex } from '@sanity/ui';
import { personName } from '../../../shared/card/personName.ts';
import { OnlyBefore } from './OnlyBefore.tsx';
import type { PairView } from './pairView.ts';

/** What staff can do about a card. */
export interface CardActs {
  approve: (view: PairView) => void;
  /** These open a dialog. */
  change: (view: PairView) => void;
  refuse: (view: PairView) => void;
  pin: (view: PairView) => void;
  takeBack: (view: PairView) => void;
  undo: (view: PairView) => void;
}

interface CardActionsProps {
  view: PairView;
  isBusy: boolean;
  acts: CardActs;
  keepFocus: () => void;
}

/** The buttons of a card, named with the person's name for those who hear them one by one. */
export function CardActions({ view, isBusy, acts, keepFocus }: CardActionsProps) {
  const { card, participant, decision } = view;
  const who = participant ? personName(participant) : 'this person';
  const button = (act: keyof CardActs, text: string, label: string, icon: typeof PinIcon) => ({
    text,
    icon,
    mode: act === 'approve' ? ('ghost' as const) : ('bleed' as const),
    disabled: isBusy,
    'aria-label': label,
    onClick: () => {
      if (act !== 'change' && act !== 'refuse') keepFocus();
      acts[act](view);
    },
  });
  if (card.state === 'approved' && card.approvedAt)
    return (
      <OnlyBefore at={card.approvedAt}>
        <Button {...button('undo', 'Undo', `Undo the approval for ${who}`, UndoIcon)} />
      </OnlyBefore>
    );
  if (card.state === 'approved' || card.state === 'approving') return null;
  const another = button('change', 'Another Connector', `Another Connector for ${who}`, TransferIcon);
  if (card.state === 'refused')
    return (
      <Flex gap={2} wrap="wrap">
        <Button {...another} />
        <Button {...button('takeBack', 'Take back', `Take back the refusal for ${who}`, UndoIcon)} />
      </Flex>
    );
  return (
    <Flex gap={2} wrap="wrap">
      <Button
        {...button('approve', 'Approve', `Approve ${who}`, CheckmarkIcon)}
        tone="positive"
        disabled={isBusy || card.change?.blocks}
      />
      <Button {...another} />
      {decision?.decision === 'pinned' ? (
        <Button {...button('takeBack', 'Unpin', `Unpin ${who}`, PinRemovedIcon)} />
      ) : (
        <Button {...button('pin', 'Pin', `Pin ${who} to this Connector`, PinIcon)} />
      )}
      <Button {...button('refuse', 'Refuse', `Refuse this pair for ${who}`, CloseIcon)} tone="critical" />
    </Flex>
  );
}
