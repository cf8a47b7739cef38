import { z } from 'zod';
import { listOf, optionalText } from '../../program/stored.ts';

// A field of the wrong kind counts as empty: one bad record hides none of the others.
const text = optionalText.catch('');

const personSchema = z.object({
  _id: z.string(),
  _type: z.enum(['participant', 'connector']),
  givenName: text,
  familyName: text,
  email: text,
  /** Addresses of records that went into this one. */
  otherEmails: listOf(z.string()).catch([]),
  phone: text,
  postcode: text,
  field: text,
});
export type ExistingPerson = z.output<typeof personSchema>;

/** What is there before an import: everybody, the ids of all matches, and the partner organizations. */
export const existingSchema = z.object({
  people: z.array(personSchema),
  matches: z.array(z.string()),
  partners: listOf(z.object({ _id: z.string(), name: text })),
});
export type Existing = z.output<typeof existingSchema>;

/** Reads what is there before an import. */
export const EXISTING = `{
  "people": *[_type in ["participant", "connector"]] | order(_createdAt){
    _id, _type, givenName, familyName, email, otherEmails, phone, postcode, "field": coalesce(field, fields[0])
  },
  "matches": *[_type == "match"]._id,
  "partners": *[_type == "partnerOrganization"]{_id, name}
}`;
