import { Box, Container, Flex, Heading, Spinner, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import { dayInWords } from '../../../locales/dates.ts';
import { itemsFor, type Lateness, WHOSE, type Whose } from '../../../program/today/today.ts';
import { useMe } from '../../shared/clients/useStaff.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { rememberOrder } from '../../shared/work-lists/nextInList.ts';
import { DueGroup } from './DueGroup.tsx';
import { Heartbeat } from './Heartbeat.tsx';
import { Nothing } from './Nothing.tsx';
import { ReadyForMatch } from './ReadyForMatch.tsx';
import { useToday } from './useToday.ts';
import { WhoseChoice } from './WhoseChoice.tsx';

const LATENESS: readonly Lateness[] = ['late', 'today', 'coming'];

/** Where a day begins: what is late, what is due today and what comes, of everybody or of oneself. */
export function TodayTool() {
  const { day, items, ready, problem } = useToday();
  const me = useMe()?.id ?? '';
  const [whose, setWhose] = useState<Whose>('everyone');
  const count = (each: Whose) => itemsFor(items ?? [], each, me).length;
  const [everyone, mine, nobody] = WHOSE.map(count);
  const shown = items && itemsFor(items, whose, me);
  // After a decision on a card that is opened from here, the next of these is offered.
  const open = (id: string) => rememberOrder(id, shown?.map((item) => item.id) ?? []);
  return (
    <Box as="main" overflow="auto" style={{ height: '100%' }} padding={[4, 4, 5]} data-testid="today-tool">
      <Container width={4}>
        <Stack gap={5}>
          <Flex gap={4} align="center" justify="space-between" wrap="wrap">
            <Stack gap={4}>
              <Heading as="h1" size={4}>
                Today
              </Heading>
              <Text size={1} muted>
                {dayInWords(day, 'en')}
              </Text>
            </Stack>
            <WhoseChoice
              whose={whose}
              counts={{ everyone: everyone ?? 0, mine: mine ?? 0, nobody: nobody ?? 0 }}
              choose={setWhose}
            />
          </Flex>
          {problem && <Problem text={`What waits could not be read. ${problem}`} />}
          {!shown && !problem && (
            <Flex gap={3} padding={5} align="center" justify="center" role="status">
              <Spinner muted />
              <Text muted>Reading what waits …</Text>
            </Flex>
          )}
          {shown?.length === 0 && <Nothing whose={whose} />}
          {shown &&
            LATENESS.map((lateness) => (
              <DueGroup
                key={`${whose} ${lateness}`}
                lateness={lateness}
                items={shown.filter((item) => item.lateness === lateness)}
                day={day}
                open={open}
              />
            ))}
          <ReadyForMatch count={ready} />
          <Heartbeat />
        </Stack>
      </Container>
    </Box>
  );
}
