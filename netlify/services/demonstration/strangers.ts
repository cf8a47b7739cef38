import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { DEMONSTRATION_FIELD, INVENTED_DOMAIN } from '../../../program/mode.ts';
import { HEARTBEAT_ID, heartbeatSchema } from '../../../program/overview/heartbeat.ts';
import { ERASABLE_TYPES } from '../../../program/recordTypes.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';

/** Records of people, and forms that staff still look at. */
const PEOPLE = [...ERASABLE_TYPES, 'setAside'];

/**
 * People who are neither invented nor came to a demonstration: their record is not marked, and their address is one that
 * somebody may have. Who has no address counts as one of them.
 */
const ADDRESSES = '[email, contactEmail, partnerEmail, personEmail]';
const QUERY = `count(*[_type in $people && coalesce(${DEMONSTRATION_FIELD}, false) != true && (
  count(${ADDRESSES}[coalesce(string::split(lower(@), "@")[1], "") == $invented]) == 0
  || count(${ADDRESSES}[coalesce(@, "") != "" && coalesce(string::split(lower(@), "@")[1], "") != $invented]) > 0
)])`;

/** How many people there are whom a demonstration must not touch. */
export async function countStrangers(lake: Pick<SanityClient, 'fetch'>): Promise<number> {
  return z.number().parse(await lake.fetch(QUERY, { people: PEOPLE, invented: INVENTED_DOMAIN }));
}

/** Why this deployment may not begin the data anew; nothing where it may. Says no name. */
export async function whyNotToReset(env: Environment): Promise<string | undefined> {
  const lake = programLake(env);
  const [strangers, heartbeat] = await Promise.all([countStrangers(lake), lake.getDocument(HEARTBEAT_ID)]);
  if (strangers > 0) return `${strangers} records are of people who are not examples`;
  const { data } = heartbeatSchema.safeParse(heartbeat);
  return data?.siteUrl && data.siteUrl !== env.SITE_URL
    ? 'another deployment works on this dataset'
    : undefined;
}
