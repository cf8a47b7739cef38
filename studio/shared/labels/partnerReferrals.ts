import type { PartnerReferralStatus } from '../../../program/partnerReferrals/status.ts';

export const partnerReferralStatusWords: Record<PartnerReferralStatus, string> = {
  new: 'To read',
  read: 'Read, not signed up yet',
  contacted: 'Contacted, not signed up yet',
  'signed-up': 'Signed up',
  closed: 'Closed',
};
