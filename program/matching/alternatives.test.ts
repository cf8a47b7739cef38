import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alternative, alternativesFor, type Plan } from './alternatives.ts';
import { readBoard } from './board.ts';
import { proposeMatches } from './proposeMatches.ts';
import { sample } from './sample.fixture.ts';

const inputs = fc
  .record({
    seed: fc.nat(),
    fields: fc.integer({ min: 1, max: 3 }),
    monthly: fc.array(fc.nat(2), { minLength: 1 }),
  })
  .map((spread) => sample({ people: 12, connectors: 6, matches: 12, mixed: true, decided: true, ...spread }));

function carriedOut(plan: Plan, participantId: string, { connectorId, exchange }: Alternative): Plan {
  const after = new Map(plan).set(participantId, connectorId);
  return exchange ? after.set(exchange.participantId, exchange.connectorId) : after;
}

describe('another Connector', () => {
  it('keeps every pair allowed and every Connector within capacity, and changes the total by what it says', () => {
    let exchanges = 0;
    fc.assert(
      fc.property(inputs, (input) => {
        const board = readBoard(input);
        const { proposals } = proposeMatches(input);
        const plan: Plan = new Map(proposals.map((one) => [one.participantId, one.connectorId]));
        const total = (of: Plan) =>
          [...of].reduce((sum, [person, to]) => sum + (board.pairOf(person, to)?.score ?? Number.NaN), 0);
        for (const { _id } of input.participants) {
          for (const alternative of alternativesFor(board, plan, new Set(), _id)) {
            const after = carriedOut(plan, _id, alternative);
            exchanges += alternative.exchange ? 1 : 0;
            expect(after.get(_id)).not.toBe(plan.get(_id));
            expect(total(after) - total(plan)).toBe(alternative.gain);
            for (const [person, to] of after) expect(board.pairOf(person, to)?.blocked).toBeUndefined();
            for (const { connectorId, places } of board.workloads)
              expect([...after.values()].filter((to) => to === connectorId).length).toBeLessThanOrEqual(
                places,
              );
          }
        }
      }),
    );
    expect(exchanges).toBeGreaterThan(0);
  });

  it('never costs more than nothing where the machine chose freely: its plan is the best', () => {
    fc.assert(
      fc.property(inputs, ({ participants, ...input }) => {
        const free = { ...input, participants: participants.map((one) => ({ ...one, pairDecisions: [] })) };
        const plan: Plan = new Map(
          proposeMatches(free).proposals.map((one) => [one.participantId, one.connectorId]),
        );
        for (const person of plan.keys())
          for (const { gain } of alternativesFor(readBoard(free), plan, new Set(), person))
            expect(gain).toBeLessThanOrEqual(0);
      }),
    );
  });

  const when = { now: new Date('2026-11-22T15:00:00Z'), timeZone: 'America/Chicago' };
  const people = ['a', 'b'].map((name) => ({
    _id: `participant.${name}`,
    status: 'ready',
    field: 'nursing',
  }));
  const nurses = ['x', 'y'].map((name) => ({
    _id: `connector.${name}`,
    status: 'active',
    fields: ['nursing'],
  }));
  const board = readBoard({ participants: people, connectors: nurses, matches: [], ...when });
  const plan: Plan = new Map([
    ['participant.a', 'connector.x'],
    ['participant.b', 'connector.y'],
  ]);

  it('who is settled is not asked to change places', () => {
    expect(alternativesFor(board, plan, new Set(), 'participant.a')).toMatchObject([
      {
        connectorId: 'connector.y',
        exchange: { participantId: 'participant.b', connectorId: 'connector.x' },
      },
    ]);
    expect(alternativesFor(board, plan, new Set(['participant.b']), 'participant.a')).toEqual([]);
  });

  it('whoever has nobody gets a free place, and takes none from another', () => {
    const alone: Plan = new Map([['participant.b', 'connector.y']]);
    const found = alternativesFor(board, alone, new Set(), 'participant.a');
    expect(found.map(({ connectorId, exchange }) => [connectorId, exchange])).toEqual([
      ['connector.x', undefined],
    ]);
  });
});
