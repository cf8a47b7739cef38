import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { criteriaSchema } from '../../../program/criteria.ts';
import type { EligibilityRules } from '../../../program/eligibility.ts';
import { compareStandings, type Standings } from '../../../program/standings.ts';
import { eligibilityWords } from '../../shared/labels/participants.ts';

/** Who is asked about: staff decide about them still, or did not long ago. */
const PEOPLE = `*[_type == "participant" && status in ["unconfirmed", "received", "ready", "on-hold", "not-eligible"]]{
  bornOutsideUS, degree, workPermission, postcode
}`;

/** How the people of the program would stand by a draft of the criteria. Throws what the client throws. */
export async function previewCriteria(
  program: SanityClient,
  holding: EligibilityRules,
  draft: unknown,
): Promise<Standings> {
  const people = await program.fetch(PEOPLE, {}, { perspective: 'published', tag: 'criteria' });
  const records = z.array(z.record(z.string(), z.unknown())).parse(people);
  return compareStandings(records, holding, { ...holding, criteria: criteriaSchema.parse(draft) });
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** What a draft would change, in sentences for staff. */
export function standingsInWords({ people, moved }: Standings): string[] {
  if (people === 0) return ['There is nobody whose answers tell it.'];
  const all = moved.reduce((sum, one) => sum + one.people, 0);
  if (all === 0)
    return [`Nobody of ${count(people, 'person', 'people')} in screening and waiting would stand otherwise.`];
  return [
    `${all} of ${count(people, 'person', 'people')} in screening and waiting would stand otherwise:`,
    ...moved.map(
      ({ from, to, people: some }) =>
        `${some} from “${eligibilityWords[from]}” to “${eligibilityWords[to]}”.`,
    ),
    'Their records stay as they are, and their cards say it: staff decide.',
  ];
}
