import { Button, Flex, Stack, Text } from '@sanity/ui';
import { IntentLink } from 'sanity/router';
import { styled } from 'styled-components';
import { OWNED_TYPES } from '../../../program/recordTypes.ts';
import type { DueItem } from '../../../program/today/today.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useMe } from '../../shared/clients/useStaff.ts';
import { useOnce } from '../../shared/decisions/useOnce.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { dayInWords } from '../../shared/labels/dates.ts';
import { assign } from '../../shared/tasks/arrange.ts';
import { dueInWords, whatInWords, whoInWords } from './todayWords.ts';

const Row = styled.li`
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem 1.25rem;
  align-items: center;
  padding: 0.75rem 1rem;
  border-top: 1px solid var(--card-border-color);
  &:first-child { border-top: 0; }
  &:hover { background: var(--card-muted-bg-color); }
  & a { color: inherit; text-decoration: none; }
  & a:hover, & a:focus-visible { text-decoration: underline; }
  & .what { flex: 1 1 16rem; min-width: 0; }
  & .since { flex: 0 0 8.5rem; }
  & .due { flex: 0 0 13.5rem; }
  & .whose { flex: 0 0 9rem; }
  @container (max-width: 50rem) {
    & .what { flex-basis: 100%; }
    & .since, & .due { flex-basis: auto; }
    & .whose { flex: 1 0 auto; display: flex; justify-content: flex-end; }
  }
`;

/** Types that somebody of the staff can look after. */
const OWNED = new Set<string>(OWNED_TYPES);

/** One thing to do: who, what, since when, by when and whose. The name opens the record. */
export function DueRow({ item, day, open }: { item: DueItem; day: string; open: (id: string) => void }) {
  const client = useProgramClient();
  const me = useMe();
  const { isBusy, problem, run } = useOnce();
  const { id, type, owner, since, lateness } = item;
  const who = whoInWords(item);
  return (
    <Row>
      <Stack gap={3} className="what">
        <Text size={2} weight="semibold" dir="auto" style={{ overflowWrap: 'break-word' }}>
          <IntentLink intent="edit" params={{ id, type }} onClick={() => open(id)}>
            {who}
          </IntentLink>
        </Text>
        <Text size={1} dir="auto">
          {whatInWords(item)}
        </Text>
      </Stack>
      <Text size={1} muted className="since">
        {since ? `Since ${dayInWords(since)}` : ''}
      </Text>
      <Text size={1} className="due" weight={lateness === 'late' ? 'semibold' : 'regular'}>
        {lateness === 'coming' ? 'By ' : ''}
        {dueInWords(item, day)}
      </Text>
      <Flex gap={3} align="center" className="whose">
        {owner && (
          <Text size={1} muted>
            {owner.name}
          </Text>
        )}
        {!owner && OWNED.has(type) && me && (
          <Button
            mode="ghost"
            fontSize={1}
            padding={2}
            text="I take it"
            aria-label={`I take it: ${who}`}
            loading={isBusy}
            disabled={isBusy}
            onClick={() => run(() => assign(client, id, me))}
          />
        )}
      </Flex>
      {problem && <Problem text={problem} />}
    </Row>
  );
}
