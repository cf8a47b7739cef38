import { defineArrayMember, defineField } from 'sanity';

const LEFT_OUT_TITLES = [
  { value: 'twice', title: 'The address stood in the form before' },
  { value: 'own', title: "The partner's own address" },
];

/** The others of whom the partner told in the same form, each with a record of their own. */
export const alongsideField = (group: string) =>
  defineField({
    name: 'alongside',
    title: 'Told of in the same form',
    type: 'array',
    group,
    readOnly: true,
    hidden: ({ value }) => value === undefined,
    of: [defineArrayMember({ type: 'reference', weak: true, to: [{ type: 'partnerReferral' }] })],
  });

/** The lines of the form's list that were not taken. The partner reads the same in our email. */
export const leftOutField = (group: string) =>
  defineField({
    name: 'leftOut',
    title: 'Lines that were not taken',
    type: 'array',
    group,
    readOnly: true,
    hidden: ({ value }) => value === undefined,
    of: [
      defineArrayMember({
        type: 'object',
        name: 'leftOutLine',
        title: 'Line',
        fields: [
          defineField({ name: 'line', title: 'Line', type: 'number' }),
          defineField({ name: 'why', title: 'Why', type: 'string', options: { list: LEFT_OUT_TITLES } }),
        ],
      }),
    ],
  });

/** What the partner's page tells of those who let it see nothing: kept, because the next figure goes by the last one told. */
export const othersToldField = (group: string) =>
  defineField({
    name: 'othersTold',
    title: 'Told on their page, of those who let them see nothing',
    type: 'object',
    group,
    readOnly: true,
    hidden: ({ value }) => value === undefined,
    fields: [
      defineField({ name: 'signedUp', title: 'Signed up', type: 'number' }),
      defineField({ name: 'met', title: 'Met', type: 'number' }),
      defineField({ name: 'workFound', title: 'Found work', type: 'number' }),
    ],
  });
