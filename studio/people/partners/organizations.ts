import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { isSameName } from '../../../program/partners/suggestOrganizations.ts';
import { listOf, optionalText } from '../../../program/stored.ts';
import type { LiveQuery } from '../../shared/subscriptions/useLive.ts';

const name = z.object({ name: optionalText });

/** Whether an organization of the same name is kept, other than the one with the id, or is among those added just now. */
export async function isOrganizationKnown(
  client: SanityClient,
  { _id, ...organization }: { _id: string; name?: unknown },
  addedJustNow: readonly { _type: string; name?: unknown }[] = [],
): Promise<boolean> {
  const query = '*[_type == "partnerOrganization" && _id != $id]{name}';
  const found = z.array(name).parse(await client.fetch(query, { id: _id }, { perspective: 'raw' }));
  const newest = addedJustNow.filter(({ _type }) => _type === 'partnerOrganization');
  const wanted = optionalText.parse(organization.name);
  return [...found, ...z.array(name).parse(newest)].some((other) => isSameName(other.name, wanted));
}

const knownSchema = z.object({
  known: z.array(
    z.object({
      _id: z.string(),
      name: optionalText,
      website: optionalText,
      addresses: listOf(z.string()),
    }),
  ),
});

/** Every partner organization, by name, with what a referral is compared by. */
export const ORGANIZATIONS: LiveQuery<typeof knownSchema> = {
  schema: knownSchema,
  tag: 'partner-organizations',
  listen: '*[_type in ["partnerOrganization", "partnerContact"]]',
  fetch: `{"known": *[_type == "partnerOrganization"] | order(name asc){
    _id, name, website, "addresses": *[_type == "partnerContact" && organization._ref == ^._id].emailLower
  }}`,
};
