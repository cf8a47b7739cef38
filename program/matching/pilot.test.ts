import { describe, expect, it } from 'vitest';
import { connectors } from '../../content/pilot/connectors.ts';
import { participants } from '../../content/pilot/participants.ts';
import { proposeMatches } from './proposeMatches.ts';

const people = participants();
const volunteers = connectors();
const input = {
  participants: people,
  connectors: volunteers,
  matches: [],
  now: new Date('2026-11-22T15:00:00Z'),
  timeZone: 'America/Chicago',
};
const ready = people.filter(({ status }) => status === 'ready');
const { proposals, unmatched } = proposeMatches(input);

describe('the fictional pilot', () => {
  it('finds a Connector for nearly everyone who is ready, in their own field as a rule', () => {
    expect(proposals.length).toBeGreaterThanOrEqual(0.9 * ready.length);
    const inField = proposals.filter(({ reasons }) => reasons[0]?.key === 'same-field');
    expect(inField.length).toBeGreaterThan(0.75 * proposals.length);
  });

  it('spreads them: most Connectors who are active meet someone', () => {
    const asked = new Set(proposals.map(({ connectorId }) => connectorId));
    const active = volunteers.filter(({ status }) => status === 'active');
    expect(asked.size).toBeGreaterThan(active.length / 2);
    expect([...asked].every((id) => active.some(({ _id }) => _id === id))).toBe(true);
  });

  it('considers nobody who is not ready', () => {
    expect(unmatched.filter(({ why }) => why === 'not-ready')).toHaveLength(people.length - ready.length);
  });

  it('goes on from where it is: what was approved is not proposed again, and takes its place', () => {
    const matches = proposals.slice(0, 10).map(({ participantId, connectorId }) => ({
      participant: { _ref: participantId },
      connector: { _ref: connectorId },
      status: 'approved',
    }));
    const next = proposeMatches({ ...input, matches });
    expect(next.unmatched.filter(({ why }) => why === 'match-open')).toHaveLength(10);
    const rest = proposals.slice(10);
    expect(next.proposals.length).toBe(rest.length);
    expect(next.total).toBeGreaterThan(0);
  });
});
