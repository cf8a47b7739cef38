import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en/index.ts';
import { ENDED_FOR } from '../endedFor.ts';
import { MATCH_STATUSES } from '../matchStatus.ts';
import type { ConnectorDocument, MatchDocument } from './documents.ts';
import { proposeMatches } from './proposeMatches.ts';
import { scorePair } from './scorePair.ts';
import { CAUTION_WORDS, inEnglish } from './words.ts';

const NOW = new Date('2026-12-01T15:00:00Z');
const ENDED_AT = '2026-11-20T15:00:00.000Z';
const participant = { _id: 'participant.a', status: 'ready', field: 'nursing' };
const connector = { _id: 'connector.b', status: 'active', fields: ['nursing'], monthlyCapacity: 4 };

/** An earlier match of the two. */
const match = (status: string, endedFor?: string, at = ENDED_AT): MatchDocument => ({
  participant: { _ref: participant._id },
  connector: { _ref: connector._id },
  status,
  ...(endedFor && { endedFor }),
  history: [{ at, to: status }],
});

/** What stands between the two after these matches, and what staff read beside the proposal. */
function between(matches: readonly MatchDocument[], change: Partial<ConnectorDocument> = {}) {
  const context = { matches, now: NOW, timeZone: 'America/Chicago' };
  const host = { ...connector, ...change };
  const { blocked, cautions } = scorePair(participant, host, context);
  const { proposals } = proposeMatches({ ...context, participants: [participant], connectors: [host] });
  expect(proposals.length === 1, 'proposed as long as nothing stands between').toBe(blocked === undefined);
  const told = cautions.filter(({ key }) => key === 'asked-before');
  return { block: blocked?.key, told: told.map((one) => inEnglish(CAUTION_WORDS, one, en.fields)) };
}

describe('two whose match was called off, and nobody said no', () => {
  it.each([
    ['not-ready', 'The participant was not ready.'],
    ['connector-away', 'The Connector paused.'],
    ['connector-outside', 'The Connector did not take part.'],
    ['connector-full', 'The Connector had no place left.'],
    ['participant-away', 'The participant paused.'],
    ['withdrew', 'The participant had withdrawn.'],
    ['at-a-table', 'The participant took a place at a table.'],
    ['table-off', 'The table was called off.'],
    ['merged', 'Two records were one person.'],
    ['same-person', 'Both had the same email address.'],
  ])('are proposed again once it is over, and staff read why it ended: %s', (why, words) => {
    expect(between([match('cancelled', why)])).toEqual({
      block: undefined,
      told: [`Matches of these two before: 1. The last one ended on Nov 20, 2026. ${words}`],
    });
  });

  it('are not while it lasts', () => {
    expect(between([match('cancelled', 'connector-away')], { pausedUntil: '2027-01-01' }).block).toBe(
      'connector-away',
    );
    expect(between([match('cancelled', 'connector-full')], { monthlyCapacity: 0 }).block).toBe(
      'connector-full',
    );
  });

  it('are told how often, and of the last one', () => {
    const both = [
      match('cancelled', 'connector-away', '2026-11-25T15:00:00.000Z'),
      match('cancelled', 'not-ready'),
    ];
    expect(between(both).told).toEqual([
      'Matches of these two before: 2. The last one ended on Nov 25, 2026. The Connector paused.',
    ]);
  });
});

describe('two of whom somebody said no, or who met', () => {
  const ended = ['cancelled', 'expired'];
  it.each(MATCH_STATUSES.filter((status) => !ended.includes(status)))(
    'are never proposed again, whatever else was between them: %s',
    (status) => {
      const all = [match(status), match('cancelled', 'not-ready')];
      for (const matches of [all, all.toReversed(), [match(status, 'not-ready')]])
        expect(between(matches)).toEqual({ block: 'matched-before', told: [] });
    },
  );

  it('are never where the two were not to be introduced, though the list is empty since', () => {
    expect(between([match('cancelled', 'do-not-introduce')]).block).toBe('matched-before');
  });

  it('are a match for staff alone where staff cancelled it, and read that', () => {
    for (const why of [undefined, 'a word of later'])
      expect(between([match('cancelled', why)])).toEqual({
        block: 'called-off',
        told: ['Matches of these two before: 1. The last one ended on Nov 20, 2026. Staff cancelled it.'],
      });
  });
});

describe('a question that nobody answered', () => {
  it.each([
    ['is silent still', 'no-answer', { expiriesInARow: 1 }, 'not-answered'],
    ['has answered another one since', 'no-answer', { expiriesInARow: 0 }, undefined],
    ['came back from a pause since', 'no-answer', { backAt: '2026-11-21T10:00:00.000Z' }, undefined],
    ['came in long before it', 'no-answer', { backAt: '2026-01-21T10:00:00.000Z' }, 'not-answered'],
    ['was not reached, and nothing is said', 'unreached', { expiriesInARow: 0 }, 'not-answered'],
    ['was not reached, and is back', 'unreached', { backAt: '2026-11-21T10:00:00.000Z' }, undefined],
    ['is known from a list of before', undefined, { expiriesInARow: 0 }, 'not-answered'],
  ])('is put again once the Connector is heard of: who %s', (_who, why, change, block) => {
    expect(between([match('expired', why)], change).block).toBe(block);
  });
});

it('every reason that is kept has a rule here', () => {
  for (const why of Object.keys(ENDED_FOR)) {
    const { block } = between([match('cancelled', why)]);
    expect(block, why).toBe(why === 'do-not-introduce' ? 'matched-before' : undefined);
  }
});
