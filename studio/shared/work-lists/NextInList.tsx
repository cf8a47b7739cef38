import { ArrowRightIcon } from '@sanity/icons/ArrowRight';
import { Card, Flex, Text } from '@sanity/ui';
import { useEffect, useState } from 'react';
import { useWorkspace } from 'sanity';
import { IntentLink } from 'sanity/router';
import { usePaneRouter } from 'sanity/structure';
import type { z } from 'zod';
import { useProgramClient } from '../clients/useProgramClient.ts';
import { WorkspaceLink } from '../links/WorkspaceLink.tsx';
import type { whoeverSchema } from '../records/whoever.ts';
import { after, firstOf, idsOf, rememberedOrder, rememberOrder } from './nextInList.ts';
import { ALL_LISTS } from './workLists.ts';

/** The panes to the left of a record's card, of which the last is the list from which it was opened, if any. */
function usePanesBefore(id: string): string[] {
  const { routerPanesState } = usePaneRouter();
  const at = routerPanesState.findIndex((group) => group.some((pane) => pane.id === id));
  return routerPanesState.slice(0, Math.max(at, 0)).flatMap((group) => group[0]?.id ?? []);
}

/** How many are looked at for one that is still to be done. */
const LOOKED_AT = 100;

type Next = z.output<typeof whoeverSchema>;

/**
 * After a decision on a card that was opened from a list: the next of that list, to go on without going back. The order
 * is that of the moment when the card was opened; who has left the list since is passed over.
 */
export function NextInList({ id, isDecided }: { id: string; isDecided: boolean }) {
  const client = useProgramClient();
  const { basePath } = useWorkspace();
  const panes = usePanesBefore(id);
  const list = ALL_LISTS.find((each) => each.id === panes.at(-1));
  const [remembered] = useState(() => rememberedOrder(id));
  const isFromTool = remembered.length > 0;
  const [ids, setIds] = useState(remembered);
  const [next, setNext] = useState<Next>();
  useEffect(() => {
    if (isFromTool || !list) return;
    let isGone = false;
    // Without it the card works as well: there is only no next.
    idsOf(client, list).then(
      (read) => !isGone && setIds(read),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [client, list, isFromTool]);
  useEffect(() => {
    if (!isDecided || ids.length === 0) return;
    firstOf(client, after(ids, id).slice(0, LOOKED_AT), isFromTool ? undefined : list).then(
      setNext,
      () => undefined,
    );
  }, [client, list, isFromTool, ids, id, isDecided]);
  if (!isDecided || !next) return null;
  const words = `Next: ${next.people.join(' and ') || 'somebody without a name'}`;
  return (
    <Card tone="primary" border radius={2} padding={3} role="status">
      <Flex gap={3} align="center">
        <Text size={2} weight="medium" dir="auto">
          {list && !isFromTool ? (
            <WorkspaceLink path={`${basePath}/structure/${[...panes, next._id].join(';')}`}>
              {words}
            </WorkspaceLink>
          ) : (
            <IntentLink
              intent="edit"
              params={{ id: next._id, type: next._type }}
              onClick={() => rememberOrder(next._id, ids)}
            >
              {words}
            </IntentLink>
          )}
        </Text>
        <Text size={2} aria-hidden>
          <ArrowRightIcon />
        </Text>
      </Flex>
    </Card>
  );
}
