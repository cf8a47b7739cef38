import { defineField } from 'sanity';
import { settingsSchema } from '../../../program/content/settings.ts';

const zone = settingsSchema.shape.timeZone;

/** In which zone the times of events are said. */
export const timeZoneField = defineField({
  name: 'timeZone',
  title: 'Time zone',
  description: `The name that computers know it by. Left empty, it is ${zone.parse(undefined)}`,
  type: 'string',
  group: 'region',
  validation: (rule) =>
    rule.custom((value) =>
      zone.safeParse(value).success ? true : 'Use the name of a time zone, such as America/Chicago',
    ),
});
