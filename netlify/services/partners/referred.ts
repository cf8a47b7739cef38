import { z } from 'zod';
import type { Form } from '../../../forms/form.ts';
import { cameBy } from '../../../forms/learn-more/cameBy.ts';
import { LEARN_MORE } from '../../../forms/learn-more/form.ts';
import type { FormAnswers } from '../../../forms/parse.ts';
import { PARTNER_REFERRAL_STATUSES } from '../../../program/partnerReferrals/status.ts';
import { ORGANIZATION_FIELD } from '../../../program/partners/organization.ts';
import { referencedId } from '../../../program/references.ts';
import { optionalText } from '../../../program/stored.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';

const referralSchema = z.object({
  status: z.enum(PARTNER_REFERRAL_STATUSES).catch('new'),
  personGivenName: optionalText,
  personFamilyName: optionalText,
  personEmail: optionalText,
  field: optionalText,
  [ORGANIZATION_FIELD]: referencedId,
});

const organizationSchema = z.object({ name: optionalText, linkCode: optionalText });

/**
 * The sign-up of somebody of whom a partner told us: what was told stands in it, and by whose link it is where the partner
 * has one. Nothing is filled in where the referral is gone or over.
 */
export async function signUpOf(
  env: Environment,
  referral: string,
): Promise<{ form: Form; answers?: FormAnswers }> {
  const lake = programLake(env);
  const told = referralSchema.safeParse(await lake.getDocument(referral)).data;
  if (!told || told.status === 'signed-up' || told.status === 'closed') return { form: LEARN_MORE };
  const id = told[ORGANIZATION_FIELD];
  const partner = id ? organizationSchema.safeParse(await lake.getDocument(id)).data : undefined;
  const code = partner?.linkCode ?? '';
  return {
    form: code === '' ? LEARN_MORE : cameBy(code, partner?.name ?? ''),
    answers: {
      givenName: told.personGivenName,
      familyName: told.personFamilyName,
      email: told.personEmail,
      field: told.field,
      ...(code !== '' && { via: code }),
    },
  };
}
