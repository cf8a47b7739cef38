import { defineArrayMember, defineField } from 'sanity';
import { notYetMade } from '../../shared/records/records.ts';

/** Whom matching never proposes to this person. Staff keep the list. */
export function doNotIntroduceField({ group, to }: { group: string; to: 'connector' | 'participant' }) {
  return defineField({
    name: 'doNotIntroduce',
    title: 'Do not introduce to',
    description:
      'These two are never proposed to each other, and an open question between them is taken back. It is enough on one of the two records. Are they introduced already? Then call it off in their match',
    type: 'array',
    group,
    readOnly: notYetMade,
    of: [
      defineArrayMember({ type: 'reference', to: [{ type: to }], weak: true, options: { disableNew: true } }),
    ],
    validation: (rule) => rule.unique().error('This person is on the list already'),
  });
}
