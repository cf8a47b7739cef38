import { defineField } from 'sanity';
import { COUNTRY_CODES, packOf } from '../../../../countries/countries.ts';
import { settingsSchema } from '../../../../program/content/settings.ts';
import { COUNTRY, PROVINCE } from '../../../shared/clients/environment.ts';

const country = settingsSchema.shape.country;

/** The country that a document names, or the one it means by naming none. */
export const countryIn = (document: unknown) =>
  settingsSchema.shape.country.catch(country.parse(undefined)).parse(Object(document).country);

const isOtherProvince = (province: string | undefined, document: unknown) => {
  const { list } = packOf(countryIn(document)).regions;
  return province !== undefined && list.length > 0 && list.every(({ code }) => code !== province);
};

/**
 * In which country the program is, and in which part of it where holidays differ between them. A Studio that was built for
 * another one says so.
 */
export const countryFields = [
  defineField({
    name: 'country',
    title: 'Country',
    description: `By it postal codes are read, holidays kept, numbers called, and some words chosen. Left empty, it is the ${packOf(country.parse(undefined)).name}`,
    type: 'string',
    group: 'region',
    options: {
      list: COUNTRY_CODES.map((value) => ({ value, title: packOf(value).name })),
      layout: 'dropdown',
    },
    validation: (rule) => [
      rule.custom((value) => (country.safeParse(value).success ? true : 'Choose a country from the list')),
      rule
        .custom((value) => {
          const { success, data } = country.safeParse(value);
          return !success || data === COUNTRY
            ? true
            : `This Studio was built for ${packOf(COUNTRY).name}. Ask the maintainers to build it with SANITY_STUDIO_COUNTRY=${data}`;
        })
        .warning(),
    ],
  }),
  defineField({
    name: 'province',
    title: 'State or province',
    description: 'By its code, where holidays differ between them: NS for Nova Scotia, SCT for Scotland',
    type: 'string',
    group: 'region',
    hidden: ({ document }) => packOf(countryIn(document)).regions.list.length === 0,
    validation: (rule) => [
      rule.custom((value, { document }) => {
        const { called, list } = packOf(countryIn(document)).regions;
        return isOtherProvince(value, document)
          ? `${called}: enter one of ${list.map(({ code, name }) => `${code} (${name})`).join(', ')}`
          : true;
      }),
      rule
        .custom((value) =>
          (value ?? undefined) === PROVINCE
            ? true
            : `This Studio counts the holidays of ${PROVINCE ?? 'the whole country'}. Ask the maintainers to build it with SANITY_STUDIO_PROVINCE=${value ?? ''}`,
        )
        .warning(),
    ],
  }),
];
