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
    // Three-digit ZIP prefixes of the metropolitan area on both banks of the river.
    regionPostcodes: ['630', '631', '633', '620', '622'],
    regionDescription:
      'St. Louis City, St. Louis County, St. Charles, Jefferson and Franklin counties in Missouri, and the Metro East in Illinois',
  };
}
