import { z } from 'zod';
import { sharedNumbersSchema } from '../../program/cities/trusted.ts';
import { type Finding, ok, wrong } from './finding.ts';

const stored = z.object({ sharedNumbers: z.unknown().optional() });

/**
 * Whether what staff chose about numbers of several cities can be done, from the settings as they are stored and the keys
 * of the functions. What cannot be read there counts as not chosen, and nobody would notice.
 */
export function sharedNumbersFindings(settings: unknown, keys: readonly string[]): Finding[] {
  const { sharedNumbers } = stored.parse(settings);
  if (sharedNumbers === undefined || sharedNumbers === null) return [];
  const chosen = sharedNumbersSchema.safeParse(sharedNumbers);
  if (!chosen.success) {
    const places = chosen.error.issues.map(({ path, message }) => `${path.join(' ')}: ${message}`);
    return [
      wrong(
        `the numbers of several cities cannot be read (${places.join('; ')}): nothing is published or added up`,
        'Mend them in the Studio: Content → Settings → Numbers.',
      ),
    ];
  }
  if (!chosen.data.isPublished) return [];
  return keys.length > 0
    ? [ok('the numbers that the program shares with other cities are signed')]
    : [
        wrong(
          'the program is to share its numbers with other cities, and has no key to sign them: nothing is published',
          'Make one (npm run numbers -- --new-key) and give it to the functions as NUMBERS_KEYS.',
        ),
      ];
}
