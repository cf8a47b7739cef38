import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agedSchema, isDueForErasure } from './age.ts';
import { type LimitKey, RETENTION } from './limits.ts';
import { limitsOf, RETENTION_FIELDS } from './settings.ts';

const now = new Date('2026-11-22T12:00:00Z');
const ago = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000).toISOString();
const left = (at: string) => [{ at: ago(900) }, { at }];

const CASES: [LimitKey, (at: string) => Parameters<typeof isDueForErasure>[0]][] = [
  ['unconfirmed', (at) => ({ _type: 'participant', status: 'unconfirmed', signedUpAt: at })],
  [
    'has-left',
    (at) => ({ _type: 'participant', status: 'withdrawn', signedUpAt: ago(900), history: left(at) }),
  ],
  ...(['received', 'not-eligible', 'withdrawn'] as const).map((status): (typeof CASES)[number] => [
    'no-permission',
    (at) => ({ _type: 'participant', status, unmet: ['region', 'work-permission'], history: left(at) }),
  ]),
  [
    'no-permission',
    (at) => ({ _type: 'participant', status: 'unconfirmed', workPermission: 'no', history: left(at) }),
  ],
  ['has-left', (at) => ({ _type: 'participant', status: 'closed', history: left(at) })],
  ['has-left', (at) => ({ _type: 'participant', status: 'not-eligible', history: left(at) })],
  ['has-left', (at) => ({ _type: 'connector', status: 'retired', history: left(at) })],
  ['not-welcomed', (at) => ({ _type: 'connector', status: 'applied', appliedAt: at })],
  ['letter', (at) => ({ _type: 'letter', kind: 'ready', status: 'sent', queuedAt: at })],
  // A guest for whom there was no place: this letter is all that is kept of them.
  ['rsvp', (at) => ({ _type: 'letter', kind: 'rsvp-not-kept', status: 'sent', queuedAt: at })],
  ['last-letter', (at) => ({ _type: 'letter', kind: 'erased', status: 'sent', queuedAt: at })],
  ['rsvp', (at) => ({ _type: 'rsvp', receivedAt: ago(400), endsAt: at })],
  ['rsvp-undated', (at) => ({ _type: 'rsvp', receivedAt: at })],
  ['set-aside', (at) => ({ _type: 'setAside', receivedAt: ago(900), setAsideAt: at })],
  ['partner-referral', (at) => ({ _type: 'partnerReferral', receivedAt: at })],
];

describe('a record', () => {
  it('of who has left is kept no longer for what staff corrected in it since', () => {
    const days = RETENTION['has-left'].days;
    const history = [
      { at: ago(days), to: 'withdrawn' },
      { at: ago(1), to: '' },
    ];
    const record = { _type: 'participant', status: 'withdrawn', history };
    expect(isDueForErasure(record, now)).toBe(true);
    expect(isDueForErasure({ ...record, workPermission: 'no' }, now)).toBe(false);
  });

  it.each(CASES)('under the limit “%s” stays until its last day and is then due', (limit, record) => {
    const { days } = RETENTION[limit];
    expect(isDueForErasure(record(ago(days - 0.01)), now)).toBe(false);
    expect(isDueForErasure(record(ago(days)), now)).toBe(true);
  });

  it.each(['received', 'ready', 'on-hold', 'introduced', 'active', 'paused'])(
    'of somebody who is %s is kept until they leave',
    (status) => {
      for (const _type of ['participant', 'connector'])
        expect(isDueForErasure({ _type, status, history: left(ago(900)) }, now)).toBe(false);
    },
  );

  it('about two people, or about nobody, has no limit of its own', () => {
    for (const _type of ['match', 'referral', 'tombstone', 'impact'])
      expect(isDueForErasure({ _type, status: 'closed', _createdAt: ago(5000) }, now)).toBe(false);
  });

  it('without a date counts from its making, and without that stays', () => {
    expect(isDueForErasure({ _type: 'letter', _createdAt: ago(366) }, now)).toBe(true);
    expect(isDueForErasure({ _type: 'letter' }, now)).toBe(false);
    expect(isDueForErasure({ _type: 'rsvp', endsAt: 'soon' }, now)).toBe(false);
  });

  it('of which a field cannot be read is judged by the rest, and keeps no other from being judged', () => {
    const letter = {
      _type: 'letter',
      kind: 7,
      status: {},
      unmet: 'region',
      history: [3],
      _createdAt: ago(366),
    };
    expect(isDueForErasure(agedSchema.parse({ ...letter, queuedAt: false }), now)).toBe(true);
  });

  it('is held to the limits that a city has set', () => {
    const short = limitsOf({ letterDays: 250 });
    const letter = { _type: 'letter', queuedAt: ago(260) };
    expect([isDueForErasure(letter, now, short), isDueForErasure(letter, now, limitsOf(null))]).toEqual([
      true,
      false,
    ]);
  });
});

describe('the limits of a city', () => {
  it('are ours where it sets none, and never beyond the bounds where it does', () => {
    expect(limitsOf(undefined)).toEqual(RETENTION);
    const any = fc.option(fc.oneof(fc.integer(), fc.double()));
    const given = fc.record(Object.fromEntries(Object.values(RETENTION_FIELDS).map((name) => [name, any])));
    fc.assert(
      fc.property(given, (settings) => {
        for (const { days, least, most } of Object.values(limitsOf(settings))) {
          expect(Number.isInteger(days) && days >= least && days <= most).toBe(true);
        }
      }),
    );
    expect(limitsOf({ rsvpDays: 7 }).rsvp.days).toBe(7);
    expect(limitsOf({ rsvpDays: 0 }).rsvp.days).toBe(1);
    expect(limitsOf({ hasLeftDays: 99_999 })['has-left'].days).toBe(3 * 365);
  });
});

it('every limit says from when it counts and why it is as it is, and lies within its bounds', () => {
  for (const { days, least, most, from, why } of Object.values(RETENTION)) {
    expect(days).toBeGreaterThanOrEqual(least);
    expect(days).toBeLessThanOrEqual(most);
    expect(from).not.toBe('');
    expect(why).toMatch(/\.$/);
  }
});
