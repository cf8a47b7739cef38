import { Box, Flex, Spinner, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import { DEFAULT_LANGUAGE, type Language } from '../../../locales/locales.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { ChooseDoor, type DoorChoice } from './ChooseDoor.tsx';
import { eventsIn } from './doorEvents.ts';
import { EventDoor } from './EventDoor.tsx';
import { useDoorEvents } from './useDoorEvents.ts';

const FIRST: Omit<DoorChoice, 'slug'> = { language: DEFAULT_LANGUAGE, paper: 'sheet', walkIns: 10 };

/** What lies at the door of an event, to print: a sheet to sign, or name tags. */
export function DoorPane() {
  const { events, problem } = useDoorEvents();
  const [choice, choose] = useState<DoorChoice>({ ...FIRST, slug: '' });
  const language: Language = choice.language;
  const shown = eventsIn(language, events ?? []);
  const event = shown.find(({ slug }) => slug === choice.slug) ?? firstToCome(shown);
  return (
    <Box as="section" aria-label="Sign-in sheets and name tags" padding={4} overflow="auto" height="fill">
      <Stack gap={5} style={{ maxWidth: '40rem' }}>
        {problem && <Problem text={problem} />}
        {!events && !problem && (
          <Flex gap={3} align="center" role="status">
            <Spinner muted />
            <Text muted>Reading the events …</Text>
          </Flex>
        )}
        {events && !event && (
          <Text size={1} muted>
            No event is planned. Events are written under Content, and appear here once they are published.
          </Text>
        )}
        {event && (
          <>
            <ChooseDoor events={shown} choice={{ ...choice, slug: event.slug }} choose={choose} />
            <EventDoor key={event.slug} event={event} choice={choice} />
          </>
        )}
      </Stack>
    </Box>
  );
}

function firstToCome<Timed extends { endsAt: string }>(events: readonly Timed[]): Timed | undefined {
  return events.find(({ endsAt }) => Date.parse(endsAt) > Date.now()) ?? events.at(-1);
}
