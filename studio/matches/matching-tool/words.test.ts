import { expect, test } from 'vitest';
import { effectInWords } from './dialogs/effectInWords.ts';
import { whatFollows } from './dialogs/whatFollows.ts';
import { summaryOf } from './parts/Summary.tsx';
import { card, connector, participant, sessionOf } from './session/matchingSession.fixture.ts';

const view = (person: string, to: string, cautions: Parameters<typeof card>[2] = {}) => ({
  card: card(person, to, cautions),
  participant: participant(person),
  connector: connector(to),
  ...{ workload: undefined, proposed: 1, decision: undefined },
});

test('before many are approved staff read how many emails go out, and to how many', () => {
  expect(whatFollows([view('Ana', 'Vera'), view('Ben', 'Tom')], 1)[0]).toBe(
    '2 Connectors are asked now by email.',
  );
  expect(whatFollows([view('Ana', 'Vera'), view('Ben', 'Vera')], 1)[0]).toBe(
    '1 Connector is asked now by email, with 2 questions in all.',
  );
});

test('and what they might not see: cautions, and pages they are not on', () => {
  const caution = { cautions: [{ key: 'different-area', values: {} } as const] };
  const sentences = whatFollows([view('Ana', 'Vera', caution), view('Ben', 'Tom')], 3);
  expect(sentences).toContain('There is something to bear in mind with 1 of them.');
  expect(sentences).toContain('This is about all 3 pages, and not only the one you see.');
});

test('an exchange says with whom, and what it means for all together', () => {
  const names = new Map([['participant.Ben', 'Ben (example)']]);
  const pair = { score: 1, reasons: [], cautions: [] };
  expect(effectInWords({ gain: -35 }, names)).toBe('Has a free place. All together: 35 points less.');
  expect(
    effectInWords(
      {
        gain: 0,
        exchange: { participantId: 'participant.Ben', connectorId: 'connector.Vera', pair },
      },
      names,
    ),
  ).toBe(
    'Proposed to Ben (example), who would get the present Connector in exchange. All together fit as well as now.',
  );
});

test('the summary counts people, Connectors and places as the cards stand', () => {
  const cards = [card('Ana', 'Vera'), card('Ben', 'Vera'), card('Cleo', 'Tom', { state: 'refused' })];
  expect(summaryOf(sessionOf(cards, 2))).toEqual([
    '2 of 3 people have a proposal, with 1 Connector.',
    'Free places left: 2. All together: 800 points of fit.',
  ]);
});
