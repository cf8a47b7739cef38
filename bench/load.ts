import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { startServices } from '../netlify/tests/services.fixture.ts';
import type { Figure } from './figure.ts';
import { peersFolder } from './peers.ts';

/** Seconds of load on each handler. Three of them call nothing outside: a minute. */
const SECONDS = 20;
const CONNECTIONS = 20;

const result = z.object({
  requests: z.object({ average: z.number(), total: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number() }),
  non2xx: z.number(),
  statusCodeStats: z.record(z.string(), z.object({ count: z.number() })),
  errors: z.number(),
});
type Result = z.output<typeof result>;

const person = (number: string) => ({
  givenName: 'Amina',
  familyName: 'Example',
  email: `amina-${number}@example.org`,
  postcode: '63110',
  field: 'nursing',
  profession: 'nurse',
  degree: 'bachelor',
  yearsOfExperience: '7',
  english: 'professional',
  languages: ['ar'],
  bornOutsideUS: 'yes',
  workPermission: 'yes',
  consent: 'yes',
  lang: 'en',
});

const headers = { 'content-type': 'application/json', accept: 'application/json' };

/** How a handler bears the load, as autocannon measures it. Throws when it gave another answer than the one expected. */
async function load(url: string, bodyOf: (number: string) => object, expected: number): Promise<Result> {
  const require = createRequire(import.meta.url);
  const autocannon = require(join(peersFolder(), 'node_modules', 'autocannon'));
  const measured = result.parse(
    await autocannon({
      url,
      method: 'POST',
      headers,
      connections: CONNECTIONS,
      duration: SECONDS,
      // Each request is of another person: the same one twice would be a shorter way.
      requests: [
        {
          setupRequest: (request: object) => ({
            ...request,
            body: JSON.stringify(bodyOf(crypto.randomUUID())),
          }),
        },
      ],
    }),
  );
  const others = Object.keys(measured.statusCodeStats).filter((status) => status !== String(expected));
  if (others.length > 0 || measured.errors > 0)
    throw new Error(`${url} answered ${others.join(', ')} and failed ${measured.errors} times`);
  return measured;
}

const beside = (what: string, ours: Result, peer: string, theirs: Result): Figure[] => [
  {
    what: `${what}: requests a second`,
    unit: '/s',
    ours: ours.requests.average,
    peer,
    theirs: theirs.requests.average,
  },
  { what: `${what}: p50`, unit: 'ms', ours: ours.latency.p50, peer, theirs: theirs.latency.p50 },
  { what: `${what}: p99`, unit: 'ms', ours: ours.latency.p99, peer, theirs: theirs.latency.p99 },
];

/**
 * Requests a second and how long they take: the sign-up handler in one process beside one that answers 204, and beside
 * one that reads the same form and answers as much. The second says what our rules cost, the first what a form costs.
 */
export async function measureLoad(): Promise<Figure[]> {
  const services = await startServices();
  // Letters are JSX, which Node does not read by itself.
  const server = fork('bench/load/server.ts', {
    execArgv: ['--import', './tests/faults/tsx.ts'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    const [port] = await once(server, 'message');
    const at = (path: string) => `http://127.0.0.1:${port}${path}`;
    const nothing = await load(at('/nothing'), person, 204);
    const read = await load(at('/read'), person, 422);
    // Whole but for one field: guard, reading, parsing and the words of the answer, and no call to the outside.
    const refused = await load(at('/api/sign-up'), (number) => ({ ...person(number), postcode: 'x' }), 422);
    const kept = await load(at('/api/sign-up'), person, 200);
    return [
      ...beside('Sign-up with a mistake, no outside call', refused, 'a handler that answers 204', nothing),
      ...beside(
        'Sign-up with a mistake, no outside call',
        refused,
        'a handler that reads the form and answers as much',
        read,
      ),
      ...beside('Sign-up stored and answered by letter', kept, 'a handler that answers 204', nothing),
    ];
  } finally {
    server.kill();
    await services.close();
  }
}
