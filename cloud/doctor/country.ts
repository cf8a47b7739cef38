import { packOf } from '../../countries/countries.ts';
import { isTimeZone } from '../../program/clock/zone.ts';
import type { Settings } from '../../program/content/settings.ts';
import { isTelephone } from '../../program/telephoneLink.ts';
import { type Finding, ok, warn, wrong } from './finding.ts';

/**
 * Whether the settings fit the country that they name: its part, where holidays differ between them, its telephone numbers and
 * its hours. What the Studio is built with is said too, since nobody can look it up in a Studio.
 */
export function countryFindings({ country, province, phone, timeZone }: Settings): Finding[] {
  const { name, regions, zone: ofCountry } = packOf(country);
  const part = regions.list.find(({ code }) => code === province);
  const advice = 'Set it in the Studio: Content → Settings → Country.';
  const built = [
    `SANITY_STUDIO_COUNTRY=${country}`,
    ...(part ? [`SANITY_STUDIO_PROVINCE=${part.code}`] : []),
    `SANITY_STUDIO_TIME_ZONE=${timeZone}`,
  ];
  const usual = part?.zone ?? ofCountry;
  return [
    regions.list.length > 0 && !part
      ? wrong(
          `the program is in ${name}, and the settings do not say in which ${regions.called.toLowerCase()}: holidays differ`,
          `${advice} One of ${regions.list.map(({ code }) => code).join(', ')}.`,
        )
      : ok(
          `the program is in ${name}${part ? ` (${part.name})` : ''}; build its Studio with ${built.join(' ')}`,
        ),
    ...(isTelephone(phone, country)
      ? []
      : [
          wrong(
            `${phone} is no telephone number of ${name}`,
            'Links that dial it lead nowhere. Mend it in the Settings.',
          ),
        ]),
    ...(usual && isTimeZone(usual) && usual !== timeZone
      ? [
          warn(
            `days are counted in ${timeZone}, and in ${part?.name ?? name} it is ${usual} for most people`,
            advice,
          ),
        ]
      : []),
  ];
}
