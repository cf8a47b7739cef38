import { defineField } from 'sanity';
import { isField } from '../../../program/fields.ts';
import { AnyField, NamedField } from './FieldOfWorkInput.tsx';

interface FieldOfWork {
  name: string;
  title: string;
  description?: string;
  group?: string;
  /** What is said where none is chosen. */
  choose: string;
  /** Whether “Something else” may not be chosen. */
  isNamed?: boolean;
}

/**
 * A field of work. It has no list of choices in its schema: the Studio reads such a list once, and a field that staff add
 * while it is open would be an error until they load it again.
 */
export const fieldOfWork = ({ choose, isNamed, ...field }: FieldOfWork) =>
  defineField({
    ...field,
    type: 'string',
    components: { input: isNamed ? NamedField : AnyField },
    validation: (rule) => [
      rule.required().error(choose),
      rule.custom((value) => value === undefined || isField(value) || choose),
    ],
  });
