import { afterAll, beforeAll, expect, test } from 'vitest';
import { addParticipant } from '../../../netlify/tests/people.fixture.ts';
import { type Services, startServices } from '../../../netlify/tests/services.fixture.ts';
import { AddressTaken } from '../../shared/decisions/problems.ts';
import { writeCorrection } from '../correct/writeCorrection.ts';
import { type Adding, addRecord } from './addRecord.ts';

let services: Services;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

let entered = 0;
/** Somebody of the staff enters a person from paper. */
function enter(email: string, change: Record<string, string> = {}) {
  entered += 1;
  const answers = {
    ...{ givenName: 'Amina', familyName: 'Hadžić (example)', email, postcode: '63118', field: 'nursing' },
    ...{ bornOutsideUS: 'yes', degree: 'bachelor', workPermission: 'yes', profession: 'Nurse' },
    ...{ yearsOfExperience: '7', english: 'fluent', consent: 'yes', lang: 'en', ...change },
  };
  const adding: Adding = {
    ...{ type: 'participant', key: `entered${entered}`, answers, source: 'paper', by: 'Robin (example)' },
    ...{ agreedOn: '2026-11-20', agreedBy: 'paper', sendsLetter: false, isAnother: false },
    ...{ rules: { regionPostcodes: ['631'] }, today: '2026-11-28' },
  };
  return addRecord(services.program, adding);
}

const withAddress = (emailLower: string) =>
  services.program.fetch<string[]>('*[emailLower == $emailLower]._id', { emailLower });

test('an address that two of the staff enter at the same moment has one record, and one of them is led to it', async () => {
  const both = await Promise.all([enter('twice@example.org'), enter('Twice@example.org')]);
  const [added] = both.flatMap((one) => ('id' in one ? [one.id] : []));
  const led = both.flatMap((one) => ('owner' in one ? [one.owner.id] : []));
  expect(led).toEqual([added]);
  await services.moment();
  expect(await withAddress('twice@example.org')).toEqual([added]);
});

test('a person whom two enter at the same moment under two addresses is shown to the second as perhaps the same', async () => {
  const name = { givenName: 'Emir', phone: '314 555 0177' };
  const both = await Promise.all([enter('emir@example.org', name), enter('emir.work@example.org', name)]);
  expect(both.map((one) => Object.keys(one)).sort()).toEqual([['id'], ['similar']]);
});

test('many who are not the same are all added, however many enter them at once', async () => {
  const names = ['Ana', 'Bea', 'Cem', 'Dua'];
  const added = await Promise.all(names.map((givenName) => enter(`${givenName}@example.org`, { givenName })));
  expect(added.every((one) => 'id' in one)).toBe(true);
});

test('an address that one corrects while another enters it is of one record alone', async () => {
  const id = await addParticipant(services.program, { givenName: 'Lena', email: 'lena@example.org' });
  const [corrected, added] = await Promise.allSettled([
    writeCorrection(services.program, {
      ...{ id, type: 'participant', seen: { email: 'lena@example.org' } },
      ...{ answers: { email: 'moved@example.org' }, source: 'telephone', by: 'Sam (example)' },
      ...{ isTold: false, isAddressSure: true, rules: { regionPostcodes: ['631'] } },
    }),
    enter('moved@example.org', { givenName: 'Mira' }),
  ]);
  const wasAdded = added.status === 'fulfilled' && 'id' in added.value;
  if (corrected.status === 'rejected') expect(corrected.reason).toBeInstanceOf(AddressTaken);
  expect([corrected.status === 'fulfilled', wasAdded].filter(Boolean)).toHaveLength(1);
  await services.moment();
  expect(await withAddress('moved@example.org')).toHaveLength(1);
});
