import { useEffect, useState } from 'react';
import { API_VERSION } from '../../shared/clients/apiVersion.ts';
import { useContentClient } from '../../shared/clients/useContentClient.ts';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { type DoorEvent, EVENTS, eventsSchema, sinceWhen } from './doorEvents.ts';

/** The events to come and those just over, as they are published; undefined until they are read. */
export function useDoorEvents(): { events?: DoorEvent[]; problem: string } {
  const client = useContentClient();
  const [events, setEvents] = useState<DoorEvent[]>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let isGone = false;
    client
      .withConfig({ apiVersion: API_VERSION })
      .fetch(EVENTS, { since: sinceWhen(new Date()) }, { tag: 'door-events' })
      .then((answer: unknown) => eventsSchema.parse(answer))
      .then(
        (read) => isGone || setEvents(read),
        (error: unknown) => isGone || setProblem(problemInWords(error)),
      );
    return () => {
      isGone = true;
    };
  }, [client]);
  return { ...(events && { events }), problem };
}
