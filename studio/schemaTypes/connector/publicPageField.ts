import { defineField } from 'sanity';
import { PublicPageField } from '../../form/PublicPageField.tsx';

/** The id of the connector's page in the public dataset, shown as a link to it. */
export function publicPageField(place: { group: string; fieldset: string }) {
  return defineField({
    name: 'bio',
    title: 'Public page',
    type: 'string',
    readOnly: true,
    components: { field: PublicPageField },
    ...place,
  });
}
