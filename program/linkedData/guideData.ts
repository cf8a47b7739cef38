import type { Guide } from '../content/guide.ts';
import { CTDL_CONTEXT, ctdlNodes } from './ctdl.ts';
import { type About, schemaOrgNodes } from './schemaOrg.ts';

/** A guide as JSON-LD, in two vocabularies: https://schema.org/ for search engines, CTDL for registries of credentials. */
export function guideData(guide: Guide, about: About, ctidOf: (address: string) => string) {
  return [
    {
      '@context': 'https://schema.org',
      '@graph': schemaOrgNodes(guide, about),
    },
    { '@context': CTDL_CONTEXT, '@graph': ctdlNodes(guide, about, ctidOf) },
  ].filter((part) => part['@graph'].length > 0);
}
