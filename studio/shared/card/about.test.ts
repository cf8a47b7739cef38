import { evaluate, parse } from 'groq-js';
import { expect, test } from 'vitest';
import { ABOUT } from './about.ts';

const ref = (_ref: string) => ({ _ref });
const dataset = [
  { _id: 'participant.a', _type: 'participant', givenName: 'Amina' },
  { _id: 'connector.b', _type: 'connector', givenName: 'Vera' },
  {
    ...{ _id: 'match.a-b', _type: 'match', status: 'met', introducedAt: '2026-11-01T12:00:00Z' },
    ...{ participant: ref('participant.a'), connector: ref('connector.b') },
    history: [
      { at: '2026-11-01T12:00:00Z', to: 'introduced' },
      { at: '2026-11-09T12:00:00Z', to: 'met' },
    ],
  },
];

test('the date beside a match’s state is the day since which it is in that state', async () => {
  const params = { id: 'participant.a' };
  const answer = await (await evaluate(parse(ABOUT.fetch, { params }), { dataset, params })).get();
  expect(ABOUT.schema.parse(answer).matches).toMatchObject([
    { status: 'met', since: '2026-11-09T12:00:00Z', connector: 'Vera' },
  ]);
});

const heard = async (document: { _id: string; _type: string }) => {
  const params = { id: 'participant.a' };
  const answer = await evaluate(parse(ABOUT.listen, { params }), { dataset: [document], params });
  return (await answer.get()).length > 0;
};

test('a card follows what is about its own record, and not every change of anybody', async () => {
  const own = { participant: ref('participant.a') };
  expect(await heard({ _id: 'match.x', _type: 'match', ...own })).toBe(true);
  expect(await heard({ _id: 'letter.x', _type: 'letter', ...own })).toBe(true);
  const other = { participant: ref('participant.z') };
  expect(await heard({ _id: 'match.y', _type: 'match', ...other })).toBe(false);
  expect(await heard({ _id: 'letter.y', _type: 'letter', ...other })).toBe(false);
});
