import { defineArrayMember, defineField } from 'sanity';
import { findingsFieldOf } from '../findingsInput.tsx';

/** Names that the sentences fill in; every finding uses some of them. */
const VALUES = [
  ...['field', 'connectorField', 'profession', 'language', 'industry', 'asked', 'answered', 'zip', 'area'],
  'english',
];
const COUNTS = ['days', 'places', 'recent'];

/** Why two were matched, or what spoke against it: keys and values in the Content Lake, sentences on the card. */
export function findingsField(field: {
  name: string;
  title: string;
  group: string;
  words: Readonly<Record<string, string>>;
}) {
  const { words, ...shown } = field;
  return defineField({
    ...shown,
    type: 'array',
    readOnly: true,
    components: { field: findingsFieldOf(words) },
    of: [
      defineArrayMember({
        type: 'object',
        fields: [
          defineField({ name: 'key', type: 'string' }),
          defineField({
            name: 'values',
            type: 'object',
            fields: [
              ...VALUES.map((name) => defineField({ name, type: 'string' })),
              ...COUNTS.map((name) => defineField({ name, type: 'number' })),
            ],
          }),
        ],
      }),
    ],
  });
}
