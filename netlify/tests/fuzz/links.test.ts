import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINK_PURPOSES } from '../../../program/links.ts';
import answer from '../../functions/answer.ts';
import cancelVisit from '../../functions/cancel-visit.ts';
import coffee from '../../functions/coffee.ts';
import confirm from '../../functions/confirm.ts';
import followUp from '../../functions/follow-up.ts';
import introductions from '../../functions/introductions.ts';
import invite from '../../functions/invite.ts';
import myRecord from '../../functions/my-record.ts';
import notMe from '../../functions/not-me.ts';
import plan from '../../functions/plan.ts';
import prepare from '../../functions/prepare.ts';
import reach from '../../functions/reach.ts';
import unsubscribe from '../../functions/unsubscribe.ts';
import visit from '../../functions/visit.ts';
import { addIntroduced } from '../introduced.fixture.ts';
import { contextOf, tokenFor } from '../links.fixture.ts';
import { startServices } from '../services.fixture.ts';
import { PARAMETERS } from './runs.ts';

let services: Awaited<ReturnType<typeof startServices>>;
const subjects: string[] = [];
beforeAll(async () => {
  services = await startServices();
  const { match, participant, connector } = await addIntroduced(services.program, 15);
  subjects.push(match, participant, connector);
});
afterAll(() => services.close());

const HANDLERS = [
  ['confirm', confirm, ['confirm', 'new-address']],
  ['answer', answer, ['answer']],
  ['coffee', coffee, ['coffee', 'coffee-connector']],
  ['introductions', introductions, ['introductions', 'introductions-connector']],
  ['plan', plan, ['plan', 'follow-up']],
  ['reach', reach, ['reach', 'coffee']],
  ['prepare', prepare, ['prepare', 'prepare-connector', 'coffee', 'coffee-connector', 'reach']],
  ['follow-up', followUp, ['follow-up', 'follow-up-connector', 'outcome', 'still-interested']],
  ['my-record', myRecord, ['my-record', 'record']],
  ['invite', invite, ['invite']],
  ['visit', visit, ['visit']],
  ['cancel-visit', cancelVisit, ['cancel-visit']],
  ['not-me', notMe, ['not-me']],
  ['unsubscribe', unsubscribe, ['unsubscribe']],
] as const;

/** Everything that is kept, as one text: the same before and after, or something was changed. */
const everything = async () =>
  JSON.stringify(await services.program.fetch('*[!(_id in path("_.**"))] | order(_id){ _id, _rev }'));

/** A token that is nearly right: a real one for another purpose, cut, changed in one place, or made up. */
const forgeries = fc.record({
  purpose: fc.constantFrom(...LINK_PURPOSES),
  subject: fc.nat(),
  way: fc.constantFrom('other-purpose', 'cut', 'changed', 'unsigned', 'made-up', 'expired'),
  at: fc.nat(),
  noise: fc.string({ unit: 'binary', maxLength: 60 }),
  body: fc.dictionary(fc.constantFrom('answer', 'met', 'still', 'action', 'outcome', 'erase'), fc.string()),
});
type Forgery = typeof forgeries extends fc.Arbitrary<infer T> ? T : never;

async function forge(
  allowed: readonly string[],
  { purpose, subject, way, at, noise }: Forgery,
): Promise<string> {
  const id = subjects[subject % subjects.length] ?? '';
  const issued = way === 'expired' ? new Date('2020-01-01T00:00:00Z') : new Date();
  const token = await tokenFor(purpose, id, issued);
  const place = at % token.length;
  // The last sign of a signature carries bits that say nothing; the one before it says something.
  const changed = Math.min(place, token.length - 2);
  switch (way) {
    case 'other-purpose':
      return allowed.includes(purpose) ? `${token}x` : token;
    case 'cut':
      return token.slice(0, place);
    case 'changed':
      return token.slice(0, changed) + (token[changed] === 'A' ? 'B' : 'A') + token.slice(changed + 1);
    case 'unsigned': {
      const [, claims] = token.split('.');
      return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`;
    }
    case 'made-up':
      return noise;
    default:
      return token;
  }
}

describe.each(HANDLERS)('the link %s', (name, handler, allowed) => {
  test('shows nothing and changes nothing for a token that is not right', {
    timeout: 20 * 60_000,
  }, async () => {
    const before = await everything();
    await fc.assert(
      fc.asyncProperty(forgeries, fc.constantFrom('GET', 'POST'), async (forgery, method) => {
        const token = await forge(allowed, forgery);
        const request = new Request(`${services.siteUrl}/${name}/token`, {
          method,
          ...(method === 'POST' && { body: new URLSearchParams(forgery.body) }),
        });
        const given: unknown = contextOf({ token }).context;
        const { status } = await Reflect.apply(handler, undefined, [request, given]);
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
      }),
      PARAMETERS,
    );
    expect(await everything()).toBe(before);
  });
});
