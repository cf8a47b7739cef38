import type { Day } from '../clock/day.ts';
import type { EndedFor } from '../endedFor.ts';
import { isSameMailbox } from '../mailbox.ts';
import { isPaused } from '../matching/offer.ts';
import { referencedId } from '../references.ts';

/** Why an open question can lead to no introduction, whatever the connector says. */
export type Obstacle = Extract<
  EndedFor,
  'same-person' | 'do-not-introduce' | 'not-ready' | 'connector-away' | 'connector-outside'
>;

interface Person {
  _id?: string;
  status?: string | null | undefined;
  email?: string | null | undefined;
  doNotIntroduce?: readonly unknown[] | null | undefined;
}

/** Whether one of the two is on the other's list: staff keep it on either record. */
export function mayNotMeet(participant: Person, connector: Person): boolean {
  const lists = ({ doNotIntroduce }: Person, { _id }: Person) =>
    _id !== undefined && (doNotIntroduce ?? []).some((entry) => referencedId.safeParse(entry).data === _id);
  return lists(participant, connector) || lists(connector, participant);
}

/** What stands between a participant and a connector today, who were free for each other when the match was approved. */
export function obstacleBetween(
  participant: Person,
  connector: Person & { pausedUntil?: string | null | undefined },
  today: Day,
): Obstacle | undefined {
  const { status = '', pausedUntil } = connector;
  if (isSameMailbox(participant, connector)) return 'same-person';
  if (mayNotMeet(participant, connector)) return 'do-not-introduce';
  if (participant.status !== 'ready') return 'not-ready';
  if (isPaused({ status: status ?? '', pausedUntil }, today)) return 'connector-away';
  return status === 'active' ? undefined : 'connector-outside';
}
