import { Text } from '@sanity/ui';
import type { KeptEvent } from '../../../program/events/series/seriesPages.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { assertOnline } from '../../shared/decisions/problems.ts';
import { DateChoice } from './DateChoice.tsx';
import { laterThan } from './LaterDatesForm.tsx';
import type { Series } from './readSeries.ts';
import { countOfDates } from './seriesWords.ts';
import { useGuests } from './useGuests.ts';
import { useTicks } from './useTicks.ts';
import { deleteDates } from './writeSeries.ts';

interface DeleteDatesFormProps {
  event: KeptEvent;
  series: Series;
  onDeleted: () => void;
  onClose: () => void;
}

/** Calls off this date and those that follow, each of which can be kept. Their guests are told, as of any event that is gone. */
export function DeleteDatesForm({ event, series, onDeleted, onClose }: DeleteDatesFormProps) {
  const client = useProgramClient();
  const { isTicked, flip } = useTicks();
  const own = series.dates.filter(({ slug }) => slug === event.slug.current);
  const dates = [...own, ...laterThan(event, series.dates)];
  const chosen = dates.filter(({ slug }) => isTicked(slug, true));
  const told = useGuests(
    chosen.map(({ slug }) => slug),
    'about a day after, unless the date is back by then',
  );
  return (
    <AskForm
      act={`Delete ${countOfDates(chosen.length)}`}
      tone="critical"
      isReady={chosen.length > 0}
      run={async () => {
        assertOnline();
        await deleteDates(client, chosen, series.ties);
        if (chosen.some(({ slug }) => slug === event.slug.current)) onDeleted();
      }}
      done={`${countOfDates(chosen.length)} deleted`}
      onClose={onClose}
    >
      <Text size={1}>
        Readers find these dates no more after the next build, in any language. Dates that are over stay.
      </Text>
      <DateChoice
        title="Dates to delete"
        dates={dates.map(({ slug, ruling: { startsAt, endsAt } }) => ({
          ...{ key: slug, startsAt, endsAt, isTicked: isTicked(slug, true) },
        }))}
        onTick={flip}
      />
      <Text size={1} muted role="status">
        {told}
      </Text>
    </AskForm>
  );
}
