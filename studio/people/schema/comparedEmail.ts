import { defineField } from 'sanity';
import { type FieldPlace, keptTexts } from '../../shared/schema/keptFields.ts';

/** The address in small letters, by which the program finds the same person again. Not shown. */
export const comparedEmail = defineField({
  name: 'emailLower',
  title: 'Email for comparing',
  type: 'string',
  readOnly: true,
  hidden: true,
});

/** Addresses of records of the same person that went into this one: links in letters to them keep working. */
export const otherEmailsField = (place: FieldPlace) =>
  keptTexts({ name: 'otherEmails', title: 'Also known by', ...place });
