import { createHash } from 'node:crypto';
import type { APIContext, GetStaticPaths } from 'astro';
import { DEFAULT_LANGUAGE } from '../../../locales/locales.ts';
import type { ListedGuide } from '../../../program/content/guide.ts';
import { guideData } from '../../../program/linkedData/guideData.ts';
import { fetchSettings } from '../../sanity/fetch.ts';
import { fetchGuide, fetchGuides } from '../../sanity/guides.ts';

/** Guides that are written in English: the others are their translations, and these data would be the same. */
export const getStaticPaths = (async () => {
  const guides = await fetchGuides(DEFAULT_LANGUAGE);
  return guides
    .filter(({ language }) => language === DEFAULT_LANGUAGE)
    .map((listed) => ({ params: { slug: listed.slug }, props: { listed } }));
}) satisfies GetStaticPaths;

/** A credential's identifier (CTID, `ce-` and a UUID), made of its address as a UUID is made of a name (RFC 9562), but marked as version 4, which is what the registry asks for. */
function ctidOf(address: string): string {
  // The namespace of addresses, RFC 9562, section 6.6.
  const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const bytes = createHash('sha1').update(namespace).update(address).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const [, ...parts] = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(bytes.toString('hex')) ?? [];
  return `ce-${parts.join('-')}`;
}

/** A guide as JSON-LD: its occupations, the licenses it leads to, and what they ask for, cost and take. */
export async function GET({ site, url, props }: APIContext<{ listed: ListedGuide }>): Promise<Response> {
  const { programName, country } = await fetchSettings();
  const about = { programName, country, siteUrl: (site ?? url).href };
  const data = guideData(await fetchGuide(props.listed), about, ctidOf);
  return new Response(`${JSON.stringify(data, null, 1)}\n`, {
    headers: { 'content-type': 'application/ld+json; charset=utf-8' },
  });
}
