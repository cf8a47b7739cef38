import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { ClockIcon } from '@sanity/icons/Clock';
import { HelpCircleIcon } from '@sanity/icons/HelpCircle';
import { defineField, defineType } from 'sanity';
import { z } from 'zod';
import { ADDED_UP, amountProblems } from '../../../../program/content/amountProblems.ts';
import { CERTAINTIES, factSchema } from '../../../../program/content/facts.ts';
import { todayHere } from '../../../shared/labels/dates.ts';
import { sourceFields, sourceFieldsets } from '../../facts/sourceFields.ts';
import { addingUpFields } from '../guide/addingUpFields.ts';
import { factPreview } from './factPreview.ts';

const freshnessIcons = { stands: CheckmarkCircleIcon, overdue: ClockIcon, uncertain: HelpCircleIcon };

/** Certain enough that readers expect a value. */
const firm = z.object({ certainty: z.enum(['A', 'B']) });

const inGuide = z.object({ _type: z.literal('guide') });
const addedUp = z.tuple([z.enum(ADDED_UP)], z.unknown());

/** That a guide would add up something else than the words of a fact say; elsewhere nothing is added up. */
function amountWarning(fact: unknown, document: unknown, path: readonly unknown[]): string | undefined {
  const parsed = factSchema.safeParse(fact);
  if (!parsed.success || !inGuide.safeParse(document).success || !addedUp.safeParse(path).success)
    return undefined;
  return amountProblems(parsed.data).join('. ') || undefined;
}

/** One value in a guide, with where it comes from and when it was checked. */
export const fact = defineType({
  name: 'fact',
  title: 'Fact',
  type: 'object',
  icon: CheckmarkCircleIcon,
  fieldsets: sourceFieldsets,
  fields: [
    defineField({
      name: 'label',
      title: 'What it is',
      description: 'As readers see it, such as “Application fee”',
      type: 'string',
      validation: (rule) => rule.required().error('Say what the fact is about'),
    }),
    defineField({
      name: 'value',
      title: 'Value',
      description: 'Only the value, such as “$150”. Leave it empty when nobody knows',
      type: 'string',
      validation: (rule) => [
        rule
          .custom((value, { parent }) =>
            !value && firm.safeParse(parent).success
              ? 'A fact we are sure of has a value; without one readers are told whom to ask'
              : true,
          )
          .warning(),
        rule
          .custom((_value, { parent, document, path = [] }) => amountWarning(parent, document, path) ?? true)
          .warning(),
      ],
    }),
    defineField({
      name: 'note',
      title: 'Note',
      description: 'What to read beside the value, or instead of it when it is uncertain',
      type: 'text',
      rows: 2,
    }),
    ...addingUpFields,
    ...sourceFields({ certainties: CERTAINTIES, what: 'the fact' }),
  ],
  preview: {
    select: {
      label: 'label',
      value: 'value',
      certainty: 'certainty',
      volatility: 'volatility',
      checkedOn: 'checkedOn',
    },
    prepare: (selected) => {
      const { freshness, ...shown } = factPreview(selected, todayHere());
      return { ...shown, media: freshness ? freshnessIcons[freshness] : HelpCircleIcon };
    },
  },
});
