import { CheckmarkIcon } from '@sanity/icons/Checkmark';
import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { useDeferredValue, useRef, useState } from 'react';
import type { CardActs } from '../card/CardActions.tsx';
import { PairCard } from '../card/PairCard.tsx';
import type { PairView } from '../card/pairView.ts';
import { ApproveAllDialog } from '../dialogs/ApproveAllDialog.tsx';
import { useOpen } from '../dialogs/useOpen.ts';
import { Filters } from './Filters.tsx';
import { EVERYTHING, isNarrowed, narrowed } from './filter.ts';
import { PAGE_SIZE, Pager, pagesOf } from './Pager.tsx';

interface ProposalsProps {
  views: readonly PairView[];
  isBusy: boolean;
  acts: CardActs;
  approveAll: (participantIds: readonly string[]) => void;
}

const NONE: readonly PairView[] = [];

const canBeApproved = ({ card }: PairView) => card.state === 'open' && !card.change?.blocks;

/** The proposals, a page at a time, with what narrows them and the button that approves all that are shown. */
export function Proposals({ views, isBusy, acts, approveAll }: ProposalsProps) {
  const [filter, setFilter] = useState(EVERYTHING);
  const [turned, setPage] = useState(0);
  const list = useRef<HTMLHeadingElement>(null);
  const asking = useOpen<readonly PairView[]>();
  // The cards are drawn in slices: the page answers, and typing goes on, while they follow.
  const drawn = useDeferredValue(views, NONE);
  const shown = narrowed(drawn, useDeferredValue(filter));
  const open = shown.filter(canBeApproved);
  const pages = pagesOf(shown.length);
  const page = Math.min(turned, pages - 1);
  const turn = (to: number) => {
    setPage(to);
    list.current?.focus();
    list.current?.scrollIntoView({ block: 'start' });
  };
  if (views.length === 0)
    return (
      <Text size={1} muted>
        No proposal can be made now. “No proposal” says why for each person, and what would change it.
      </Text>
    );
  const isAllApproved = views.every(({ card }) => card.state === 'approved');
  const from = page * PAGE_SIZE;
  const approveText = isNarrowed(filter) ? `Approve the ${open.length} shown` : `Approve all ${open.length}`;
  return (
    <Stack gap={4}>
      <Filters
        views={views}
        filter={filter}
        onChange={(next) => {
          setFilter(next);
          setPage(0);
        }}
      />
      <Flex gap={4} align="center" wrap="wrap" justify="space-between">
        <Text as="h2" size={1} muted ref={list} tabIndex={-1}>
          {isNarrowed(filter) ? `${shown.length} of ${views.length} proposals` : `${views.length} proposals`}
        </Text>
        <Button
          icon={CheckmarkIcon}
          mode="ghost"
          tone="positive"
          text={approveText}
          disabled={isBusy || open.length === 0}
          onClick={() => asking.open(open)}
        />
      </Flex>
      {isAllApproved && (
        <Card tone="positive" border radius={3} padding={4}>
          <Text size={1}>
            Everything is approved. The answers come in under “Program”, in the lists of matches.
          </Text>
        </Card>
      )}
      {shown.length === 0 && drawn !== NONE && (
        <Card border radius={3} padding={4}>
          <Flex gap={3} align="center">
            <Text size={1} style={{ flex: 1 }}>
              No proposal is like this.
            </Text>
            <Button mode="ghost" text="Show all" onClick={() => setFilter(EVERYTHING)} />
          </Flex>
        </Card>
      )}
      <Stack gap={3}>
        {shown.slice(from, from + PAGE_SIZE).map((view, index) => (
          <PairCard
            key={view.card.participantId}
            view={view}
            place={`${from + index + 1} of ${shown.length}`}
            isBusy={isBusy}
            acts={acts}
          />
        ))}
      </Stack>
      <Pager page={page} pages={pages} onTurn={turn} />
      {asking.about && (
        <ApproveAllDialog
          views={asking.about}
          pages={pages}
          onClose={() => asking.close()}
          approve={(chosen) => {
            approveAll(chosen.map(({ card }) => card.participantId));
            asking.close();
          }}
        />
      )}
    </Stack>
  );
}
