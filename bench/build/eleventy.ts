import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../locales/locales.ts';
import { GUIDES_QUERY } from '../../site/sanity/queries.ts';
import { type Cost, measured } from '../measured.ts';

/** What stands before and after the text of a guide on our own page: head, styles, header, footer. */
function frameOf(site: string, prefix: string, slug: string) {
  const html = readFileSync(join(site, prefix, 'guides', slug, 'index.html'), 'utf8');
  const [, before = '', after = ''] = /^(.*<main[^>]*>).*(<\/main>.*)$/s.exec(html) ?? [];
  const open = (part: string) => part.replaceAll(`guides/${slug}/`, '%path%');
  return {
    prefix,
    before: open(before).replace(/<title>.*?<\/title>/s, '<title>%title%</title>'),
    after: open(after),
    note: prefix ? 'This guide is in English.' : '',
  };
}

/** Writes the frames of our built site for Eleventy, so that the pages of both weigh the same. */
export function writeFrames(site: string, slug: string, file: string): void {
  const frames = LANGUAGES.map((language) => {
    const prefix = language === DEFAULT_LANGUAGE ? '' : `${language}/`;
    return [language, frameOf(site, prefix, slug)] as const;
  });
  writeFileSync(file, JSON.stringify(Object.fromEntries(frames)));
}

/** The site asks for guides in portions; Eleventy wants all that it builds at once. */
const ALL_GUIDES = GUIDES_QUERY.replace(' && _id in $ids', '');

/** Builds the same guides, from the same Content Lake by the same query, with Eleventy. */
export function buildEleventy(
  peers: string,
  lakeUrl: string,
  { out, frames }: { out: string; frames: string },
): Promise<Cost> {
  const query = new URLSearchParams({ query: ALL_GUIDES, perspective: 'published' });
  return measured([join(peers, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'], {
    cwd: join(peers, 'eleventy'),
    env: {
      PEER_OUT_DIR: out,
      PEER_FRAME: frames,
      PEER_QUERY_URL: `${lakeUrl}/v2025-02-19/data/query/production?${query}`,
      NODE_ENV: 'production',
    },
  });
}
