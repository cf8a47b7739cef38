import { Select, Stack, Text, TextInput } from '@sanity/ui';
import { useId, useState } from 'react';
import { calendarOf } from '../../../program/clock/calendar.ts';
import { addMonths, type Day } from '../../../program/clock/day.ts';
import { firstDay } from '../../../program/content/event.ts';
import {
  dateSlug,
  latestUntil,
  problemOfUntil,
  type Rhythm,
  recurrencesOf,
  rhythmsFrom,
} from '../../../program/events/series/recurrence.ts';
import type { KeptEvent } from '../../../program/events/series/seriesPages.ts';
import { COUNTRY, PROVINCE, TIME_ZONE } from '../../shared/clients/environment.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { assertOnline, RecordGone } from '../../shared/decisions/problems.ts';
import { rightNow } from '../../shared/labels/dates.ts';
import { DateChoice } from './DateChoice.tsx';
import { type Series, seriesOf } from './readSeries.ts';
import { countOfDates, rhythmInWords, untilWords } from './seriesWords.ts';
import { useTicks } from './useTicks.ts';
import { makeDates } from './writeSeries.ts';

const CALENDAR = calendarOf({ timeZone: TIME_ZONE, country: COUNTRY, province: PROVINCE });
/** For how many months dates are offered at first. */
const MONTHS_AT_FIRST = 3;

interface SeriesFormProps {
  event: KeptEvent;
  series: Series;
  onClose: () => void;
}

/** How an event recurs and until when, with every date that would be made: each can be left out. */
export function SeriesForm({ event, series, onClose }: SeriesFormProps) {
  const client = useProgramClient();
  const first = firstDay(event, TIME_ZONE);
  const [rhythm, setRhythm] = useState<Rhythm>('weekly');
  const [until, setUntil] = useState<Day>(addMonths(first, MONTHS_AT_FIRST));
  const { isTicked, flip } = useTicks();
  const problem = problemOfUntil(first, until);
  const dates = datesOf(event, series, { rhythm, until }).map((date) => ({
    ...date,
    isTicked: !date.isFixed && isTicked(date.key, !date.isHoliday),
  }));
  const chosen = dates.filter((date) => date.isTicked);
  const from = series.dates.find(({ slug }) => slug === event.slug.current);
  return (
    <AskForm
      act={chosen.length > 0 ? `Publish ${countOfDates(chosen.length)}` : 'Publish the dates'}
      tone="positive"
      isReady={chosen.length > 0}
      run={async () => {
        assertOnline();
        if (!from) throw new RecordGone();
        await makeDates(client, from, chosen);
      }}
      done={`${countOfDates(chosen.length)} published`}
      onClose={onClose}
    >
      <Text size={1}>
        Each date becomes an event of its own, as this one is published now: with its own page, places and
        guests. The site shows them as one entry with the next dates.
      </Text>
      <RhythmFields
        {...{ first, rhythm, setRhythm, until, setUntil }}
        problem={problem && untilWords[problem]}
      />
      {dates.length > 0 && <DateChoice title="Dates to publish" dates={dates} onTick={flip} />}
      <Text size={1} muted role="status">
        {!problem && dates.length === 0
          ? 'No date falls into this time.'
          : `${countOfDates(chosen.length)} chosen.`}
      </Text>
    </AskForm>
  );
}

/** The dates on which the event could recur, with what is known of each. What is over is not made. */
function datesOf(event: KeptEvent, series: Series, rule: { rhythm: Rhythm; until: Day }) {
  const { now } = rightNow();
  const held = new Set(series.dates.map(({ day }) => day));
  return recurrencesOf(event, rule, CALENDAR)
    .filter(({ startsAt }) => Date.parse(startsAt) > now.getTime())
    .map((date) => {
      const isFixed = held.has(date.day) || series.taken.has(dateSlug(seriesOf(event), date.day));
      const note = isFixed
        ? 'Is there already'
        : date.isHoliday
          ? 'A holiday: tick it if you meet all the same'
          : '';
      return { ...date, key: date.day, isFixed, note };
    });
}

interface RhythmFieldsProps {
  first: Day;
  rhythm: Rhythm;
  setRhythm: (rhythm: Rhythm) => void;
  until: Day;
  setUntil: (day: Day) => void;
  problem: string | undefined;
}

function RhythmFields({ first, rhythm, setRhythm, until, setUntil, problem }: RhythmFieldsProps) {
  const [how, last, wrong] = [useId(), useId(), useId()];
  const rhythms = rhythmsFrom(first);
  return (
    <>
      <Stack gap={2}>
        <Text as="label" htmlFor={how} size={1} weight="medium">
          How often
        </Text>
        <Select
          id={how}
          value={rhythm}
          onChange={({ currentTarget: { value } }) =>
            setRhythm(rhythms.find((one) => one === value) ?? 'weekly')
          }
        >
          {rhythms.map((one) => (
            <option key={one} value={one}>
              {rhythmInWords(one, first)}
            </option>
          ))}
        </Select>
      </Stack>
      <Stack gap={2}>
        <Text as="label" htmlFor={last} size={1} weight="medium">
          Until
        </Text>
        <TextInput
          id={last}
          type="date"
          value={until}
          max={latestUntil(first)}
          aria-describedby={problem ? wrong : undefined}
          aria-invalid={problem ? true : undefined}
          onChange={({ currentTarget: { value } }) => setUntil(value)}
        />
        {problem && (
          <Text id={wrong} size={1} role="alert">
            {problem}
          </Text>
        )}
      </Stack>
    </>
  );
}
