import { Card, Grid, Heading, Stack, Text } from '@sanity/ui';
import { type MouseEvent, useId, useSyncExternalStore } from 'react';
import { useDocumentStore, useWorkspace } from 'sanity';
import { useRouter } from 'sanity/router';
import { styled } from 'styled-components';
import { countsOf } from '../../shared/work-lists/countsSource.ts';
import { ALL_LISTS, attentionLists } from '../../shared/work-lists/workLists.ts';
import { Heartbeat } from './Heartbeat.tsx';

/** The lists in which something waits for staff, in the order in which a day begins. */
const TODAY = ['to-screen', 'referred-new', 'ready', ...attentionLists.map(({ id }) => id), 'letters-queued'];

const Link = styled.a`
  color: inherit;
  text-decoration: none;
  &:hover, &:focus-visible { text-decoration: underline; }
`;

/** What waits today, each number as the way to its list; and whether the machinery behind it is well. */
export function Today() {
  const id = useId();
  const { subscribe, current } = countsOf(useDocumentStore());
  const counts = useSyncExternalStore(subscribe, current);
  const { basePath } = useWorkspace();
  const { navigateUrl } = useRouter();
  const lists = TODAY.flatMap((listId) => ALL_LISTS.find((list) => list.id === listId) ?? []);
  const open = (event: MouseEvent, path: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    navigateUrl({ path });
  };
  return (
    <Stack as="section" gap={4} aria-labelledby={id}>
      <Heading as="h2" size={2} id={id}>
        What needs somebody today
      </Heading>
      <Grid
        as="ul"
        gap={2}
        gridTemplateColumns={[2, 2, 3, TODAY.length]}
        padding={0}
        margin={0}
        style={{ listStyle: 'none' }}
      >
        {lists.map((list) => {
          const count = counts[list.id];
          const path = `${basePath}/structure/${list.id}`;
          return (
            <Card as="li" key={list.id} border radius={3} padding={3} tone={count ? 'caution' : 'default'}>
              <Link href={path} onClick={(event) => open(event, path)}>
                <Stack gap={3}>
                  <Text size={3} weight="semibold">
                    {count ?? '–'}
                  </Text>
                  <Text size={1}>{list.title}</Text>
                </Stack>
              </Link>
            </Card>
          );
        })}
      </Grid>
      <Heartbeat />
    </Stack>
  );
}
