import { defineArrayMember, defineField } from 'sanity';
import { isNearPart } from '../../../../program/content/helper.ts';
import { cleanNumber } from '../../../../program/typed/clean.ts';
import {
  COUNTRY,
  PART,
  PLACE,
  POSTAL,
  POSTCODE,
  POSTCODE_NOUN,
} from '../../../shared/clients/environment.ts';

/** Whom a helper is near to. */
export const nearFields = [
  defineField({
    name: 'place',
    title: PART,
    description: `Such as “${PLACE}”. Leave it empty when it helps wherever somebody lives`,
    type: 'string',
    group: 'near',
  }),
  defineField({
    name: 'postcodes',
    title: `${POSTCODE}s near it`,
    description: `Whole ${POSTCODE_NOUN}s, or what several begin with. Emails name the helpers near a person by them. Leave it empty for everywhere`,
    type: 'array',
    group: 'near',
    of: [
      defineArrayMember({
        type: 'string',
        validation: (rule) =>
          rule
            .required()
            .custom(
              (typed?: string) =>
                typed === undefined ||
                isNearPart(cleanNumber(typed).toUpperCase()) ||
                (COUNTRY === 'us'
                  ? 'Enter three to five digits'
                  : `Enter one such as ${POSTAL.example} or ${POSTAL.partExample}`),
            ),
      }),
    ],
    options: { layout: 'tags' },
    validation: (rule) => rule.unique().error(`A ${POSTCODE_NOUN} is in the list twice`),
  }),
];
