import { defineField } from 'sanity';
import { SOURCES } from '../../../program/entered.ts';
import { choices } from '../labels/choices.ts';
import { sourceWords } from '../labels/sources.ts';
import { type FieldPlace, keptChoice, keptMoment, keptText } from './keptFields.ts';

/** That staff entered the record themselves, and how they learned it. Absent where a form of ours brought it. */
export function enteredField(place: FieldPlace = {}) {
  return defineField({
    name: 'entered',
    title: 'Entered by staff',
    type: 'object',
    readOnly: true,
    hidden: ({ value }) => value === undefined,
    ...place,
    fields: [
      keptChoice({ name: 'source', title: 'How we learned it', list: choices(SOURCES, sourceWords) }),
      keptText({ name: 'by', title: 'Entered by' }),
      keptMoment({ name: 'at', title: 'Entered' }),
      keptText({ name: 'import', title: 'Import' }),
    ],
  });
}

/** How somebody agreed that we keep the answers, where staff noted it. Absent where a form of ours asked. */
export const consentSourceField = (place: FieldPlace = {}) =>
  keptChoice({
    name: 'consentSource',
    title: 'How they agreed',
    list: choices(SOURCES, sourceWords),
    ...place,
  });
