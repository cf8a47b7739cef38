import { expect, test } from 'vitest';
import { lakeOf } from '../../lake.fixture.ts';
import { readDoubles } from './readDoubles.ts';

const amina = { _type: 'participant', givenName: 'Amina', familyName: 'Haddad (example)', status: 'ready' };

test('people who perhaps stand there twice are found, whatever is wrong with another record', async () => {
  const { client, writes } = lakeOf({
    answer: [
      { ...amina, _id: 'participant.a', phone: '(314) 555-0142', email: 'amina@example.org' },
      { ...amina, _id: 'participant.b', phone: '+1 314 555 0142', email: 'a.haddad@example.org' },
      { _id: 'connector.c', _type: 'connector', givenName: 7, familyName: null, phone: {}, email: [] },
    ],
  });
  const groups = await readDoubles(client);
  expect(groups.map((group) => group.map(({ _id }) => _id))).toEqual([['participant.a', 'participant.b']]);
  expect(writes).toEqual([]);
});
