import type { Figure } from '../figure.ts';
import { requestsOfBuild } from './buildRequests.ts';
import { costTable, creditsOf, requestsTable, type Use } from './cost.ts';
import { NETLIFY, RESEND, SANITY } from './plans.ts';
import { replayMonth } from './replay.ts';

const PARTICIPANTS = 100;

/** Requests of a night's backup: an export of each dataset, and what it asks before. Pictures come from the CDN. */
const REQUESTS_OF_BACKUP = 2 * 3;
const NIGHTS = 30;

/** A month with what the site's builds and the backups ask for. */
async function whole(use: Use, requests: number, documents: number): Promise<Use> {
  const added = { builds: use.deploys * requests, backups: NIGHTS * REQUESTS_OF_BACKUP };
  return {
    ...use,
    apiRequests: use.apiRequests + added.builds + added.backups,
    requestsFor: { ...use.requestsFor, 'builds of the site': added.builds, backups: added.backups },
    documents: use.documents + documents,
  };
}

/**
 * A month of the documented deployment with a hundred participants, beside what the smallest plans hold that fit, and the
 * costs for a hundred, a thousand and ten thousand.
 */
export async function measureMonth(): Promise<Figure[]> {
  const build = await requestsOfBuild();
  const fixed = await whole(await replayMonth(0), build.requests, build.documents);
  const use = await whole(await replayMonth(PARTICIPANTS), build.requests, build.documents);
  console.log(`\n${costTable(fixed, use, PARTICIPANTS, [100, 1000, 10_000])}\n\n${requestsTable(use)}\n`);
  const free = `Netlify Free (${NETLIFY.read})`;
  const growth = `Sanity Growth (${SANITY.read})`;
  const resend = `Resend Free (${RESEND.read})`;
  const [{ credits }, personal] = NETLIFY.plans;
  const inMonth = (what: string) => `${PARTICIPANTS} participants, a month: ${what}`;
  return [
    {
      what: inMonth('deploys'),
      unit: '',
      ours: use.deploys,
      peer: `${free}, alone`,
      theirs: credits / NETLIFY.credits.deploy,
    },
    { what: inMonth('credits in all'), unit: '', ours: creditsOf(use), peer: free, theirs: credits },
    {
      ...{ what: inMonth('credits in all'), unit: '', ours: creditsOf(use) },
      ...{ peer: `Netlify ${personal.name}`, theirs: personal.credits },
    },
    {
      what: inMonth('runs of functions'),
      unit: '',
      ours: use.invocations,
      peer: 'nobody signs up',
      theirs: fixed.invocations,
    },
    {
      what: inMonth('hours of functions'),
      unit: 'h',
      ours: use.seconds / 3600,
      peer: 'nobody signs up',
      theirs: fixed.seconds / 3600,
    },
    {
      what: inMonth('API requests'),
      unit: '',
      ours: use.apiRequests,
      peer: growth,
      theirs: SANITY.apiRequests,
    },
    {
      what: inMonth('documents at its end'),
      unit: '',
      ours: use.documents,
      peer: growth,
      theirs: SANITY.documents,
    },
    { what: inMonth('emails'), unit: '', ours: use.emails, peer: resend, theirs: RESEND.free.aMonth },
    {
      what: inMonth('emails on the day with the most'),
      unit: '',
      ours: use.emailsADay,
      peer: resend,
      theirs: RESEND.free.aDay,
    },
  ];
}
