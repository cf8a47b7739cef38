import type { ReferralStatus } from '../../../program/referrals/status.ts';

export const referralStatusWords: Record<ReferralStatus, string> = {
  offered: 'Offered',
  contacted: 'Contacted',
  met: 'Met',
  unreachable: 'Could not be reached',
};
