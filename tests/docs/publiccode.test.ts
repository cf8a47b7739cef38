import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { COUNTRY_CODES } from '../../countries/countries.ts';
import { LANGUAGES } from '../../locales/locales.ts';

/* publiccode.yml holds to the standard 0.4, and says what the package and the folders say. */

const contact = z.strictObject({
  name: z.string().min(1),
  email: z.email().optional(),
  phone: z.string().optional(),
  affiliation: z.string().optional(),
});
const dependency = z.strictObject({ name: z.string().min(1), optional: z.boolean().optional() });

/** The keys of the standard that are used here; `url` and `contacts` may be missing until there is an address. */
const publiccode = z.strictObject({
  publiccodeYmlVersion: z.literal('0.4'),
  name: z.string().min(1),
  url: z.url().optional(),
  softwareVersion: z.string(),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('standalone/web'),
  platforms: z.array(z.literal('web')).min(1),
  // From the standard's list of categories.
  categories: z
    .array(
      z.enum([
        ...(['contact-management', 'content-management', 'appointment-scheduling'] as const),
        ...(['event-management', 'email-management', 'educational-content'] as const),
      ]),
    )
    .min(1),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().regex(/^[a-z]{2}$/)),
    // From the standard's list of scopes.
    scope: z.array(z.enum(['employment', 'education', 'local-authorities', 'society', 'welfare'])),
  }),
  description: z.record(
    z.string(),
    z.strictObject({
      shortDescription: z.string().max(150),
      longDescription: z.string().min(150).max(10_000),
      features: z.array(z.string().min(1)).min(1),
      screenshots: z.array(z.string()),
    }),
  ),
  legal: z.strictObject({ license: z.string(), mainCopyrightOwner: z.string() }),
  maintenance: z.strictObject({ type: z.literal('community'), contacts: z.array(contact).min(1).optional() }),
  localisation: z.strictObject({
    localisationReady: z.literal(true),
    availableLanguages: z.array(z.string()).min(1),
  }),
  dependsOn: z.strictObject({ proprietary: z.array(dependency) }),
});

const said = publiccode.parse(parse(readFileSync('publiccode.yml', 'utf8')));
const own = z
  .object({
    version: z.string(),
    license: z.string(),
    repository: z.union([z.string(), z.object({ url: z.string() })]).optional(),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

it('says the version and the license of the package', () => {
  expect(said.softwareVersion).toBe(own.version);
  expect(said.legal.license).toBe(own.license);
  expect(readFileSync('LICENSE', 'utf8')).toContain(said.legal.mainCopyrightOwner);
});

it('says the languages and the countries that there are', () => {
  expect(said.localisation.availableLanguages.toSorted()).toEqual([...LANGUAGES].toSorted());
  expect(said.intendedAudience.countries.toSorted()).toEqual([...COUNTRY_CODES].toSorted());
});

it('shows pictures that are there', () => {
  const shown = Object.values(said.description).flatMap(({ screenshots }) => screenshots);
  expect(shown.filter((path) => !existsSync(path))).toEqual([]);
});

it('has an address and a person to write to as soon as the package has an address, and invents neither', () => {
  const { repository } = own;
  const address = typeof repository === 'string' ? repository : repository?.url;
  expect(said.url).toBe(address?.replace(/^git\+/, ''));
  expect(said.maintenance.contacts !== undefined).toBe(address !== undefined);
});
