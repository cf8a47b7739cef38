import { encodeSignatureHeader, SIGNATURE_HEADER_NAME } from '@sanity/webhook';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import contentHook from '../../functions/hooks-content.ts';
import emailHook from '../../functions/hooks-email.ts';
import programHook from '../../functions/hooks-program.ts';
import { startServices } from '../services.fixture.ts';
import { PARAMETERS } from './runs.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
  process.env = { ...process.env, BUILD_QUIET_SECONDS: '25' };
});
afterAll(() => services.close());

const context = { waitUntil: () => undefined };
const call = async (handler: object, body: string, headers: Record<string, string>): Promise<number> => {
  const request = new Request(`${services.siteUrl}/api/hooks/any`, { method: 'POST', body, headers });
  const answer: Response = await Reflect.apply(Object(handler), undefined, [request, context]);
  return answer.status;
};

const HOOKS = [
  ['content', contentHook, 'test-only-content-hook'],
  ['program', programHook, 'test-only-program-hook'],
] as const;
/** Never empty: nothing can be signed then, and the first property sends nothing often enough. */
const body = fc.oneof(fc.json(), fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }));
const header = fc.stringMatching(/^[\x20-\x7e]{0,120}$/).map((text) => text.trim());

describe.each(HOOKS)('the %s hook', (_name, handler, secret) => {
  test('refuses whatever is not signed by the secret', { timeout: 20 * 60_000 }, async () => {
    const attempts = fc.oneof(
      header,
      body.map((other) => ({ other })),
      fc.constant(undefined),
    );
    await fc.assert(
      fc.asyncProperty(body, attempts, async (sent, attempt) => {
        const signature =
          typeof attempt === 'object'
            ? await encodeSignatureHeader(`${attempt.other} `, Date.now(), secret)
            : attempt;
        fc.pre(typeof attempt !== 'object' || `${attempt.other} ` !== sent);
        const status = await call(handler, sent, signature ? { [SIGNATURE_HEADER_NAME]: signature } : {});
        expect(status).toBe(401);
      }),
      PARAMETERS,
    );
  });

  test('takes whatever the secret has signed without failing', { timeout: 20 * 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(body, async (sent) => {
        const signature = await encodeSignatureHeader(sent, Date.now(), secret);
        expect(await call(handler, sent, { [SIGNATURE_HEADER_NAME]: signature })).toBeLessThan(500);
      }),
      PARAMETERS,
    );
    expect(await services.program.fetch('count(*[!(_id in path("_.**"))])')).toBe(0);
  });
});

test('the email hook refuses whatever Resend has not signed', { timeout: 20 * 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(body, header, header, header, async (sent, id, timestamp, signature) => {
      const headers = { 'svix-id': id, 'svix-timestamp': timestamp, 'svix-signature': signature };
      expect(await call(emailHook, sent, headers)).toBe(401);
    }),
    PARAMETERS,
  );
});
