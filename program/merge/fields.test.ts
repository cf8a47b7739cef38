import { expect, test } from 'vitest';
import { fieldsToChoose, mergedFields } from './fields.ts';

const stays = {
  _id: 'participant.a',
  status: 'ready',
  email: 'A@example.org',
  signedUpAt: '2026-05-01',
  phone: '1',
};
const goes = {
  _id: 'participant.b',
  status: 'received',
  email: 'b@example.org',
  signedUpAt: '2026-06-01',
  goal: 'x',
};
const merged = (one: object, other: object, choices = {}) =>
  mergedFields({ ...stays, ...one }, { ...goes, ...other }, choices, { regionPostcodes: ['631'] });

test('whoever wants no more of our messages wants none, whichever record says so, and nobody chooses otherwise', () => {
  const unsubscribed = { unsubscribedAt: '2026-05-05' };
  expect(merged({}, unsubscribed)).toMatchObject(unsubscribed);
  expect(merged(unsubscribed, { signedUpAt: '2026-07-01' })).not.toHaveProperty('unsubscribedAt');
  expect(fieldsToChoose(stays, { ...goes, ...unsubscribed })).not.toContain('unsubscribedAt');
});

test('a value that is there stands before none, the newer before the older, and what was confirmed before both', () => {
  expect(merged({ field: 'law' }, { field: 'nursing' })).toMatchObject({ field: 'nursing', goal: 'x' });
  expect(merged({}, {})).not.toHaveProperty('phone');
  expect(merged({}, { status: 'unconfirmed', phone: '2' })).not.toHaveProperty('phone');
  expect(merged({}, { phone: '2' }, { phone: 'stays' })).not.toHaveProperty('phone');
});

test('what somebody lets a partner see is taken from the record that came by that partner', () => {
  const of = (key: string) => ({ cameBy: { _ref: `partnerOrganization.${key}` } });
  const [north, south] = [
    { ...of('north'), consentPartner: true },
    { ...of('south'), consentPartner: false },
  ];
  expect(merged(north, south)).toMatchObject({ ...of('south'), consentPartner: false });
  expect(merged(north, south, { cameBy: 'stays' })).not.toHaveProperty('consentPartner');
  expect(fieldsToChoose(north, south)).not.toContain('consentPartner');
});

test('the further state stands, but for who left by the later move', () => {
  const moved = (to: string, at: string) => ({ status: to, history: [{ _key: to, at, to }] });
  expect(merged({}, {})).not.toHaveProperty('status');
  expect(merged({}, { status: 'introduced' })).toMatchObject({ status: 'introduced' });
  expect(merged(moved('ready', '2026-05-02'), moved('withdrawn', '2026-06-02'))).toMatchObject({
    status: 'withdrawn',
  });
  expect(merged(moved('ready', '2026-07-02'), moved('withdrawn', '2026-06-02'))).not.toHaveProperty('status');
});

test('both addresses are kept, and how the answers stand follows from those that were chosen', () => {
  const answers = { bornOutsideUS: 'yes', degree: 'master', workPermission: 'yes', postcode: '63110' };
  expect(merged({ ...answers, eligibility: 'eligible' }, { ...answers, postcode: '90210' })).toMatchObject({
    ...{ email: 'b@example.org', emailLower: 'b@example.org', otherEmails: ['a@example.org'] },
    ...{ postcode: '90210', eligibility: 'not-yet', unmet: ['region'] },
  });
});
