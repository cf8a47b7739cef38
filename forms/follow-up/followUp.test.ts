import { expect, test } from 'vitest';
import { parseFollowUp } from './followUp.ts';

test.each(['x"]', "x'", 'a.b', '../x', 'history[-1]', '', 'x y', '\u0000', 'x'.repeat(65)])(
  'the field of a contact named “%s” is none of the page’s: no id can be made of it',
  (key) => {
    const parsed = parseFollowUp({ met: 'yes', word: '', [`referral-${key}`]: 'met' });
    expect(parsed).toEqual({
      ok: true,
      value: { met: { met: 'yes', word: '' }, referrals: [] },
    });
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

test('words for the connector are taken with the tick alone, also from who says nothing else', () => {
  const words = { kindWords: ' You helped me. ', allowWords: 'yes' };
  expect(parseFollowUp(words)).toEqual({ ok: true, value: { kindWords: 'You helped me.', referrals: [] } });
  const unticked = { ...words, allowWords: '' };
  expect(parseFollowUp(unticked)).toEqual({
    ok: false,
    issues: [{ field: 'allowWords', message: 'needed' }],
  });
  expect(parseFollowUp({ ...words, kindWords: 'x'.repeat(301), met: 'yes' })).toEqual({
    ok: false,
    issues: [{ field: 'kindWords', message: 'tooLong' }],
  });
});
