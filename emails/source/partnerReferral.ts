import { z } from 'zod';
import type { LinkPurpose } from '../../program/links.ts';
import { LEFT_OUT } from '../../program/partnerReferrals/leftOut.ts';
import { referencedIds } from '../../program/references.ts';
import { listOf, optionalText } from '../../program/stored.ts';
import type { Link, ReferredPerson } from './letterSource.ts';

/** What the first referral of a form says of the others in it. */
export const toldSchema = z.object({
  partnerName: z.string(),
  alongside: referencedIds,
  leftOut: listOf(z.object({ line: z.number(), why: z.enum(LEFT_OUT) })),
});

const personSchema = z.object({
  personGivenName: optionalText,
  personFamilyName: optionalText,
  field: z.string().catch('other'),
  inList: z.number().nullish(),
});

interface Records {
  read(id: string): Promise<unknown>;
  link(purpose: LinkPurpose, subject: string): Promise<Link>;
}

const initial = (name: string) => [...name.trim()].slice(0, 1).join('').toLocaleUpperCase('en');

/** Somebody of whom a partner told us, with their own link; nobody where they were erased since. */
export async function referredPerson(records: Records, id: string): Promise<ReferredPerson[]> {
  const document = await records.read(id);
  if (!document) return [];
  const { personGivenName, personFamilyName, field, inList } = personSchema.parse(document);
  const initials = [personGivenName, personFamilyName].map(initial).filter(Boolean);
  return [
    {
      line: inList ?? undefined,
      initials: initials.map((one) => `${one}.`).join(' '),
      field,
      link: await records.link('referred', id),
    },
  ];
}
