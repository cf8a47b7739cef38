import { NETLIFY, RESEND, SANITY } from './plans.ts';

/** What a month used of the hosts. */
export interface Use {
  deploys: number;
  /** Of functions: how often they ran, and for how many seconds in all. */
  invocations: number;
  seconds: number;
  pageViews: number;
  apiRequests: number;
  /** Of these, how many for what. */
  requestsFor?: Readonly<Record<string, number>>;
  documents: number;
  emails: number;
  /** On the day with the most. */
  emailsADay: number;
}

/** What somebody who looks at a page loads, from the figures of `bench -- weight`: files, and gigabytes. */
const FILES_A_VIEW = 6;
const GIGABYTES_A_VIEW = 150e3 / 1e9;

/** All that is kept is kept for about a year (program/retention/limits.ts). */
const MONTHS = 12;

/** Staff who work in the Studio. */
const SEATS = 2;

export function creditsOf({ deploys, invocations, seconds, pageViews }: Use): number {
  const { credits, memoryGigabytes } = NETLIFY;
  return (
    deploys * credits.deploy +
    (seconds / 3600) * memoryGigabytes * credits.gigabyteHour +
    pageViews * GIGABYTES_A_VIEW * credits.gigabyte +
    (invocations + pageViews * FILES_A_VIEW) * credits.requests
  );
}

export interface Choice {
  plan: string;
  price: number;
}

export function netlifyFor(use: Use): Choice {
  const credits = creditsOf(use);
  const plan = NETLIFY.plans.find((one) => credits <= one.credits);
  if (plan) return { plan: plan.name, price: plan.price };
  const [largest] = NETLIFY.plans.toReversed();
  const steps = Math.ceil((credits - (largest?.credits ?? 0)) / NETLIFY.more.credits);
  return {
    plan: `Pro and ${steps} × ${NETLIFY.more.credits} credits`,
    price: 20 + steps * NETLIFY.more.price,
  };
}

/** Documents are those at the end of the first year: what is kept longest is kept so long. */
export function sanityFor({ apiRequests }: Use, documents: number): Choice {
  const { seat, increased, more, plan } = SANITY;
  const isLarge = documents > SANITY.documents;
  const included = isLarge ? increased.apiRequests : SANITY.apiRequests;
  const steps = Math.ceil(Math.max(0, apiRequests - included) / more.apiRequests);
  const price = SEATS * seat + (isLarge ? increased.price : 0) + steps * more.price;
  if (documents > increased.documents) return { plan: 'Enterprise, by talking', price: Number.NaN };
  return { plan: isLarge ? `${plan}, increased quota` : plan, price };
}

export function resendFor({ emails, emailsADay }: Use): Choice {
  const { free, plans, more } = RESEND;
  if (emails <= free.aMonth && emailsADay <= free.aDay) return { plan: 'Free', price: 0 };
  const plan = plans.find(({ aMonth }) => emails <= aMonth);
  if (plan) return { plan: plan.name, price: plan.price };
  const [largest] = plans.toReversed();
  const steps = Math.ceil((emails - (largest?.aMonth ?? 0)) / more.emails);
  return { plan: `Scale and ${steps},000 more`, price: (largest?.price ?? 0) + steps * more.price };
}

/** A month with so many participants: what stands by itself once, and the rest as many times. */
export function scaled(fixed: Use, measured: Use, participants: number, wanted: number): Use {
  const times = wanted / participants;
  const grow = (name: Exclude<keyof Use, 'requestsFor'>) =>
    fixed[name] + (measured[name] - fixed[name]) * times;
  return {
    // Publishing is the staff's, and no more with more people.
    deploys: measured.deploys,
    invocations: grow('invocations'),
    seconds: grow('seconds'),
    pageViews: grow('pageViews'),
    apiRequests: grow('apiRequests'),
    documents: grow('documents'),
    emails: grow('emails'),
    emailsADay: grow('emailsADay'),
  };
}

const money = (price: number) => (Number.isNaN(price) ? '–' : `$${Math.round(price)}`);
const whole = (value: number) => Math.round(value).toLocaleString('en');

/** The table of costs in Markdown: for each number of participants a year, the use in a month and the cheapest plans that hold it. */
export function costTable(
  fixed: Use,
  measured: Use,
  participants: number,
  wanted: readonly number[],
): string {
  const rows = wanted.map((number) => {
    const use = scaled(fixed, measured, participants, number / MONTHS);
    const afterAYear = fixed.documents + (use.documents - fixed.documents) * MONTHS;
    const choices = [netlifyFor(use), sanityFor(use, afterAYear), resendFor(use)];
    const total = choices.reduce((sum, { price }) => sum + price, 0);
    return [
      `${whole(number)}`,
      `${whole(creditsOf(use))}`,
      `${whole(use.apiRequests)}`,
      `${whole(afterAYear)}`,
      `${whole(use.emails)} (${whole(use.emailsADay)})`,
      ...choices.map(({ plan, price }) => `${plan}: ${money(price)}`),
      money(total),
    ];
  });
  const head = [
    ...['Participants a year', 'Netlify credits', 'API requests', 'Documents after a year'],
    ...['Emails (most in a day)', 'Netlify', 'Sanity, two seats', 'Resend', 'In all, a month'],
  ];
  const lines = [head, head.map(() => '---:'), ...rows];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** For what the requests to the Content Lake were, the most first, in Markdown. */
export function requestsTable({ requestsFor = {} }: Use): string {
  const rows = Object.entries(requestsFor).toSorted(([, one], [, other]) => other - one);
  return ['| Requests to the Content Lake for | a month |', '| --- | ---: |']
    .concat(rows.map(([what, number]) => `| ${what} | ${whole(number)} |`))
    .join('\n');
}
