import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { cameBy } from '../../../forms/learn-more/cameBy.ts';
import { LEARN_MORE } from '../../../forms/learn-more/form.ts';
import type { FormAnswers } from '../../../forms/parse.ts';
import { CAME_BY_FIELD, ORGANIZATION_FIELD } from '../../../program/partners/organization.ts';
import { isPartnerCode } from '../../../program/partners/partnerLink.ts';
import { referencedId, weakReference } from '../../../program/references.ts';
import { optionalText } from '../../../program/stored.ts';
import type { Environment } from '../../environment.ts';
import { TIMEOUTS_MS, withTimeout } from '../../withTimeout.ts';
import { findDocuments } from '../findDocuments.ts';
import { programLake } from '../lake.ts';

const partnerSchema = z.object({ _id: z.string(), name: optionalText, linkCode: optionalText });
type Partner = z.output<typeof partnerSchema>;

const WITH_CODE = '*[_type == "partnerOrganization" && linkCode == $code]._id';

/** The organization whose link has this code; nothing of a code that is unknown, was ended a moment ago, or is none. */
export async function partnerOf(lake: SanityClient, code: unknown): Promise<Partner | undefined> {
  if (!isPartnerCode(code)) return undefined;
  const found = z.array(partnerSchema).parse(await findDocuments(lake, WITH_CODE, { code }));
  return found.find(({ linkCode }) => linkCode === code);
}

/** What a participant's record says of the partner by whose link they came, and of what they let that partner see. */
export const cameByPartner = (organization: string, mayConsent: boolean | undefined) => ({
  [CAME_BY_FIELD]: weakReference(organization),
  [ORGANIZATION_FIELD]: weakReference(organization),
  consentPartner: mayConsent === true,
});

/** The code of the link by whose partner somebody came, as far as it still holds. */
export async function codeOf(lake: SanityClient, record: Readonly<Record<string, unknown>>): Promise<string> {
  const id = referencedId.catch('').parse(record[CAME_BY_FIELD]);
  const document = id ? await lake.getDocument(id) : undefined;
  return partnerSchema.safeParse(document).data?.linkCode ?? '';
}

/** The sign-up form as it belongs to what was sent: of who came by a partner's link, with the question about that partner. */
export async function signUpFormFor(env: Environment, { via }: FormAnswers) {
  if (!isPartnerCode(via)) return LEARN_MORE;
  const read = withTimeout(TIMEOUTS_MS.page, partnerOf(programLake(env), via));
  // The question can be asked without the name, and the answer is kept for when the code can be looked up.
  const partner = await read.catch(() => ({ name: '' }));
  return partner ? cameBy(via, partner.name) : LEARN_MORE;
}
