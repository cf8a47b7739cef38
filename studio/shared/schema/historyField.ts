import { defineArrayMember, defineField } from 'sanity';
import { historyFieldOf } from '../form/historyField.tsx';

/** What happened to a record, when and by whom. The program writes it. `statusWords` names the states. */
export function historyField({
  group,
  statusWords,
}: {
  group: string;
  statusWords: Readonly<Record<string, string>>;
}) {
  return defineField({
    name: 'history',
    title: 'History',
    type: 'array',
    group,
    readOnly: true,
    components: { field: historyFieldOf(statusWords) },
    of: [
      // Without a name, because the program's entries carry no _type.
      defineArrayMember({
        type: 'object',
        title: 'Entry',
        fields: [
          defineField({ name: 'at', title: 'When', type: 'datetime' }),
          defineField({ name: 'who', title: 'Who', type: 'string' }),
          defineField({ name: 'by', title: 'Name', type: 'string' }),
          defineField({ name: 'from', title: 'From', type: 'string' }),
          defineField({ name: 'to', title: 'To', type: 'string' }),
          defineField({ name: 'note', title: 'Note', type: 'text', rows: 2 }),
          defineField({ name: 'letter', title: 'Email', type: 'string' }),
          defineField({ name: 'toldBy', title: 'Told by', type: 'string' }),
          defineField({ name: 'field', title: 'Corrected', type: 'string' }),
          defineField({ name: 'before', title: 'Before', type: 'text', rows: 2 }),
          defineField({ name: 'after', title: 'After', type: 'text', rows: 2 }),
          defineField({ name: 'source', title: 'How we learned it', type: 'string' }),
        ],
      }),
    ],
  });
}
