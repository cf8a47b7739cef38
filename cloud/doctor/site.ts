import type { Environment } from '../../netlify/environment.ts';
import { type Finding, look, ok, warn, wrong } from './finding.ts';

/** As long as a function of Netlify may take, and a little more: one that has to start first is slow, not wrong. */
const PATIENCE_MS = 35_000;

const ask = (url: string, init: RequestInit = {}) =>
  fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS), ...init });

/** Headers that every page must carry. */
const HEADERS = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
  'referrer-policy',
  'strict-transport-security',
  'x-content-type-options',
];

async function pages(env: Environment): Promise<Finding[]> {
  const home = await ask(`${env.SITE_URL}/`);
  if (home.status !== 200)
    return [wrong(`the home page answers ${home.status}`, 'Build and deploy the site.')];
  const missing = HEADERS.filter((name) => !home.headers.has(name));
  const headers =
    missing.length === 0
      ? ok('the pages carry their security headers')
      : wrong(`the pages lack ${missing.join(', ')}`, 'Deploy with the netlify.toml of this repository.');
  return [ok('the home page answers'), headers];
}

async function health(env: Environment): Promise<Finding[]> {
  const answer = await ask(`${env.SITE_URL}/api/health`);
  if (answer.status === 200) return [ok('the functions reach the Content Lake and the spool')];
  const said = (await answer.text()).slice(0, 200);
  return [
    wrong(
      `/api/health answers ${answer.status}: ${said}`,
      'Compare Netlify’s environment with .env.example, and deploy again after a change.',
    ),
  ];
}

/** The doors that must be shut: nobody is told anything without a signature, a token or a form of our own. */
async function doors(env: Environment): Promise<Finding[]> {
  const post = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
  const shut = [
    ...['content', 'program', 'email'].map((name) => ({
      path: `/api/hooks/${name}`,
      init: post,
      status: [401],
    })),
    {
      path: '/api/sign-up',
      init: { ...post, headers: { ...post.headers, origin: 'https://elsewhere.example' } },
      status: [403],
    },
    { path: '/my-record/not-a-link', init: {}, status: [400, 401, 403, 404, 410] },
  ];
  return Promise.all(
    shut.map(async ({ path, init, status }) => {
      const answer = await ask(env.SITE_URL + path, init);
      await answer.body?.cancel();
      return status.includes(answer.status)
        ? ok(`${path} refuses whom it should (${answer.status})`)
        : wrong(
            `${path} answers ${answer.status} to a stranger`,
            'Deploy the functions of this repository again.',
          );
    }),
  );
}

/** The site as the world sees it. */
export async function siteFindings(env: Environment): Promise<Finding[]> {
  const advice = `Is the site deployed, and is SITE_URL (${env.SITE_URL}) its address?`;
  const isPlain = env.SITE_URL.startsWith('http://') && new URL(env.SITE_URL).hostname !== 'localhost';
  const findings = await Promise.all([
    look('the pages', advice, () => pages(env)),
    look('the functions', advice, () => health(env)),
    look('the doors', advice, () => doors(env)),
  ]);
  return [
    ...findings.flat(),
    ...(isPlain ? [wrong('the site is not encrypted', 'Give SITE_URL with https://.')] : []),
    ...(env.STUDIO_URL
      ? []
      : [warn('STUDIO_URL is not set', 'Emails to staff can not link to the Studio without it.')]),
    ...(env.BUILD_HOOK_URL
      ? []
      : [warn('BUILD_HOOK_URL is not set', 'A publish in the Studio builds nothing.')]),
    ...(env.HEARTBEAT_URL
      ? []
      : [
          warn('HEARTBEAT_URL is not set', 'Nobody is told when the schedule stops: docs/deploy.md, step 5.'),
        ]),
  ];
}
