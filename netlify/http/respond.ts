/** What netlify.toml sets on files, and not on what functions answer. A test holds the two together. */
const SITE = {
  'x-content-type-options': 'nosniff',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': "frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000',
};

/**
 * Headers of every answer that may hold what a person wrote: kept nowhere, indexed nowhere, named to no other site.
 * `no-referrer` would be stricter by nothing, and makes browsers send a form of the page with the origin `null`.
 */
const PERSONAL = {
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'same-origin',
  ...SITE,
};

/** A page for one person. */
export function page(html: string, status = 200, more: Record<string, string> = {}): Response {
  const headers = { ...PERSONAL, 'content-type': 'text/html; charset=utf-8', ...more };
  return new Response(html, { status, headers });
}

export function json(body: unknown, status = 200, more: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { ...PERSONAL, ...more } });
}

/** A sentence, where not even a page can be had. */
export function plain(sentence: string, status: number): Response {
  const headers = { ...PERSONAL, 'content-type': 'text/plain; charset=utf-8' };
  return new Response(sentence, { status, headers });
}

/** On to the next page with GET, so that a reload does not send the form again. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { ...PERSONAL, location: path } });
}

/** A file for one person to keep. */
export function download(name: string, type: 'text/html' | 'application/json', body: string): Response {
  return new Response(body, {
    headers: {
      ...PERSONAL,
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
}
