/** Why a reader gets no letter, the weightiest first. */
export const LEFT_OUT_REASONS = [
  'erased',
  'left',
  'no-address',
  'held',
  'unconfirmed',
  'blocked',
  'complained',
  'bounced',
  'unsubscribed',
  'no-consent',
  'no-language',
  'no-value',
  'same-mailbox',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];
