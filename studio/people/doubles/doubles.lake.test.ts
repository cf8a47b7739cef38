import { afterAll, beforeAll, expect, test } from 'vitest';
import { addConnector, addParticipant } from '../../../netlify/tests/people.fixture.ts';
import { type Services, startServices } from '../../../netlify/tests/services.fixture.ts';
import { comparable, doublesOf, readDoubles } from './readDoubles.ts';

let services: Services;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const amina = {
  ...{ givenName: 'Amina', familyName: 'Hadžić (example)', phone: '(314) 555-0142', postcode: '63118' },
  ...{ email: 'a.hadzic@example.org', emailLower: 'a.hadzic@example.org', field: 'teaching' },
};
const another = {
  email: 'b@example.org',
  emailLower: 'b@example.org',
  phone: '',
  postcode: '',
  field: 'law',
};

/** By what somebody is found as the double of Amina; undefined where not. */
async function foundBy(change: Record<string, unknown>, add = addParticipant) {
  const first = await addParticipant(services.program, amina);
  const second = await add(services.program, { ...amina, ...another, ...change });
  await services.moment();
  const document = await services.program.getDocument(first);
  const doubles = await doublesOf(services.program, comparable({ ...document }));
  const everybody = await readDoubles(services.program);
  const group = everybody.find((one) => one.some(({ _id }) => _id === first)) ?? [];
  const found = doubles.find(({ person }) => person._id === second);
  expect(group.some(({ _id }) => _id === second)).toBe(found !== undefined);
  expect(doubles.map(({ person }) => person._id)).not.toContain(first);
  await Promise.all([first, second].map((id) => services.program.delete(id)));
  return found?.by;
}

test.each([
  [
    'the address, however it is typed',
    { emailLower: amina.emailLower, email: 'A.Hadzic@Example.org', givenName: 'Emir' },
    'address',
  ],
  [
    'an address of a record that went into theirs',
    { otherEmails: [amina.emailLower], givenName: 'Emir' },
    'address',
  ],
  ['name and telephone', { familyName: 'HADZIC (example)', phone: '+1 314.555.0142' }, 'telephone'],
  ['name and a telephone without its area', { phone: '13145550142' }, 'telephone'],
  ['name, ZIP code and field', { postcode: '63118-1234', field: 'teaching' }, 'zip-and-field'],
  [
    'name and a mailbox in another spelling',
    { email: 'a.hadzic+jobs@example.org', emailLower: 'a.hadzic+jobs@example.org' },
    'mailbox',
  ],
])('a card asks only for those near, and finds by %s', async (_, change, by) => {
  expect(await foundBy(change)).toBe(by);
});

test('a Connector of the same name is found too', async () => {
  const change = { postcode: '63118', fields: ['law', 'teaching'], field: undefined };
  expect(await foundBy(change, addConnector)).toBe('zip-and-field');
});

test.each([
  ['name', {}],
  ['telephone', { givenName: 'Emir', phone: amina.phone }],
  ['ZIP code and field', { givenName: 'Emir', postcode: amina.postcode, field: amina.field }],
])('who has nothing but the %s in common is somebody else', async (_, change) => {
  expect(await foundBy(change)).toBeUndefined();
});
