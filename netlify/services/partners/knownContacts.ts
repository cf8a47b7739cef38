import { z } from 'zod';
import { remark } from '../../../program/history.ts';
import { ORGANIZATION_FIELD } from '../../../program/partners/organization.ts';
import { weakReference } from '../../../program/references.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { retryOnConflict } from '../transition.ts';

/**
 * Partners' referrals whose sender is a contact person of an organization, by the whole address. Where anybody has said
 * before by which organization a referral came, or that it came by none, that stands.
 */
export const FROM_CONTACTS = `*[_type == "partnerReferral" && !defined(${ORGANIZATION_FIELD})
  && !("${ORGANIZATION_FIELD}" in coalesce(history[].field, []))
  && lower(partnerEmail) in *[_type == "partnerContact"].emailLower]`;

const WITH_ORGANIZATION = `${FROM_CONTACTS}{
  _id, "organization": *[_type == "partnerContact" && emailLower == lower(^.partnerEmail)][0].organization->{_id, name}
}`;

const found = z.array(
  z.object({ _id: z.string(), organization: z.object({ _id: z.string(), name: z.string() }).nullable() }),
);

const referralSchema = z.object({ _rev: z.string(), [ORGANIZATION_FIELD]: z.unknown().optional() });

/** Joins what a known contact person sent to their organization. What is joined is not found again. */
export async function joinKnownContacts(env: Environment, now: Date): Promise<void> {
  const lake = programLake(env);
  for (const { _id, organization } of found.parse(await lake.fetch(WITH_ORGANIZATION))) {
    if (!organization) continue;
    await retryOnConflict(async () => {
      const document = await lake.getDocument(_id);
      if (!document) return;
      const referral = referralSchema.parse(document);
      // A query may lag behind what was written.
      if (referral[ORGANIZATION_FIELD]) return;
      const line = remark(
        { at: now, who: 'program' },
        { field: ORGANIZATION_FIELD, before: '', after: organization.name },
      );
      const patch = {
        ifRevisionID: referral._rev,
        set: { [ORGANIZATION_FIELD]: weakReference(organization._id) },
        setIfMissing: { history: [] },
        insert: { after: 'history[-1]', items: [{ ...line, _key: crypto.randomUUID() }] },
      };
      await commit(lake.transaction().patch(_id, patch));
    });
  }
}
