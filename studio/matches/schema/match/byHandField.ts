import { defineField } from 'sanity';
import { BLOCKS } from '../../../../program/matching/findings.ts';
import { BLOCK_WORDS } from '../../../../program/matching/words.ts';
import { choices } from '../../../shared/labels/choices.ts';
import { type FieldPlace, keptChoices, keptText } from '../../../shared/schema/keptFields.ts';

/** That staff chose the two themselves. Absent where the machine proposed them. */
export function byHandField(place: FieldPlace) {
  return defineField({
    name: 'byHand',
    title: 'Chosen by staff',
    type: 'object',
    readOnly: true,
    hidden: ({ value }) => value === undefined,
    ...place,
    fields: [
      keptText({ name: 'reason', title: 'Why these two' }),
      keptChoices({
        name: 'against',
        title: 'What spoke against it',
        list: choices(BLOCKS, BLOCK_WORDS),
      }),
    ],
  });
}
