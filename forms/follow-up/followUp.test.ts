import { expect, test } from 'vitest';
import { parseFollowUp } from './followUp.ts';

test.each(['x"]', "x'", 'a.b', '../x', 'history[-1]', '', 'x y', '\u0000', 'x'.repeat(65)])(
  'the field of a contact named “%s” is none of the page’s: no id can be made of it',
  (key) => {
    const parsed = parseFollowUp({ met: 'yes', word: '', [`referral-${key}`]: 'met' });
    expect(parsed).toEqual({ ok: true, value: { met: { met: 'yes', word: '' }, referrals: [] } });
  },
);

test('the field of a contact leads to its id', () => {
  const parsed = parseFollowUp({ 'referral-ab_1-2': 'met', 'referral-referral.cd': 'contacted' });
  expect(parsed).toEqual({
    ok: true,
    value: {
      referrals: [
        { id: 'referral.ab_1-2', status: 'met' },
        { id: 'referral.cd', status: 'contacted' },
      ],
    },
  });
});
