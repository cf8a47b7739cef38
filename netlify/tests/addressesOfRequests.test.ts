import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { resendLetter } from '../../studio/email/letters/resend.ts';
import { readEnvironment } from '../environment.ts';
import signUp from '../functions/sign-up.ts';
import { erase } from '../services/records/erasure.ts';
import { allThatIsKept } from '../services/records/wholeRecord.ts';
import { inFull } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
const paths: string[] = [];
const message = z.object({ request: z.object({ path: z.string() }) });
const note = (sent: unknown) => paths.push(decodeURIComponent(message.parse(sent).request.path));

beforeAll(async () => {
  services = await startServices();
  subscribe('undici:request:create', note);
});
afterAll(async () => {
  unsubscribe('undici:request:create', note);
  await services.close();
});

it('no request to another service carries in its address what a person wrote: addresses are kept in logs', async () => {
  const form = answersOf();
  await inFull(signUp)(
    new Request(`${services.siteUrl}/api/sign-up`, { method: 'POST', body: new URLSearchParams(form) }),
  );
  const id = await services.program.fetch<string>('*[_type == "participant"][0]._id');
  const letter = await services.program.fetch<string>('*[_type == "letter"][0]._id');
  await services.program.patch(letter).set({ status: 'bounced' }).commit();
  const corrected = `corrected.${form.email}`;
  await resendLetter(services.program, letter, corrected, 'Robin');
  const kept = await allThatIsKept(readEnvironment(), id);
  expect(kept.map(({ type }) => type)).toContain('participant');
  await erase(readEnvironment(), id, new Date());
  expect(await services.program.fetch('count(*[_type == "participant"])')).toBe(0);
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => path.includes(form.email) || path.includes(corrected))).toEqual([]);
});
