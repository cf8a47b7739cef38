import { defineField } from 'sanity';
import { type FieldPlace, keptMoment, keptText, keptTexts } from '../../shared/schema/keptFields.ts';

/** The address in small letters, by which the program finds the same person again. Not shown. */
export const comparedEmail = defineField({
  name: 'emailLower',
  title: 'Email for comparing',
  type: 'string',
  readOnly: true,
  hidden: true,
});

/** An address that the person asked for and nobody has confirmed yet: until then we write to the other. */
export const newEmailField = (place: FieldPlace) =>
  defineField({
    name: 'newEmail',
    title: 'New email, not confirmed yet',
    type: 'object',
    readOnly: true,
    hidden: ({ value }) => value === undefined,
    fields: [
      keptText({ name: 'address', title: 'Address' }),
      keptMoment({ name: 'askedAt', title: 'Asked' }),
    ],
    ...place,
  });

/** Addresses of records of the same person that went into this one: links in letters to them keep working. */
export const otherEmailsField = (place: FieldPlace) =>
  keptTexts({ name: 'otherEmails', title: 'Also known by', ...place });
