import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { readAnswers } from '../../city/readAnswers.ts';
import { citySettings } from '../../city/settings.ts';
import { foreignWordsIn } from '../../tests/city/foreignWords.ts';
import confirm from '../functions/confirm.ts';
import signUp from '../functions/sign-up.ts';
import { inFull, tokenFor } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

/* A city that `npm run city` has made, in another country: somebody signs up there in French. */

const texts = z.record(
  z.string(),
  z.union([z.string(), z.array(z.string()).transform((all) => all.join('\n'))]),
);
const given = texts.parse(JSON.parse(readFileSync('tests/city/answers/halifax.json', 'utf8')));
const HALIFAX = citySettings(
  readAnswers(given, (path) => readFileSync(`tests/city/answers/${path}`, 'utf8')),
  '2026-11-29',
);

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices({ settings: HALIFAX });
});
afterAll(() => services.close());

const send = (change: Record<string, string>) =>
  inFull(signUp)(
    new Request(`${services.siteUrl}/api/sign-up`, {
      method: 'POST',
      body: new URLSearchParams(answersOf({ postcode: 'b3h4r2', lang: 'fr', ...change })),
      headers: { origin: services.siteUrl },
    }),
  );

it('a Social Insurance Number in a free text is refused kindly, and nothing is kept', async () => {
  const email = 'number.halifax@example.org';
  const answer = await send({ email, goal: 'Mon NAS est 046 454 286.' });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(
    'Retirez votre numéro d’assurance sociale : nous ne le demandons jamais',
  );
  expect(await services.program.fetch('count(*[email == $email])', { email })).toBe(0);
  expect(JSON.stringify(await services.kept())).not.toContain('046 454 286');
});

it('somebody signs up in French with a postal code of Halifax, and confirms the address', async () => {
  const email = 'amina.halifax@example.org';
  expect((await send({ email })).status).toBe(303);
  await services.moment();
  const kept = '*[email == $email][0]{eligibility, postcode, status, language}';
  expect(await services.program.fetch(kept, { email })).toEqual({
    ...{ eligibility: 'eligible', postcode: 'B3H 4R2', status: 'unconfirmed', language: 'fr' },
  });
  const letter = (await services.letters()).find(({ to }) => to.includes(email));
  for (const word of ['Harbour Connector (example)', 'Halifax', '902 555 0142', 'Morag Ellis (example)'])
    expect(letter?.text).toContain(word);
  expect(foreignWordsIn((letter?.text ?? '').replaceAll(/https?:\S+/g, ''), 'ca')).toEqual([]);
  await services.moment();
  const id = z.string().parse(await services.program.fetch('*[email == $email][0]._id', { email }));
  const token = await tokenFor('confirm', id, new Date());
  const answer = await inFull(confirm)(
    new Request(`${services.siteUrl}/confirm/${token}`, {
      method: 'POST',
      body: new URLSearchParams({ action: 'confirm' }),
      headers: { origin: services.siteUrl },
    }),
    { token },
  );
  expect(answer.status).toBe(200);
  await services.moment();
  expect(await services.program.fetch(kept, { email })).toMatchObject({ status: 'received' });
});

it('a code of another province is no code of the region', async () => {
  const email = 'montreal.halifax@example.org';
  await send({ email, postcode: 'H2X 1Y4' });
  await services.moment();
  expect(await services.program.fetch('*[email == $email][0].eligibility', { email })).toBe('not-yet');
});
