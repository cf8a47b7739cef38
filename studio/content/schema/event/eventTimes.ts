import { defineField } from 'sanity';
import { z } from 'zod';
import { TIME_ZONE } from '../../../shared/clients/environment.ts';

const started = z.object({ startsAt: z.iso.datetime({ offset: true }) });

/** When an event begins and ends, by the clock where it takes place. It ends after it begins, which calendars rely on. */
export function eventTimes(place: { group: string; fieldset: string }) {
  return [
    defineField({
      name: 'startsAt',
      title: 'Begins',
      type: 'datetime',
      ...place,
      options: { dateFormat: 'MMM D, YYYY', timeFormat: 'h:mm A', timeStep: 15, displayTimeZone: TIME_ZONE },
      validation: (rule) => rule.required().error('Enter the day and hour it begins'),
    }),
    defineField({
      name: 'endsAt',
      title: 'Ends',
      type: 'datetime',
      ...place,
      options: { dateFormat: 'MMM D, YYYY', timeFormat: 'h:mm A', timeStep: 15, displayTimeZone: TIME_ZONE },
      validation: (rule) => [
        rule.required().error('Enter the day and hour it ends'),
        rule.custom((endsAt, { document }) => {
          const known = started.safeParse(document);
          return !endsAt || !known.success || Date.parse(known.data.startsAt) < Date.parse(endsAt)
            ? true
            : 'An event ends after it begins: check the day and the hour';
        }),
      ],
    }),
  ];
}
