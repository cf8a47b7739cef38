import { expect, test } from 'vitest';
import { card, sessionOf } from './matchingSession.fixture.ts';
import { planOf, settledIn } from './matchingSession.ts';
import { withChoice, withChoicesPinned, withDecision } from './moves.ts';

const pair = { score: 500, reasons: [], cautions: [] };
const refused = { decision: 'refused', at: '', by: 'Sam', note: 'Cousins' } as const;

test('an exchange gives both people the other’s Connector, marked as the choice of staff', () => {
  const session = sessionOf([card('Ana', 'Vera'), card('Ben', 'Tom')]);
  const { cards } = withChoice(session, 'participant.Ana', {
    connectorId: 'connector.Tom',
    pair,
    gain: 0,
    exchange: { participantId: 'participant.Ben', connectorId: 'connector.Vera', pair },
  });
  expect(cards).toMatchObject([
    { participantId: 'participant.Ana', connectorId: 'connector.Tom', isChosen: true, score: 500 },
    { participantId: 'participant.Ben', connectorId: 'connector.Vera', isChosen: true },
  ]);
});

test('who had no proposal gets a card, and leaves the list of those without', () => {
  const unmatched = [
    {
      participantId: 'participant.Ana',
      why: 'all-full',
      would: { key: 'match-ends', values: {} },
    } as const,
  ];
  const after = withChoice({ cards: [card('Ben', 'Tom')], unmatched }, 'participant.Ana', {
    connectorId: 'connector.Vera',
    pair,
    gain: 500,
  });
  expect(after.unmatched).toEqual([]);
  expect([...planOf(after.cards)]).toEqual([
    ['participant.Ana', 'connector.Vera'],
    ['participant.Ben', 'connector.Tom'],
  ]);
});

test('a refused card takes no place, and pinned and approved people are not asked to change places', () => {
  const session = sessionOf([
    card('Ana', 'Vera', { state: 'refused' }),
    card('Ben', 'Tom', { state: 'approved' }),
    card('Cleo', 'Eve'),
  ]);
  expect([...planOf(session.cards).keys()]).toEqual(['participant.Ben', 'participant.Cleo']);
  const people =
    session.people && withDecision(session.people, card('Cleo', 'Eve'), { ...refused, decision: 'pinned' });
  expect(settledIn({ ...session, ...(people && { people }) })).toEqual(
    new Set(['participant.Cleo', 'participant.Ben']),
  );
});

test('what staff chose holds like a pin when proposing again, unless the pair was refused since', () => {
  const { people } = sessionOf([card('Ana', 'Vera'), card('Ben', 'Tom')]);
  if (!people) throw new Error('nobody');
  const cards = [card('Ana', 'Vera', { isChosen: true }), card('Ben', 'Tom')];
  const decided = (of: typeof people) =>
    of.participants.map(({ pairDecisions }) => pairDecisions.map(({ decision }) => decision));
  expect(decided(withChoicesPinned(people, cards))).toEqual([['pinned'], []]);
  const since = withDecision(people, card('Ana', 'Vera'), refused);
  expect(decided(withChoicesPinned(since, cards))).toEqual([['refused'], []]);
});

test('what was decided about a pair can be taken back', () => {
  const { people } = sessionOf([card('Ana', 'Vera')]);
  if (!people) throw new Error('nobody');
  const decided = withDecision(people, card('Ana', 'Vera'), refused);
  expect(withDecision(decided, card('Ana', 'Vera'), undefined)).toEqual(people);
});
