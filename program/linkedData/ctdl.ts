import { type CountryCode, DEFAULT_COUNTRY } from '../../countries/countries.ts';
import { messagesFor } from '../../locales/messages.ts';
import { blockTexts } from '../content/blockText.ts';
import { isUncertain } from '../content/facts.ts';
import type { Guide } from '../content/guide.ts';
import { type Occupation, occupationsOf } from '../content/occupations.ts';
import { type License, licensesOf } from './license.ts';
import { type About, guideUrl } from './schemaOrg.ts';

/** Where the terms `ceterms:` and the rest are defined (Credential Transparency Description Language). */
export const CTDL_CONTEXT = 'https://credreg.net/ctdl/schema/context/json';

/** Our pages that become data are in English. */
const text = (said: string) => ({ 'en-US': said });

type Fact = Guide['steps'][number]['facts'][number];

/** A fact whose amount is settled, in the unit; `neither` is no cost and no wait. */
function amounts({ steps }: License, kind: 'usd' | 'weeks') {
  return steps.flatMap(({ title, facts }) =>
    facts.flatMap((fact) => {
      const { amount } = fact;
      const isSettled = amount && amount.kind === kind && amount.counts !== 'neither' && !isUncertain(fact);
      return isSettled && typeof amount.from === 'number'
        ? [
            {
              step: title,
              fact,
              from: amount.from,
              to: amount.to ?? amount.from,
              atLeast: Boolean(amount.atLeast),
            },
          ]
        : [];
    }),
  );
}

/** How sure we are of a number, when it was checked and who says so: no number of ours goes without. */
const sourced = ({ note, sourceName, sourceDate, checkedOn, certainty }: Fact) =>
  [
    note,
    `Source: ${sourceName}${sourceDate ? `, ${sourceDate}` : ''}. Checked ${checkedOn}. Certainty ${certainty}.`,
  ]
    .filter((part) => Boolean(part))
    .join(' ');

/** CTDL has one price for a cost: a range is two costs, the least and the most, said so. */
function costs(
  license: License,
  page: string,
  country: CountryCode = DEFAULT_COUNTRY,
): Record<string, unknown>[] {
  const { countryCurrency } = messagesFor('en').countries[country];
  return amounts(license, 'usd').flatMap(({ step, fact, from, to, atLeast }) => {
    const cost = (price: number, which: string) => ({
      '@type': 'ceterms:CostProfile',
      'ceterms:name': text(`${fact.label}${which}`),
      'ceterms:description': text(`${step}. ${sourced(fact)}`),
      'ceterms:costDetails': page,
      'ceterms:price': price,
      'ceterms:currency': countryCurrency,
    });
    if (from === to) return [cost(from, atLeast ? ', at least' : '')];
    return [cost(from, ', at least'), cost(to, ', at most')];
  });
}

/** A time of whole weeks, as ISO 8601 writes it. */
const isoWeeks = (weeks: number) => `P${Math.max(1, Math.round(weeks))}W`;

function durations(license: License): Record<string, unknown>[] {
  return amounts(license, 'weeks').map(({ step, fact, from, to, atLeast }) => ({
    '@type': 'ceterms:DurationProfile',
    'ceterms:description': text(`${step}: ${fact.label}. ${sourced(fact)}`),
    ...(from === to && !atLeast
      ? { 'ceterms:exactDuration': isoWeeks(from) }
      : { 'ceterms:minimumDuration': isoWeeks(from) }),
    ...(from !== to ? { 'ceterms:maximumDuration': isoWeeks(to) } : {}),
  }));
}

function occupationType({ soc, title }: Occupation): Record<string, unknown> {
  return {
    '@type': 'ceterms:CredentialAlignmentObject',
    'ceterms:framework': 'https://www.bls.gov/soc/2018/',
    'ceterms:frameworkName': text('Standard Occupational Classification 2018'),
    'ceterms:targetNode': `https://www.onetonline.org/link/summary/${soc}.00`,
    'ceterms:targetNodeName': text(title),
    'ceterms:codedNotation': soc,
  };
}

/** What a step asks for, as one condition. */
const condition = ({ title, body, need, linkUrl }: Guide['steps'][number], page: string) => ({
  '@type': 'ceterms:ConditionProfile',
  'ceterms:name': text(title),
  'ceterms:description': text(
    blockTexts(body)
      .map((one) => one.text)
      .join(' '),
  ),
  'ceterms:subjectWebpage': linkUrl || page,
  ...(need.length > 0 ? { 'ceterms:condition': { 'en-US': need } } : {}),
});

/**
 * The licenses that a guide leads to as CTDL (https://credreg.net/ctdl/terms): what each asks for, costs and takes, by
 * the settled facts alone. `ctidOf` makes an identifier of an address, the same each time: these are ours, for what we
 * tell of a license, and not its owner's.
 */
export function ctdlNodes(
  guide: Guide,
  { siteUrl, country }: About,
  ctidOf: (address: string) => string,
): Record<string, unknown>[] {
  const page = guideUrl(guide, siteUrl);
  return licensesOf(guide).map((license) => {
    const id = `${page}#ctdl-${license.path}`;
    const [cost, duration] = [costs(license, page, country), durations(license)];
    return {
      '@type': 'ceterms:License',
      '@id': id,
      'ceterms:ctid': ctidOf(id),
      'ceterms:name': text(license.name),
      'ceterms:description': text(guide.summary),
      'ceterms:subjectWebpage': page,
      'ceterms:inLanguage': ['en-US'],
      'ceterms:credentialStatusType': {
        '@type': 'ceterms:CredentialAlignmentObject',
        'ceterms:frameworkName': text('Credential Status'),
        'ceterms:targetNode': 'credentialStat:Active',
        'ceterms:targetNodeName': text('Active'),
      },
      'ceterms:ownedBy': [
        { '@type': 'ceterms:CredentialOrganization', 'ceterms:name': text(license.authority) },
      ],
      ...(license.place
        ? {
            'ceterms:jurisdiction': [
              {
                '@type': 'ceterms:JurisdictionProfile',
                'ceterms:globalJurisdiction': false,
                'ceterms:mainJurisdiction': [
                  { '@type': 'ceterms:Place', 'ceterms:name': text(license.place) },
                ],
              },
            ],
          }
        : {}),
      'ceterms:occupationType': occupationsOf(guide).map(occupationType),
      'ceterms:requires': license.steps.map((step) => condition(step, page)),
      ...(cost.length > 0 ? { 'ceterms:estimatedCost': cost } : {}),
      ...(duration.length > 0 ? { 'ceterms:estimatedDuration': duration } : {}),
    };
  });
}
