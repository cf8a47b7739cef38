import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Comparable, findDoubles } from './doubles.ts';

const amina = {
  ...{ _id: 'participant.a', givenName: 'Amina', familyName: 'Hadžić (example)' },
  ...{ phone: '(314) 555-0142', email: 'amina@example.org' },
  ...{ _type: 'participant', otherEmails: ['old@example.org'], postcode: '63110', fields: ['nursing'] },
};
const idsOf = (people: Comparable[]) => findDoubles(people).map((group) => group.map(({ _id }) => _id));

test.each([
  ['name and telephone', { email: 'other@example.org', phone: '+1 314 555 0142', postcode: '' }],
  ['name, ZIP code and field', { email: 'other@example.org', phone: '', postcode: '63110-2210' }],
  ['address', { givenName: 'Emir', phone: '' }],
  ['address that another record brought', { givenName: 'Emir', phone: '', email: 'Old@example.org' }],
  ['name in another order and spelling', { givenName: 'HADZIC', familyName: 'Amina (example)' }],
  ['name and an address with a plus', { email: 'Amina+jobs@example.org', phone: '', fields: ['law'] }],
])('two records with the same %s are perhaps one person', (_, change) => {
  expect(idsOf([amina, { ...amina, _id: 'participant.b', ...change }])).toEqual([
    ['participant.a', 'participant.b'],
  ]);
});

test.each([
  ['name', { email: 'other@example.org', otherEmails: [], phone: '(314) 555-0143', fields: ['law'] }],
  ['telephone', { givenName: 'Emir', email: 'emir@example.org', otherEmails: [] }],
  ['address, of two kinds', { _type: 'connector', givenName: 'Emir', phone: '' }],
])('two records with nothing but the same %s are two people', (_, change) => {
  expect(idsOf([amina, { ...amina, _id: 'participant.b', ...change }])).toEqual([]);
});

test('who has nothing to be compared by is nobody’s double', () => {
  const nobody = {
    ...{ _type: 'participant', givenName: '', familyName: '', phone: '', email: '' },
    ...{ otherEmails: [], postcode: '', fields: [] },
  };
  expect(
    idsOf([
      { ...nobody, _id: 'a' },
      { ...nobody, _id: 'b' },
    ]),
  ).toEqual([]);
});

test('three that hang together are one group, in any order, and nobody stands in two', () => {
  const alone = { ...amina, otherEmails: [], fields: [] };
  const chain = [
    alone,
    { ...alone, _id: 'participant.b', email: 'b@example.org' },
    { ...alone, _id: 'connector.c', email: 'b+x@example.org', phone: '' },
    { ...alone, _id: 'participant.d', givenName: 'Emir', email: 'd@example.org' },
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(chain, { minLength: 4 }), (people) => {
      expect(idsOf(people).map((group) => group.toSorted())).toEqual([
        ['connector.c', 'participant.a', 'participant.b'],
      ]);
    }),
  );
});
