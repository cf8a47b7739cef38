import type { SanityClient } from '@sanity/client';
import { enteredPartnerContact } from '../../../forms/enter/enteredRecord.ts';
import { type FormAnswers, type FormIssue, parseForm } from '../../../forms/parse.ts';
import { PARTNER_CONTACT_QUESTIONS, partnerContactSchema } from '../../../forms/partners/questions.ts';
import { namesOf } from '../../../forms/question.ts';
import type { Source } from '../../../program/entered.ts';
import { AddressTaken, assertOnline } from '../../shared/decisions/problems.ts';
import { addressOwner } from '../../shared/records/addressOwner.ts';

/** A contact person whom staff add. */
export interface AddingContact {
  organization: string;
  /** Made once for the form: pressed again after an answer that was lost, it is one record. */
  key: string;
  answers: FormAnswers;
  source: Source;
  by: string | undefined;
}

/**
 * Writes the record of a person at an organization, or gives what is to be mended. Nobody is written to. Throws
 * AddressTaken where another contact has the address.
 */
export async function addContact(
  client: SanityClient,
  { organization, key, answers, source, by }: AddingContact,
): Promise<{ issues: readonly FormIssue[] }> {
  assertOnline();
  const parsed = parseForm(partnerContactSchema, namesOf(PARTNER_CONTACT_QUESTIONS), answers);
  if (!parsed.ok) return { issues: parsed.issues };
  const contact = enteredPartnerContact(parsed.value, organization, { key, source, by, now: new Date() });
  if (await addressOwner(client, 'partnerContact', contact.email, contact._id)) throw new AddressTaken();
  await client.createIfNotExists(contact);
  return { issues: [] };
}
