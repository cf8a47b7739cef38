import { SETTINGS_ID } from '../program/content/settings.ts';
import type { Answers } from './answers.ts';

/** The name of a person, of “Name, role”. */
const nameOf = (person = '') => person.split(',')[0]?.trim() ?? '';

/**
 * The settings of a new city on its first day (YYYY-MM-DD). What nobody was asked stays empty, and `npm run doctor` says that
 * it is missing: who pays, how decisions are made.
 */
export function citySettings(answers: Answers, today: string) {
  const { programName, city, country, region, regionDescription, postcodes, timeZone, languages } = answers;
  const { phone, email, address, people, hours, host } = answers;
  return {
    _id: SETTINGS_ID,
    _type: 'settings',
    programName,
    city,
    phone,
    email,
    ...(address && { address }),
    coordinator: { name: nameOf(people[0]), hours },
    trust: {
      host,
      funders: [],
      people,
      processors: [
        'Netlify: hosts the site and its forms',
        'Sanity: stores the records',
        'Resend: sends the emails',
      ],
      privacyVersions: [
        { _type: 'privacyVersion', _key: 'first', since: today, change: 'The first version' },
      ],
    },
    country,
    ...(region.code && { province: region.code }),
    regionPostcodes: postcodes,
    regionDescription,
    timeZone,
    languages,
  };
}
