import { expect, test } from 'vitest';
import type { KnownPeople } from '../../match-suggestions/readPeople.ts';
import { whatIsBehind } from '../parts/Behind.tsx';
import { withChanges } from './changes.ts';
import { withFresh } from './freshPeople.ts';
import type { Marks } from './marks.ts';
import { card, connector, marksOf, participant, sessionOf } from './matchingSession.fixture.ts';
import type { MatchingSession } from './matchingSession.ts';

const today = '2026-11-22';
const cards = [card('Ana', 'Vera'), card('Ben', 'Tom')];
const usual = sessionOf(cards);

/** What the first card says after people or marks have changed. */
function said({ fresh, marks }: { fresh?: Partial<KnownPeople>; marks?: Partial<Marks> }) {
  const { people } = usual;
  if (!people) throw new Error('nobody');
  const session: MatchingSession = {
    ...usual,
    people: withFresh(people, { participants: [], connectors: [], ...fresh }),
    marks: { ...marksOf(usual), ...marks },
  };
  return withChanges(session, today)[0];
}

test('a card whose people are as they were says nothing', () => {
  expect(withChanges(usual, today)).toEqual(cards);
});

type Case = [string, Parameters<typeof said>[0], string, boolean];

test.each([
  [
    'somebody has matched the person with another',
    {
      marks: {
        open: [{ participantId: 'participant.Ana', connectorId: 'connector.Tom', approvedBy: 'Sam' }],
      },
    },
    'Sam has approved another match for this person.',
    true,
  ],
  [
    'the person is no longer ready',
    { marks: { participants: new Map([['participant.Ben', '1']]) } },
    'This person is no longer ready.',
    true,
  ],
  [
    'the Connector has retired',
    { marks: { connectors: new Map([['connector.Tom', '1']]) } },
    'The Connector no longer takes part.',
    true,
  ],
  [
    'the Connector pauses',
    { fresh: { connectors: [connector('Vera', { status: 'paused' })] } },
    'The Connector is paused.',
    true,
  ],
  [
    'the Connector pauses until a day',
    { fresh: { connectors: [connector('Vera', { pausedUntil: '2026-12-24' })] } },
    'The Connector is paused.',
    true,
  ],
  [
    'somebody has taken the last place of the Connector',
    { marks: { open: [{ participantId: 'participant.Zoe', connectorId: 'connector.Vera' }] } },
    'The Connector has no free place any more.',
    true,
  ],
  [
    'somebody has refused the pair',
    {
      fresh: {
        participants: [
          participant('Ana', {
            pairDecisions: [
              {
                connector: { _ref: 'connector.Vera' },
                decision: 'refused',
                at: '',
                by: 'Sam',
                note: 'Cousins',
              },
            ],
          }),
        ],
      },
    },
    'Sam has refused this pair: Cousins',
    true,
  ],
  [
    'somebody has changed the record',
    { fresh: { participants: [participant('Ana', { profession: 'Midwife' })] } },
    'Changed after the proposal: Ana (example).',
    false,
  ],
] satisfies Case[])('when %s, the card says so', (_title, change, words, blocks) => {
  expect(said(change)?.change).toEqual({ words, blocks });
});

test('a pair that was approved elsewhere counts as approved, with the name of who did', () => {
  const open = [{ participantId: 'participant.Ana', connectorId: 'connector.Vera', approvedBy: 'Sam' }];
  expect(said({ marks: { open } })).toMatchObject({ state: 'approved', before: 'Sam' });
});

test('of two cards for one last place the first keeps it', () => {
  const two = sessionOf([card('Ana', 'Vera'), card('Ben', 'Vera')], 1);
  expect(withChanges(two, today).map(({ change }) => change?.blocks)).toEqual([undefined, true]);
});

test('what is behind is counted, and nothing is said when nothing is', () => {
  expect(whatIsBehind(usual)).toEqual([]);
  const more = new Map([...marksOf(usual).participants, ['participant.New', '1']]);
  const changed = withChanges({ ...usual, marks: { ...marksOf(usual), connectors: new Map() } }, today);
  expect(
    whatIsBehind({
      ...usual,
      cards: [...changed, card('Cleo', 'Eve', { state: 'refused' })],
      marks: { ...marksOf(usual), participants: more },
    }),
  ).toEqual([
    'Changed meanwhile: 2 cards.',
    'Without a Connector after a refusal: 1 person.',
    'Ready since then: 1 more person.',
  ]);
});
