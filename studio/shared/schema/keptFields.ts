import { defineArrayMember, defineField } from 'sanity';
import { WrittenField } from '../form/WrittenField.tsx';
import type { Choice } from '../labels/choices.ts';

/** Where a field stands on its card. */
export interface FieldPlace {
  group?: string | string[];
  fieldset?: string;
}

interface KeptField extends FieldPlace {
  name: string;
  title: string;
  description?: string;
}

const kept = { readOnly: true, components: { field: WrittenField } } as const;

/** A text that a person or the program wrote, and staff read. */
export function keptText(field: KeptField) {
  return defineField({ ...field, ...kept, type: 'string' });
}

/**
 * A choice that a person made or the program worked out, in words. The form cannot change it, so it finds no fault with
 * it either: a question may have been left out, and an older record may hold what is no longer on offer.
 */
export function keptChoice({ list, ...field }: KeptField & { list: Choice<string>[] }) {
  return defineField({
    ...field,
    ...kept,
    type: 'string',
    options: { list },
    validation: (rule) => rule.skip(),
  });
}

/** Several such choices. */
export function keptChoices({ list, ...field }: KeptField & { list: Choice<string>[] }) {
  return defineField({
    ...field,
    ...kept,
    type: 'array',
    of: [defineArrayMember({ type: 'string' })],
    options: { list },
    validation: (rule) => rule.skip(),
  });
}

/** Several texts that a person wrote. */
export function keptTexts(field: KeptField) {
  return defineField({ ...field, ...kept, type: 'array', of: [defineArrayMember({ type: 'string' })] });
}

export function keptNumber(field: KeptField) {
  return defineField({ ...field, ...kept, type: 'number' });
}

/** A moment, shown by the clock where the program is. */
export function keptMoment(field: KeptField) {
  return defineField({ ...field, ...kept, type: 'datetime' });
}

/** A day on the calendar (YYYY-MM-DD). */
export function keptDay(field: KeptField) {
  return defineField({ ...field, ...kept, type: 'date' });
}

/** A box that a person ticked or left empty. */
export function keptTick(field: KeptField) {
  return defineField({ ...field, ...kept, type: 'boolean' });
}
