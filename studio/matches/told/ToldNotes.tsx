import { Card, Stack, Text } from '@sanity/ui';
import { isWaiting, type ToldEntry, toldIn } from '../../../program/matches/told.ts';
import type { MatchStatus } from '../../../program/matchStatus.ts';
import { dayInWords, momentInWords, todayHere } from '../../shared/labels/dates.ts';
import { toldWords } from '../../shared/labels/matches.ts';
import { refusalWords } from './toldWords.ts';
import { UndoTold } from './UndoTold.tsx';

/** The last entry, where nothing came of it. A later one has put it right, or says why not itself. */
function lastRefusal(entries: readonly ToldEntry[]) {
  const last = entries.at(-1);
  return last?.refused ? { ...last, refused: last.refused } : undefined;
}

/** The states in which a day that somebody named is still of use. */
const OPEN: readonly MatchStatus[] = ['asked', 'introduced'];

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** What of that which staff entered is under way or could not be, and which days they were told. */
export function ToldNotes({
  id,
  document,
  status,
}: {
  id: string;
  document: Readonly<Record<string, unknown>>;
  status: MatchStatus | undefined;
}) {
  const entries = toldIn(document.told);
  const refused = lastRefusal(entries);
  const isOpen = status !== undefined && OPEN.includes(status);
  const days = isOpen
    ? [
        status === 'introduced' && dayLine('They agreed to meet on', document.agreedOn),
        dayLine('Somebody will call back on', document.callBackOn),
      ].filter(Boolean)
    : [];
  const waiting = entries.filter(isWaiting);
  const isUnderWay = waiting.length > 0;
  if (!refused && !isUnderWay && days.length === 0) return null;
  return (
    <Stack gap={3} as="section" aria-label="What they told us">
      {refused && (
        <Card tone="caution" padding={4} radius={2} border role="status">
          <Stack gap={3}>
            <Text size={1} weight="semibold">
              Nothing came of “{toldWords[refused.told.what]}” · {momentInWords(refused.at)}
              {refused.by && ` · ${refused.by}`}
            </Text>
            <Text size={1}>{refusalWords[refused.refused]}</Text>
          </Stack>
        </Card>
      )}
      {waiting.map((entry) => (
        <UndoTold key={entry._key} matchId={id} entry={entry} />
      ))}
      {isUnderWay && (
        <Text size={1} role="status">
          What you entered is done as soon as it can no longer be taken back, within some minutes.
        </Text>
      )}
      {days.map((line) => (
        <Text key={String(line)} size={1}>
          {line}
        </Text>
      ))}
    </Stack>
  );
}

function dayLine(words: string, day: unknown): string {
  const on = textOf(day);
  if (!on) return '';
  const when = on < todayHere() ? ': that day is over' : '';
  return `${words} ${dayInWords(on)}${when}.`;
}
