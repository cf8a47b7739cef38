import { Text } from '@sanity/ui';
import { spanOf } from '../../../program/content/event.ts';
import { changeOf, type DateChange } from '../../../program/events/series/laterDates.ts';
import type { DatePages, KeptEvent } from '../../../program/events/series/seriesPages.ts';
import { TIME_ZONE } from '../../shared/clients/environment.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { assertOnline } from '../../shared/decisions/problems.ts';
import { rightNow } from '../../shared/labels/dates.ts';
import { DateChoice } from './DateChoice.tsx';
import type { Series } from './readSeries.ts';
import { countOfDates, partWords } from './seriesWords.ts';
import { useGuests } from './useGuests.ts';
import { useTicks } from './useTicks.ts';
import { changeDates } from './writeSeries.ts';

interface LaterDatesFormProps {
  event: KeptEvent;
  series: Series;
  onClose: () => void;
}

/** The dates that begin after an event, and are not over. */
export function laterThan(
  event: Pick<KeptEvent, 'startsAt' | 'endsAt'>,
  dates: readonly DatePages[],
): DatePages[] {
  const { now } = rightNow();
  const { from } = spanOf(event);
  return dates.filter(({ ruling }) => {
    const start = spanOf(ruling).from;
    return start > from && start > now;
  });
}

const isTold = ({ parts }: DateChange) => parts.includes('time') || parts.includes('place');
const listed = (parts: DateChange['parts']) =>
  `Changes: ${new Intl.ListFormat('en').format(parts.map((part) => partWords[part]))}`;

/** Makes the dates that follow as this one is: what would change in each, and each can be left as it is. */
export function LaterDatesForm({ event, series, onClose }: LaterDatesFormProps) {
  const client = useProgramClient();
  const { isTicked, flip } = useTicks();
  const from = series.dates.find(({ slug }) => slug === event.slug.current);
  const changes = (from ? laterThan(event, series.dates) : []).flatMap((date) => {
    const change = from && changeOf(from, date, TIME_ZONE);
    return change && change.parts.length > 0 ? [{ ...change, date }] : [];
  });
  const chosen = changes.filter(({ slug }) => isTicked(slug, true));
  const told = useGuests(
    chosen.filter(isTold).map(({ slug }) => slug),
    'with the new time or place',
  );
  return (
    <AskForm
      act={`Change ${countOfDates(chosen.length)}`}
      tone="primary"
      isReady={chosen.length > 0}
      run={async () => {
        assertOnline();
        await changeDates(client, series, chosen);
      }}
      done={`${countOfDates(chosen.length)} changed`}
      onClose={onClose}
    >
      {changes.length === 0 ? (
        <Text size={1}>All dates that follow are as this one is. Nothing is to be changed.</Text>
      ) : (
        <>
          <Text size={1}>
            The dates that follow get the words, place, places and time of day of this one, in each language,
            and keep their days. It is public with the next build.
          </Text>
          <DateChoice
            title="Dates to change"
            dates={changes.map(({ slug, parts, date: { ruling } }) => ({
              ...{ key: slug, startsAt: ruling.startsAt, endsAt: ruling.endsAt },
              ...{ note: listed(parts), isTicked: isTicked(slug, true) },
            }))}
            onTick={flip}
          />
          <Text size={1} muted role="status">
            {told}
          </Text>
        </>
      )}
    </AskForm>
  );
}
