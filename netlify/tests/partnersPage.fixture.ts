import { weakReference } from '../../program/references.ts';
import { countForPartners } from '../services/partners/partnerView.ts';
import type { Staff } from './staffAndPeople.fixture.ts';

/** A partner tells of several people in one form, twice of one of them, and enough came by a link to be told as a number. */
export async function fillPartnersPage({ env, program, send }: Staff) {
  await send('refer-someone', {
    ...{
      partnerName: 'Mel (example)',
      organisation: 'School',
      partnerEmail: 'mel@example.org',
      field: 'teaching',
    },
    ...{ personGivenName: 'Lina', personFamilyName: 'Aziz (example)', personEmail: 'lina@example.org' },
    ...{ personAgreed: 'yes', lang: 'en' },
    morePeople: 'Huda Noor (example), huda@example.org\nHuda Noor (example), HUDA@example.org',
  });
  const organization = await program.fetch<string>(
    '*[_type == "partnerOrganization" && defined(linkCode)][0]._id',
  );
  const people = await program.fetch<string[]>('*[_type == "participant" && !defined(cameBy)]._id');
  const cameBy = people.reduce(
    (transaction, id) => transaction.patch(id, { set: { cameBy: weakReference(organization) } }),
    program.transaction(),
  );
  await cameBy.commit();
  await program.fetch('count(*)');
  await countForPartners(env);
}
