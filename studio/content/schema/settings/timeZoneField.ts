import { defineField } from 'sanity';
import { settingsSchema } from '../../../../program/content/settings.ts';
import { TIME_ZONE } from '../../../shared/clients/environment.ts';

const zone = settingsSchema.shape.timeZone;

/** In which zone the program counts its days and says its times. A Studio that was built for another one says so. */
export const timeZoneField = defineField({
  name: 'timeZone',
  title: 'Time zone',
  description: `The name that computers know it by. Left empty, it is ${zone.parse(undefined)}`,
  type: 'string',
  group: 'region',
  validation: (rule) => [
    rule.custom((value) =>
      zone.safeParse(value).success ? true : 'Use the name of a time zone, such as America/Chicago',
    ),
    rule
      .custom((value) => {
        const { success, data } = zone.safeParse(value);
        return !success || data === TIME_ZONE
          ? true
          : `This Studio shows times in ${TIME_ZONE}. Ask the maintainers to build it with SANITY_STUDIO_TIME_ZONE=${data}`;
      })
      .warning(),
  ],
});
