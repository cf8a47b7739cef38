import type { PairDecision } from '../../../program/matching/pairDecisions.ts';

export const pairDecisionWords: Record<PairDecision, string> = {
  pinned: 'Pinned: stay together',
  refused: 'Refused: never proposed',
  'taken-back': 'Taken back',
};
