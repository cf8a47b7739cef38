import { defineField } from 'sanity';
import { isWallTime } from '../../../../program/clock/wallTime.ts';
import { WEEKDAYS } from '../../../../program/content/coordinator.ts';

const days = WEEKDAYS.map((value) => ({ value, title: value[0]?.toUpperCase() + value.slice(1) }));

const day = (name: string, title: string) =>
  defineField({
    name,
    title,
    type: 'string',
    options: { list: days },
    validation: (rule) => rule.required().error('Choose a day'),
  });

const time = (name: string, title: string) =>
  defineField({
    name,
    title,
    description: 'By the clock where the program is, as 09:00 or 17:30',
    type: 'string',
    validation: (rule) => [
      rule.required().error('Enter a time'),
      rule.custom(
        (value?: string) => value === undefined || isWallTime(value) || 'Enter a time as 09:00 or 17:30',
      ),
    ],
  });

/** Who signs every email, and is named where people may rather talk to somebody. */
export const coordinatorField = defineField({
  name: 'coordinator',
  title: 'Coordinator',
  description:
    'Signs every email, and is named on the pages behind its links. Left empty, the program signs without a name',
  type: 'object',
  group: 'program',
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      description: 'As people say it: given name and family name',
      type: 'string',
      validation: (rule) => rule.required().error('Enter the name of the coordinator'),
    }),
    defineField({
      name: 'phone',
      title: 'Phone',
      description: 'A number of their own. Left empty, it is that of the program',
      type: 'string',
    }),
    defineField({
      name: 'hours',
      title: 'Hours',
      description: 'When somebody answers the phone. Said in each language',
      type: 'object',
      options: { columns: 2 },
      fields: [
        day('from', 'From'),
        day('to', 'To'),
        time('opensAt', 'Opens at'),
        time('closesAt', 'Closes at'),
      ],
    }),
  ],
});
