import { defineField } from 'sanity';

/** The address in small letters, by which the program finds the same person again. Not shown. */
export const comparedEmail = defineField({
  name: 'emailLower',
  title: 'Email for comparing',
  type: 'string',
  readOnly: true,
  hidden: true,
});
