import { type CountryCode, packOf } from '../../countries/countries.ts';
import type { Guide } from '../content/guide.ts';
import { occupationsOf } from '../content/occupations.ts';
import { licensesOf } from './license.ts';

export interface About {
  programName: string;
  /** The address of the site, with a slash at its end. */
  siteUrl: string;
  /** The country of the program. */
  country?: CountryCode;
}

/** The address of a guide's page. */
export const guideUrl = ({ slug }: Pick<Guide, 'slug'>, siteUrl: string) =>
  new URL(`/guides/${slug}/`, siteUrl).href;

/**
 * A guide as nodes of https://schema.org/: the occupations it is about (Occupation, with their SOC codes) and the
 * licenses it leads to (EducationalOccupationalCredential, with the state and who recognizes it).
 */
export function schemaOrgNodes(guide: Guide, { siteUrl, country }: About): Record<string, unknown>[] {
  const page = guideUrl(guide, siteUrl);
  const credentials = licensesOf(guide).map(({ path, name, place, authority }) => ({
    '@type': 'EducationalOccupationalCredential',
    '@id': `${page}#license-${path}`,
    ...{ name, url: page, credentialCategory: 'license', inLanguage: guide.language },
    recognizedBy: { '@type': 'Organization', name: authority },
    ...(place
      ? { validIn: { '@type': 'AdministrativeArea', name: `${place}, ${packOf(country).name}` } }
      : {}),
  }));
  const occupations = occupationsOf(guide).map(({ soc, title }) => ({
    '@type': 'Occupation',
    '@id': `${page}#soc-${soc}`,
    ...{ name: title, description: guide.summary, mainEntityOfPage: page },
    occupationalCategory: {
      '@type': 'CategoryCode',
      inCodeSet: { '@type': 'CategoryCodeSet', name: 'SOC 2018', url: 'https://www.bls.gov/soc/2018/' },
      ...{ codeValue: soc, name: title },
    },
    occupationLocation: {
      '@type': 'AdministrativeArea',
      name: places(guide).join(' and ') || packOf(country).name,
    },
    ...(credentials.length > 0 ? { qualifications: credentials.map((one) => ({ '@id': one['@id'] })) } : {}),
  }));
  return [...occupations, ...credentials];
}

const places = ({ place, otherPlace }: Guide) => [place, otherPlace].filter((one) => Boolean(one));
