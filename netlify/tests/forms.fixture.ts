import type { Context } from '@netlify/functions';
import becomeAConnector from '../functions/become-a-connector.ts';
import rsvp from '../functions/events-rsvp.ts';
import referSomeone from '../functions/refer-someone.ts';
import signUp from '../functions/sign-up.ts';
import { later } from './introduced.fixture.ts';
import { inFull } from './links.fixture.ts';
import type { Services } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

type Handler = (request: Request, context: Context) => Promise<Response>;
type Send = (email: string) => Promise<Response>;

const offer = {
  ...{ givenName: 'Carla', familyName: 'Jones (example)', organisation: 'City Hospital (example)' },
  ...{ role: 'Head nurse', field: 'nursing', fields: 'other-health', postcode: '63110' },
  ...{ monthlyCapacity: '1', yearlyCapacity: '6', consent: 'yes', lang: 'en' },
};
const referral = {
  ...{ partnerName: 'Pat (example)', organisation: 'College (example)', personGivenName: 'Layla' },
  ...{ personEmail: 'layla@example.org', field: 'teaching', personAgreed: 'yes', lang: 'en' },
};
const visit = { givenName: 'Layla', people: '1', needs: '', consent: 'yes', lang: 'en' };

/** Publishes an event to which people say that they come. */
export async function publishEvent(
  { content }: Services,
  slug: string,
  change: Record<string, unknown> = {},
): Promise<void> {
  await content.createOrReplace({
    ...{ _id: `event-${slug}`, _type: 'event', slug: { current: slug }, title: 'An evening (example)' },
    ...{ startsAt: later(9).toISOString(), endsAt: later(9.1).toISOString() },
    ...{ place: 'Library (example)', rsvp: 'open', ...change },
  });
}

/** Every form by which anybody can have us write to an address, sent for that address. `slugs` are events. */
export function everyForm({ siteUrl }: Services, slugs: readonly string[]): Record<string, Send> {
  const sender =
    (handler: Handler, field: string, form: Record<string, string>, slug = ''): Send =>
    (email) => {
      const body = new URLSearchParams({ ...form, [field]: email });
      return inFull(handler)(new Request(`${siteUrl}/api/form`, { method: 'POST', body }), { slug });
    };
  return {
    'sign-up': sender(signUp, 'email', answersOf()),
    'become-a-connector': sender(becomeAConnector, 'email', offer),
    'refer-someone': sender(referSomeone, 'partnerEmail', referral),
    ...Object.fromEntries(slugs.map((slug) => [`rsvp ${slug}`, sender(rsvp, 'email', visit, slug)])),
  };
}
