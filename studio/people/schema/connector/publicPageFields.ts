import { defineField } from 'sanity';
import { keptMoment, keptText, keptTexts } from '../../../shared/schema/keptFields.ts';
import { PublicPageField } from '../../public-page/PublicPageField.tsx';

/** The id of the connector's page in the public dataset, and who linked it. Buttons in the place of the field write both. */
export const publicPageFields = (place: { group: string; fieldset: string }) => [
  defineField({
    name: 'bio',
    title: 'Public page',
    type: 'string',
    readOnly: true,
    components: { field: PublicPageField },
    ...place,
  }),
  defineField({
    name: 'bioBy',
    title: 'Public page linked by',
    type: 'string',
    readOnly: true,
    hidden: true,
  }),
  keptText({ name: 'siteWords', title: 'Their own words for the site', ...place }),
  keptTexts({ name: 'siteTopics', title: 'What people may ask them about', ...place }),
  keptMoment({ name: 'siteAgreedAt', title: 'Agreed that it is public', ...place }),
];
