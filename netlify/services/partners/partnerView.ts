import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import type { PartnerPageView } from '../../../forms/partner-page/partnerPage.tsx';
import { fullName } from '../../../program/fullName.ts';
import { programRecords } from '../../../program/journeys/records.ts';
import {
  countsOf,
  type OthersFigures,
  othersTold,
  partnerSteps,
} from '../../../program/partners/partnerView.ts';
import { optionalText } from '../../../program/stored.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { readSettings } from '../settings.ts';

/** Who came by the link of an organization, and what their matches tell: states, and nothing of what anybody wrote. */
const RECORDS = `{
  "participants": *[_type == "participant" && cameBy._ref == $id]{
    _id, givenName, familyName, status, consentPartner, eraseRequestedAt, "been": history[].to
  },
  "matches": *[_type == "match" && participant->cameBy._ref == $id]{
    _id, status, "participant": participant._ref, "been": history[].to, outcomes[]{day, outcome}
  },
  "connectors": [], "referrals": [], "partnerReferrals": []
}`;

const people = z.object({
  participants: z.array(
    z.object({
      _id: z.string(),
      givenName: optionalText,
      familyName: optionalText,
      status: z.string().catch(''),
      consentPartner: z.boolean().nullish(),
      eraseRequestedAt: z.string().nullish(),
    }),
  ),
});

const figure = z.number().optional();
const organizationSchema = z.object({
  name: optionalText,
  othersTold: z.object({ signedUp: figure, met: figure, workFound: figure }).nullish(),
});

/** Those who let the partner see where they are, each with the step; and the steps of all the others, without a name. */
async function readSteps(lake: SanityClient, id: string, timeZone: string) {
  const found = await lake.fetch(RECORDS, { id });
  const steps = partnerSteps(programRecords.parse(found), timeZone);
  const known = people.parse(found).participants.flatMap((person) => {
    const step = steps.get(person._id);
    return step ? [{ person, step }] : [];
  });
  const isSeen = ({ person }: (typeof known)[number]) =>
    person.consentPartner === true && person.status !== 'withdrawn' && !person.eraseRequestedAt;
  return { seen: known.filter(isSeen), others: known.filter((one) => !isSeen(one)).map(({ step }) => step) };
}

/** What the page of an organization shows; nothing where the organization is gone. */
export async function readPartnerView(env: Environment, id: string): Promise<PartnerPageView | undefined> {
  const lake = programLake(env);
  const document = await lake.getDocument(id);
  if (!document) return undefined;
  const { name, othersTold: told } = organizationSchema.parse(document);
  const { seen } = await readSteps(lake, id, (await readSettings(env)).timeZone);
  return {
    ...{ state: 'show', partner: name },
    people: seen.map(({ person, step }) => ({ id: person._id, name: fullName(person), step })),
    others: told ?? {},
  };
}

/** Brings what partners are told of the others up to date, by what they were told before. */
export async function countForPartners(env: Environment): Promise<void> {
  const lake = programLake(env);
  const { timeZone } = await readSettings(env);
  const ids = z
    .array(z.string())
    .parse(await lake.fetch('*[_type == "participant" && defined(cameBy)].cameBy._ref'));
  for (const id of new Set(ids)) {
    const document = await lake.getDocument(id);
    if (!document) continue;
    const told: OthersFigures = organizationSchema.parse(document).othersTold ?? {};
    const { others } = await readSteps(lake, id, timeZone);
    const next = othersTold(countsOf(others), told);
    if (JSON.stringify(next) !== JSON.stringify(told))
      await commit(lake.transaction().patch(lake.patch(id).set({ othersTold: next })));
  }
}
