import type { MergeRefusal } from '../../../program/merge/refusals.ts';

/** Why two records were not merged, or a merge not taken apart, and what staff can do. */
export const refusalWords: Readonly<Record<MergeRefusal, string>> = {
  same: 'This is one record, not two. Nothing was changed.',
  'two-kinds': 'A participant and a Connector cannot be merged. Nothing was changed.',
  gone: 'One of the two records is no longer there. It may have been erased. Nothing was changed.',
  'merged-already':
    'These two are one record already: you pressed twice, or a colleague was quicker. Close this and look at the record that stayed.',
  erasing: 'One of the two is being erased. Nothing was changed.',
  changed:
    'One of the two was changed since you opened this. Nothing was merged. Close it, look at both, and begin anew.',
  'decision-waits':
    'A decision about one of the two can still be taken back. Nothing was merged. Wait a few minutes, then try again.',
  'apart-already': 'There is nothing to take apart: a colleague did it already, or the person was erased.',
  'newer-first': 'Another record went into this one later. Take that one apart first. Nothing was changed.',
};
