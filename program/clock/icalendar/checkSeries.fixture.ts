import { checkCalendar, eventsIn, methodOf, propertyOf } from './checkCalendar.fixture.ts';

interface Message {
  method: string | undefined;
  uid: string | undefined;
  organizer: string | undefined;
  sequence: number;
  stamp: string;
  span: string;
}

function messageOf(file: string): Message | undefined {
  const [event, ...more] = eventsIn(file);
  if (!event || more.length > 0) return undefined;
  return {
    method: methodOf(file),
    uid: propertyOf(event, 'UID'),
    organizer: propertyOf(event, 'ORGANIZER'),
    sequence: Number(propertyOf(event, 'SEQUENCE') ?? 0),
    stamp: propertyOf(event, 'DTSTAMP') ?? '',
    span: `${propertyOf(event, 'DTSTART')}/${propertyOf(event, 'DTEND')}`,
  };
}

/** What is wrong between a message and the one before it about the same meeting (RFC 5546, 2.1.4 and 2.1.5). */
function stepProblems(before: Message, after: Message): string[] {
  const problems: string[] = [];
  if (after.organizer !== before.organizer) problems.push('2.1.1: another organizer');
  if (after.sequence < before.sequence) problems.push('2.1.4: SEQUENCE goes down');
  if (after.stamp < before.stamp) problems.push('2.1.5: DTSTAMP goes back');
  const isRevised = after.span !== before.span || after.method === 'CANCEL' || before.method === 'CANCEL';
  if (isRevised && after.sequence <= before.sequence)
    problems.push('2.1.4: it is moved or ended with the same SEQUENCE');
  return problems;
}

/** What is wrong with all the files that one calendar was sent, in the order in which they came: each, and as a series. */
export function checkSeries(files: readonly string[]): string[] {
  const problems = files.flatMap((file) => checkCalendar(file));
  const last = new Map<string, Message>();
  for (const file of files) {
    const message = messageOf(file);
    if (!message?.uid) {
      problems.push('RFC 5546: not one event with a UID');
      continue;
    }
    const before = last.get(message.uid);
    if (before) problems.push(...stepProblems(before, message));
    last.set(message.uid, message);
  }
  return problems;
}
