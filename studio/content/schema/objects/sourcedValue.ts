import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { defineField, defineType } from 'sanity';
import { PRINTED_CERTAINTIES } from '../../../../program/content/helper.ts';
import { todayHere } from '../../../shared/labels/dates.ts';
import { sourceFields, sourceFieldsets } from '../../facts/sourceFields.ts';
import { factPreview } from './factPreview.ts';

/** One value that is always printed, with where it comes from and when it was checked. */
export const sourcedValue = defineType({
  name: 'sourcedValue',
  title: 'Value with its source',
  type: 'object',
  icon: CheckmarkCircleIcon,
  options: { collapsible: true, collapsed: true },
  fieldsets: sourceFieldsets,
  fields: [
    defineField({
      name: 'value',
      title: 'Value',
      type: 'string',
      validation: (rule) => rule.required().error('Write the value, or remove the whole entry'),
    }),
    ...sourceFields({ certainties: PRINTED_CERTAINTIES, what: 'the value' }),
  ],
  preview: {
    select: { value: 'value', certainty: 'certainty', volatility: 'volatility', checkedOn: 'checkedOn' },
    prepare: (selected) => {
      const { title, subtitle } = factPreview(selected, todayHere());
      return { title, subtitle };
    },
  },
});
