import { defineArrayMember, defineField } from 'sanity';
import { cityIdSchema, cityNameSchema, publicKeySchema } from '../../../../program/cities/summary.ts';
import { MOST_CITIES, trustedCitySchema } from '../../../../program/cities/trusted.ts';

const isOr = (isGood: boolean, message: string) => isGood || message;

/** Numbers of several cities: whether ours are published, and whose we add up. Off unless staff choose so. */
export const sharedNumbersField = defineField({
  name: 'sharedNumbers',
  title: 'Numbers of several cities',
  description:
    'So that several programs can say together what came of them, without one person’s record leaving its city. Read “Publish your numbers” in docs/how-to first',
  type: 'object',
  group: 'numbers',
  fields: [
    defineField({
      name: 'isPublished',
      title: 'Publish our numbers for other cities',
      description:
        'A signed file on your site, /numbers.json, with one summary for each quarter, 30 days after its end. Numbers go in fives; those under five are held back. What is published never changes. It needs the key NUMBERS_KEYS',
      type: 'boolean',
    }),
    defineField({
      name: 'cityId',
      title: 'Short name of the city',
      description:
        'By it other cities know your numbers, such as st-louis: small letters, digits and hyphens. Once something is published under it, it stays for good',
      type: 'string',
      validation: (rule) =>
        rule.custom((typed: string | undefined, { parent }) => {
          const isPublished = typeof parent === 'object' && parent !== null && 'isPublished' in parent;
          if (typed) return isOr(cityIdSchema.safeParse(typed).success, 'Enter a name such as st-louis');
          return isOr(
            !(isPublished && parent.isPublished),
            'Enter a short name: nothing is published without one',
          );
        }),
    }),
    defineField({
      name: 'cities',
      title: 'Cities whose numbers are added up',
      description:
        'Only cities whose staff you know. Let them tell you their public key by telephone, not by email alone. Their sums stand on the page /impact/cities/, read once a week',
      type: 'array',
      validation: (rule) => rule.max(MOST_CITIES).error(`No more than ${MOST_CITIES} cities`),
      of: [
        defineArrayMember({
          name: 'trustedCity',
          title: 'City',
          type: 'object',
          fields: [
            defineField({
              name: 'name',
              title: 'Name',
              description: 'As it stands on the page',
              type: 'string',
              validation: (rule) =>
                rule.custom((typed: string | undefined) =>
                  isOr(cityNameSchema.safeParse(typed).success, 'Enter the name of the city, in one line'),
                ),
            }),
            defineField({
              name: 'address',
              title: 'Address of its site',
              description: 'Such as https://connectors.example.org',
              type: 'url',
              validation: (rule) =>
                rule.custom((typed: string | undefined) =>
                  isOr(
                    trustedCitySchema.shape.address.safeParse(typed).success,
                    'Enter an address that begins with https://',
                  ),
                ),
            }),
            defineField({
              name: 'keys',
              title: 'Public keys',
              description:
                '43 letters and digits each. While the city changes its key, the old and the new one',
              type: 'array',
              of: [
                defineArrayMember({
                  type: 'string',
                  validation: (rule) =>
                    rule.custom((typed: string | undefined) =>
                      isOr(
                        publicKeySchema.safeParse(typed).success,
                        'A key has 43 letters and digits, - and _',
                      ),
                    ),
                }),
              ],
              validation: (rule) => [
                rule.required().min(1).error('Enter a key: without one nothing of the city is believed'),
                rule.max(10).error('No more than 10 keys'),
              ],
            }),
          ],
          preview: { select: { title: 'name', subtitle: 'address' } },
        }),
      ],
    }),
  ],
});
