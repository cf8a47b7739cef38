import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import confirm from '../functions/confirm.ts';
import daily from '../functions/daily.ts';
import deliverLetters from '../functions/deliver-letters.ts';
import signUp from '../functions/sign-up.ts';
import { addIntroduced } from './introduced.fixture.ts';
import { contextOf, inFull, tokenFor } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

it('logs say what happened as lines of JSON, and never who, what they wrote, or their link', async () => {
  const lines: string[] = [];
  const spy = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  const form = answersOf({ goal: 'A secret goal', phone: '+1 314 555 0177' });
  const send = () =>
    inFull(signUp)(
      new Request(`${services.siteUrl}/api/sign-up`, { method: 'POST', body: new URLSearchParams(form) }),
      {},
      '198.51.100.77',
    );
  await send();
  const id = await services.program.fetch<string>('*[email == $email][0]._id', form);
  const token = await tokenFor('confirm', id, new Date());
  const open = () =>
    confirm(
      new Request(`${services.siteUrl}/confirm/${token}`, {
        method: 'POST',
        body: new URLSearchParams({ action: 'confirm' }),
      }),
      contextOf({ token }).context,
    );
  await addIntroduced(services.program, 16);
  for (const fault of [undefined, { status: 503 }, { status: 400 }, { drop: true }]) {
    await services.faults.lake(fault);
    await services.faults.outbox(fault);
    for (const run of [send, open, deliverLetters, daily]) await run();
  }
  await services.faults.lake();
  await services.faults.outbox();
  spy.mockRestore();
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) expect(JSON.parse(line)).toHaveProperty('event');
  const all = lines.join('\n');
  for (const said of [
    form.email,
    'Amina',
    'Haddad',
    'secret goal',
    '555 0177',
    token,
    '198.51.100.77',
    'example.org',
  ])
    expect(all).not.toContain(said);
});
