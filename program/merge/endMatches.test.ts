import { expect, test } from 'vitest';
import { weakReference } from '../references.ts';
import { endMatches } from './endMatches.ts';

const introduced = (id: string, introducedAt: string, agreedOn?: string) => ({
  ...{ _id: `match.${id}`, status: 'introduced', introducedAt, agreedOn },
  ...{ participant: weakReference('participant.a'), connector: weakReference('connector.a') },
});

test('of two introductions of the same two the first counts', () => {
  const ended = endMatches(
    [introduced('late', '2026-11-20'), introduced('first', '2026-11-01')],
    'participant',
    'introduced',
  );
  expect(ended.map(({ id, why }) => [id, why])).toEqual([['match.late', 'same-two']]);
});

test('but the one whose coffee stands in two calendars stays, whichever came first', () => {
  const matches = [introduced('late', '2026-11-20', '2026-12-04'), introduced('first', '2026-11-01')];
  expect(endMatches(matches, 'connector', 'active').map(({ id }) => id)).toEqual(['match.first']);
});
