import { DocumentTextIcon } from '@sanity/icons/DocumentText';
import { Button, Flex, Spinner, Stack, Text } from '@sanity/ui';
import { type DoorVisit, doorList } from '../../../program/events/door/doorList.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { useLive } from '../../shared/subscriptions/useLive.ts';
import type { DoorChoice } from './ChooseDoor.tsx';
import { type DoorEvent, GUESTS } from './doorEvents.ts';
import { PrintedSheet } from './PrintedSheet.tsx';
import { PrintedTags } from './PrintedTags.tsx';

/** Who is expected at an event, in numbers, and the paper itself, which is seen only in print. */
export function EventDoor({ event, choice }: { event: DoorEvent; choice: DoorChoice }) {
  const { value: visits, problem } = useLive(GUESTS, event.slug);
  if (problem) return <Problem text={problem} />;
  if (!visits) return <Spinner muted />;
  const { language, paper, walkIns } = choice;
  const guests = doorList(visits, language);
  const people = guests.reduce((sum, { companions }) => sum + 1 + companions, 0);
  const isEmpty = paper === 'sheet' ? people + walkIns === 0 : people === 0;
  return (
    <Stack gap={4}>
      <Stack gap={3} role="status">
        <Text size={2}>{expectedInWords(guests.length, people, paper === 'sheet')}</Text>
        {othersInWords(visits).map((words) => (
          <Text key={words} size={1} muted>
            {words}
          </Text>
        ))}
      </Stack>
      <Flex>
        <Button
          icon={DocumentTextIcon}
          text="Print"
          mode="ghost"
          tone="primary"
          disabled={isEmpty}
          onClick={() => window.print()}
        />
      </Flex>
      <Text size={1} muted>
        It fits Letter and A4. Print it on the day, so that nobody is missing, and shred the sheet once you
        have counted who came.
      </Text>
      {!isEmpty &&
        (paper === 'sheet' ? (
          <PrintedSheet {...{ event, guests, language, walkIns }} />
        ) : (
          <PrintedTags {...{ guests, language }} perSheet={paper === 'tags-8' ? 8 : 10} />
        ))}
    </Stack>
  );
}

function expectedInWords(guests: number, people: number, isSheet: boolean): string {
  if (guests === 0)
    return isSheet
      ? 'Nobody has confirmed yet. The sheet has lines for people who did not sign up.'
      : 'Nobody has confirmed yet, so there is no name tag to print.';
  const confirmed = guests === 1 ? 'One guest has confirmed' : `${guests} guests have confirmed`;
  return people > guests ? `${confirmed}, ${people} people with those whom they bring.` : `${confirmed}.`;
}

/** Who stands on no paper, and why. */
function othersInWords(visits: readonly DoorVisit[]): string[] {
  const count = (status: string) => visits.filter((visit) => visit.status === status).length;
  const [waiting, held] = [count('waiting'), count('held')];
  return [
    waiting > 0 && `On the waiting list, and not on the paper: ${waiting}.`,
    held > 0 && `Not confirmed yet, and not on the paper: ${held}.`,
  ].filter((words) => words !== false);
}
