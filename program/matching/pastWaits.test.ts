import { describe, expect, it } from 'vitest';
import { inDays, pastWaits } from './pastWaits.ts';

const day = (text: string) => `${text}T15:00:00Z`;
const now = new Date(day('2026-11-22'));
const nurse = (name: string, cameOn: string) => ({
  ...{ _id: `participant.${name}`, status: 'ready', field: 'nursing', confirmedAt: day(cameOn) },
});
const introduced = (name: string, on: string) => ({
  ...{ participant: `participant.${name}`, connector: 'connector.nurse', status: 'introduced' },
  introducedAt: day(on),
});
const connector = {
  ...{ _id: 'connector.nurse', status: 'active', fields: ['nursing'], monthlyCapacity: 1, yearlyCapacity: 3 },
};
const input = {
  participants: [nurse('a', '2026-09-01'), nurse('b', '2026-09-20'), nurse('c', '2026-11-20')],
  connectors: [connector],
  matches: [introduced('a', '2026-09-15')],
  ...{ now, timeZone: 'America/Chicago' },
};
const told = (waited?: number) =>
  pastWaits(input, waited).map(({ id, standing, since, introduced: at }) => [
    id.at(-1),
    standing,
    at && Math.round(at - since),
  ]);

describe('the waits of those before', () => {
  it('know who had room on the day somebody came, and how long it took', () => {
    // On 20 September the Connector had met somebody five days before, and takes one in 30 days.
    expect(told()).toEqual([
      ['c', 'own', undefined],
      ['b', 'none', undefined],
      ['a', 'own', 14],
    ]);
  });

  it('are asked some days later of those who were still waiting', () => {
    expect(told(20)).toEqual([['b', 'none', undefined]]);
    expect(told(10)).toEqual([
      ['b', 'none', undefined],
      ['a', 'own', 4],
    ]);
  });

  it('count a neighboring field as another, and one who pauses as nobody', () => {
    const standings = (change: object) =>
      pastWaits({ ...input, matches: [], connectors: [{ ...connector, ...change }] }).map(
        ({ standing }) => standing,
      );
    expect(standings({ fields: ['other-health'] })).toEqual(['other', 'other', 'other']);
    expect(standings({ status: 'paused' })).toEqual(['none', 'none', 'none']);
  });

  it('pass over who has not come yet, and whose day is not known', () => {
    const participants = [{ ...nurse('d', '2026-11-23') }, { _id: 'participant.e', status: 'ready' }];
    expect(pastWaits({ ...input, participants })).toEqual([]);
    expect(inDays(now)).toBeCloseTo(20_779.625);
  });
});
