import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { remark } from '../../../program/history.ts';
import { ORGANIZATION_FIELD } from '../../../program/partners/organization.ts';
import { referenceSchema, weakReference } from '../../../program/references.ts';
import { retryOnConflict } from '../../../program/retryOnConflict.ts';
import { optionalText } from '../../../program/stored.ts';
import { assertOnline, isConflict, RecordGone } from '../../shared/decisions/problems.ts';

const named = z.object({ name: optionalText });
const joined = z.object({ [ORGANIZATION_FIELD]: referenceSchema.nullish() });

/**
 * Notes by which organization a referral or a participant came; `organization` is its id, and undefined where it is none
 * of ours. The history keeps who noted it and what stood there before. Joined twice, it is joined once. Throws RecordGone
 * when one of the two is no longer there.
 */
export function joinOrganization(
  client: SanityClient,
  id: string,
  organization: string | undefined,
  by: string | undefined,
): Promise<void> {
  const nameOf = async (reference: string | undefined) =>
    reference ? named.nullish().parse((await client.getDocument(reference)) ?? null)?.name : '';
  return retryOnConflict(async () => {
    assertOnline();
    const record = await client.getDocument(id);
    if (!record) throw new RecordGone();
    const standing = joined.parse(record)[ORGANIZATION_FIELD]?._ref;
    if (standing === organization) return;
    const [before = '', after] = await Promise.all([nameOf(standing), nameOf(organization)]);
    if (after === undefined) throw new RecordGone();
    const line = remark({ at: new Date(), who: 'staff', by }, { field: ORGANIZATION_FIELD, before, after });
    await client
      .patch(id, {
        ifRevisionID: z.string().parse(record._rev),
        ...(organization
          ? { set: { [ORGANIZATION_FIELD]: weakReference(organization) } }
          : { unset: [ORGANIZATION_FIELD] }),
        setIfMissing: { history: [] },
        insert: { after: 'history[-1]', items: [{ ...line, _key: crypto.randomUUID() }] },
      })
      .commit();
  }, isConflict);
}
