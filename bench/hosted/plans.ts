/**
 * What the hosts' plans hold and cost in US dollars a month. Prices change: look again before you choose.
 *
 * Netlify: https://www.netlify.com/pricing/ as read on 2026-10-10 (credits by plan and by use; more credits with auto
 * recharge), and docs.netlify.com, “How credits work”: on Free the limit is hard, and all projects of the team pause.
 * https://www.netlify.com/knowledge-base/how-to-add-a-backend-api-endpoint-with-netlify-functions (2026-09-24): a
 * scheduled function has 30 seconds, a function 1,024 MB.
 *
 * Sanity: https://www.sanity.io/pricing as kept by api-evangelist/sanity on 2026-05-05. Requests of the Studio are not
 * counted (sanity.io/docs, “Diagnose an API request spike”).
 *
 * Resend: https://resend.com/docs/knowledge-base/account-quotas-and-limits (Free: 100 a day, 3,000 a month; paid plans
 * have no limit of a day) and https://resend.com/pricing as kept by owostack.com on 2026-03-09.
 */
export const NETLIFY = {
  read: '2026-10-10',
  credits: { deploy: 15, gigabyteHour: 10, gigabyte: 20, requests: 2 / 10_000 },
  memoryGigabytes: 1,
  plans: [
    { name: 'Free', price: 0, credits: 300 },
    { name: 'Personal', price: 9, credits: 1000 },
    { name: 'Pro', price: 20, credits: 3000 },
  ],
  /** Beyond the last plan. */
  more: { credits: 1500, price: 10 },
} as const;

export const SANITY = {
  read: '2026-05-05',
  /** The free plan has public datasets only: no place for people. */
  plan: 'Growth',
  seat: 15,
  apiRequests: 250_000,
  more: { apiRequests: 25_000, price: 1 },
  documents: 25_000,
  /** The add-on “Increased quota”: beyond it a price is made by talking. */
  increased: { price: 299, apiRequests: 1_000_000, documents: 50_000 },
} as const;

export const RESEND = {
  read: '2026-03-09',
  free: { aDay: 100, aMonth: 3000 },
  plans: [
    { name: 'Pro', price: 20, aMonth: 50_000 },
    { name: 'Scale', price: 90, aMonth: 100_000 },
  ],
  more: { emails: 1000, price: 0.9 },
} as const;
