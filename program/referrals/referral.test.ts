import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChainLink, chainOf } from './chain.ts';
import { mayBeInvited, newReferral, referralSchema } from './referral.ts';

const now = new Date('2026-11-22T12:00:00Z');
const contact = {
  contactName: 'Jo (example)',
  role: 'Hiring manager',
  organisation: 'A hospital',
  contactEmail: 'jo@example.org',
  consentToBeAsked: true,
};
const giver = { matchId: 'match.a-b', from: 'Vera (example)', language: 'en' } as const;

describe('a contact that a connector gives', () => {
  it('hangs below the referral by which the connector came, one step deeper', () => {
    const first = newReferral('one', contact, giver, now);
    expect(first).toMatchObject({ _id: 'referral.one', depth: 1, status: 'offered' });
    expect(first).not.toHaveProperty('parent');
    const second = newReferral('two', contact, { ...giver, parent: first }, now);
    expect(second).toMatchObject({ depth: 2, parent: { _ref: 'referral.one', _weak: true } });
  });

  it('may be invited once they were met, agreed and can be reached, and only once', () => {
    const read = (change: object) =>
      referralSchema.parse({
        ...newReferral('one', contact, giver, now),
        _rev: '1',
        status: 'met',
        ...change,
      });
    expect(mayBeInvited(read({}))).toBe(true);
    for (const change of [
      { status: 'offered' },
      { status: 'contacted' },
      { status: 'unreachable' },
      { consentToBeAsked: false },
      { consentToBeAsked: undefined },
      { contactEmail: '' },
      { invitedAt: now.toISOString() },
    ])
      expect(mayBeInvited(read(change)), JSON.stringify(change)).toBe(false);
  });
});

const all = <Referral>(links: readonly ChainLink<Referral>[]): ChainLink<Referral>[] =>
  links.flatMap((link) => [link, ...all(link.below)]);

describe('the chain of referrals', () => {
  it('shows who came by whom', () => {
    const [tree, ...others] = chainOf([
      { _id: 'a' },
      { _id: 'b', parent: { _ref: 'a' } },
      { _id: 'c', parent: { _ref: 'b' } },
      { _id: 'd', parent: { _ref: 'a' } },
    ]);
    expect(others).toEqual([]);
    expect(tree && all([tree]).map(({ referral, depth }) => [referral._id, depth])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['d', 2],
    ]);
  });

  it('holds every referral once, whatever is missing or goes in circles', () => {
    const id = fc.integer({ min: 0, max: 12 }).map(String);
    const referral = fc.record({ _id: id, parent: fc.option(id.map((_ref) => ({ _ref }))) });
    fc.assert(
      fc.property(fc.uniqueArray(referral, { selector: ({ _id }) => _id }), (referrals) => {
        const ids = all(chainOf(referrals)).map(({ referral: { _id } }) => _id);
        expect(ids.toSorted()).toEqual(referrals.map(({ _id }) => _id).toSorted());
      }),
    );
  });
});
