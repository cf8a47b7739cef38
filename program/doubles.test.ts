import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Comparable, findDoubles } from './doubles.ts';

const amina = {
  ...{ _id: 'participant.a', givenName: 'Amina', familyName: 'Hadžić (example)' },
  ...{ phone: '(314) 555-0142', email: 'amina@example.org' },
};
const idsOf = (people: Comparable[]) => findDoubles(people).map((group) => group.map(({ _id }) => _id));

test.each([
  ['name and telephone', { email: 'other@example.org', phone: '+1 314 555 0142' }],
  ['name in another order and spelling', { givenName: 'HADZIC', familyName: 'Amina (example)' }],
  ['name and an address with a plus', { email: 'Amina+jobs@example.org', phone: '' }],
])('two records with the same %s are perhaps one person', (_, change) => {
  expect(idsOf([amina, { ...amina, _id: 'participant.b', ...change }])).toEqual([
    ['participant.a', 'participant.b'],
  ]);
});

test.each([
  ['name', { email: 'other@example.org', phone: '(314) 555-0143' }],
  ['telephone', { givenName: 'Emir', email: 'emir@example.org' }],
  ['address', { givenName: 'Emir', phone: '' }],
])('two records with nothing but the same %s are two people', (_, change) => {
  expect(idsOf([amina, { ...amina, _id: 'participant.b', ...change }])).toEqual([]);
});

test('who has nothing to be compared by is nobody’s double', () => {
  const nobody = { givenName: '', familyName: '', phone: '', email: '' };
  expect(
    idsOf([
      { ...nobody, _id: 'a' },
      { ...nobody, _id: 'b' },
    ]),
  ).toEqual([]);
});

test('three that hang together are one group, in any order, and nobody stands in two', () => {
  const chain = [
    amina,
    { ...amina, _id: 'participant.b', email: 'b@example.org' },
    { ...amina, _id: 'connector.c', email: 'b+x@example.org', phone: '' },
    { ...amina, _id: 'participant.d', givenName: 'Emir' },
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(chain, { minLength: 4 }), (people) => {
      expect(idsOf(people).map((group) => group.toSorted())).toEqual([
        ['connector.c', 'participant.a', 'participant.b'],
      ]);
    }),
  );
});
