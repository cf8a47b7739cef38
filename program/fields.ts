/** Professional fields a participant, a connector or a guide belongs to. The keys are stored; the names people read are messages, `fields`. */
export const FIELDS = [
  'nursing',
  'other-health',
  'teaching',
  'engineering',
  'information-technology',
  'science',
  'accounting-finance',
  'business',
  'sales-marketing',
  'law',
  'social-services',
  'arts-media',
  'trades',
  'other',
] as const;

export type Field = (typeof FIELDS)[number];
