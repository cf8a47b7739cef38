import { defineArrayMember, defineField } from 'sanity';
import { SOURCES } from '../../../../program/entered.ts';
import { choices } from '../../../shared/labels/choices.ts';
import { sourceWords } from '../../../shared/labels/sources.ts';
import { type FieldPlace, keptChoice, keptMoment, keptText } from '../../../shared/schema/keptFields.ts';

/** What staff were told and entered: the card shows what came of it. Absent where nobody told anything. */
export const toldField = (place: FieldPlace) =>
  defineField({
    name: 'told',
    title: 'What they told us',
    type: 'array',
    readOnly: true,
    hidden: true,
    ...place,
    of: [
      defineArrayMember({
        // Without a name of its own: entries carry no type.
        type: 'object',
        title: 'Entry',
        fields: [
          keptMoment({ name: 'at', title: 'When' }),
          keptText({ name: 'by', title: 'Entered by' }),
          keptChoice({ name: 'source', title: 'How we learned it', list: choices(SOURCES, sourceWords) }),
          keptText({ name: 'letters', title: 'Emails' }),
          keptMoment({ name: 'doneAt', title: 'Done' }),
          keptText({ name: 'refused', title: 'Why nothing came of it' }),
          defineField({
            name: 'told',
            title: 'What',
            type: 'object',
            readOnly: true,
            fields: ['what', 'from', 'on', 'hour', 'where', 'until', 'reason', 'word', 'outcome'].map(
              (name) => keptText({ name, title: name }),
            ),
          }),
        ],
      }),
    ],
  });
