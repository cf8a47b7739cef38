import { SETTINGS_ID } from '../program/content/settings.ts';

/**
 * The one settings document, for St. Louis. The telephone number and the mail address are examples: 555-01xx
 * numbers and example.org belong to nobody.
 */
export function settings() {
  return {
    _id: SETTINGS_ID,
    _type: 'settings',
    programName: 'Mosaic Connector',
    city: 'St. Louis',
    phone: '(314) 555-0142',
    email: 'hello@example.org',
    coordinator: {
      name: 'Rosa Delgado (example)',
      hours: { from: 'monday', to: 'friday', opensAt: '09:00', closesAt: '17:00' },
    },
    trust: {
      host: 'Riverbend Welcome Center (example)',
      funders: ['Riverbend Community Foundation (example)'],
      people: ['Rosa Delgado, coordinator (example)', 'Samuel Okoye, director (example)'],
      decisions:
        'Staff decide who takes part, by the four criteria of the page Learn More, and who meets whom. The director settles complaints (example)',
      processors: [
        'Netlify: hosts the site and its forms',
        'Sanity: stores the records',
        'Resend: sends the emails',
      ],
      privacyVersions: [
        {
          _type: 'privacyVersion',
          _key: 'first',
          since: '2026-11-29',
          change: 'The first version (example)',
        },
      ],
    },
    // Three-digit ZIP prefixes of the metropolitan area on both banks of the river.
    regionPostcodes: ['630', '631', '633', '620', '622'],
    // Which kinds of Connector are wanted stands on the site, from the example people.
    wantedShown: true,
    regionDescription:
      'St. Louis City, St. Louis County, St. Charles, Jefferson and Franklin counties in Missouri, and the Metro East in Illinois',
  };
}
