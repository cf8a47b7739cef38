import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Context } from '@netlify/functions';
import { afterAll, beforeAll, expect, it } from 'vitest';
import becomeAConnector from '../functions/become-a-connector.ts';
import rsvp from '../functions/events-rsvp.ts';
import referSomeone from '../functions/refer-someone.ts';
import signUp from '../functions/sign-up.ts';
import { later } from './introduced.fixture.ts';
import { contextOf } from './links.fixture.ts';
import { addConnector, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
  await services.content.create({
    ...{ _id: 'event-evening', _type: 'event', slug: { current: 'evening' }, title: 'An evening (example)' },
    ...{ startsAt: later(9).toISOString(), endsAt: later(9.1).toISOString() },
    ...{ place: 'Library (example)', rsvp: 'open' },
  });
});
afterAll(() => services.close());

/** Notes each call to a service, and hands it on. */
async function watched(target: string) {
  const calls: string[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const path = (incoming.url ?? '').split('?')[0] ?? '';
    calls.push(`${incoming.method} ${path.replace(/\/doc\/.*/, '/doc')}`);
    const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    const answer = await fetch(target + incoming.url, {
      method: incoming.method ?? 'GET',
      headers: headers.filter(([name]) => !['host', 'connection', 'content-length'].includes(name)),
      ...(incoming.method === 'POST' && { body: new Uint8Array(await buffer(incoming)) }),
    });
    outgoing.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    outgoing.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    close: () => new Promise((done) => server.close(done)),
  };
}

type Handler = (request: Request, context: Context) => Promise<Response>;

const application = {
  ...{ givenName: 'Carla', familyName: 'Jones (example)', organisation: 'City Hospital (example)' },
  ...{ role: 'Head nurse', field: 'nursing', fields: 'other-health', postcode: '63110' },
  ...{ monthlyCapacity: '1', yearlyCapacity: '6', consent: 'yes', lang: 'en' },
};
const referral = {
  ...{ partnerName: 'Pat (example)', organisation: 'College (example)', personGivenName: 'Layla' },
  ...{ personEmail: 'layla@example.org', field: 'teaching', personAgreed: 'yes', lang: 'en' },
};
const visit = { givenName: 'Layla', people: '2', needs: 'A lift', consent: 'yes', lang: 'en' };

/** Makes somebody known by the form itself, as another test makes nobody. */
const byForm =
  (handler: Handler, form: Record<string, string>) =>
  async (change: Record<string, string>): Promise<void> => {
    const { request, context, finished } = asked({ ...form, ...change });
    expect((await handler(request, context)).status).toBe(303);
    await finished();
  };

function asked(form: Record<string, string>) {
  const { context, later: finished } = contextOf({ slug: 'evening' });
  const body = new URLSearchParams(form);
  return {
    request: new Request(`${services.siteUrl}/api/form`, { method: 'POST', body }),
    context,
    finished,
  };
}

it.each<
  [string, Handler, string, Record<string, string>, (change: Record<string, string>) => Promise<unknown>]
>([
  [
    'the sign-up of a participant',
    signUp,
    'email',
    answersOf(),
    (change) => addParticipant(services.program, { ...change, status: 'ready' }),
  ],
  ['a second sign-up', signUp, 'email', answersOf(), byForm(signUp, answersOf())],
  [
    'an offer to be a connector',
    becomeAConnector,
    'email',
    application,
    (change) => addConnector(services.program, change),
  ],
  ['a referral of a partner', referSomeone, 'partnerEmail', referral, byForm(referSomeone, referral)],
  ['an answer to an event', rsvp, 'email', visit, byForm(rsvp, visit)],
  ['another answer to an event', rsvp, 'email', visit, byForm(rsvp, { ...visit, people: '3' })],
])(
  '%s makes the same calls before its answer, whoever is known, and none to the mail service',
  async (name, handler, field, form, known) => {
    const slug = name.replaceAll(' ', '-');
    const calls = [];
    const addresses = { known: `known-${slug}@example.org`, unknown: `unknown-${slug}@example.org` };
    await known({ [field]: addresses.known });
    for (const address of [addresses.known, addresses.unknown]) {
      const lake = await watched(services.lake.url);
      const mail = await watched(services.outbox.url);
      const before = process.env;
      process.env = { ...before, SANITY_API_HOST: lake.url, RESEND_BASE_URL: mail.url };
      const { request, context, finished } = asked({ ...form, [field]: address });
      expect((await handler(request, context)).status).toBe(303);
      calls.push(lake.calls.filter((call) => call.includes('/data/')).toSorted());
      expect(mail.calls).toEqual([]);
      await finished();
      process.env = before;
      await Promise.all([lake.close(), mail.close()]);
    }
    const [ofKnown, ofUnknown] = calls;
    expect(ofKnown?.length).toBeGreaterThan(0);
    expect(ofKnown).toEqual(ofUnknown);
  },
);
