import { isDemonstration } from '../sanity/environment.ts';

/** Search engines may read all that has no page of a person. In a demonstration they read on each page that it is not for them. */
export function GET({ site }: { site: URL | undefined }): Response {
  const lines = [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /link/',
    ...(isDemonstration ? [] : [`Sitemap: ${new URL('/sitemap-index.xml', site)}`]),
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
