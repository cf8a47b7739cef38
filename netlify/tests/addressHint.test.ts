import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LINK_PATHS } from '../../program/links.ts';
import followUp from '../functions/follow-up.ts';
import signUp from '../functions/sign-up.ts';
import { addIntroduced, NOW } from './introduced.fixture.ts';
import { contextOf, inFull, tokenFor } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

async function send(form: Record<string, string> | URLSearchParams, headers: Record<string, string> = {}) {
  const body = new URLSearchParams(form);
  const { context, later } = contextOf();
  const request = new Request(`${services.siteUrl}/api/sign-up`, { method: 'POST', body, headers });
  const response = await signUp(request, context);
  await later();
  return { status: response.status, $: load(await response.text()) };
}

/** What a browser sends when one of the buttons of a page is pressed. */
function pressed($: ReturnType<typeof load>, button: string): URLSearchParams {
  const form = new URLSearchParams();
  for (const { name, value } of $('form#sign-up').serializeArray()) form.append(name, value);
  const name = $(button).attr('name');
  if (name) form.append(name, $(button).attr('value') ?? '');
  return form;
}

const emails = () => services.program.fetch<string[]>('*[_type == "participant"].email');
const HINT = '#hint-email';

it('asks once about an address that looks like a slip, and one press takes the likely one', async () => {
  const form = answersOf({ email: 'Amina.One@gmial.con' });
  const { status, $ } = await send(form);
  expect(status).toBe(422);
  expect($(`${HINT}[autofocus]`).text()).toContain('Amina.One@gmail.com');
  expect($('#email').val()).toBe(form.email);
  expect(await emails()).toEqual([]);
  expect((await send(pressed($, `${HINT} button[name=instead-email]`))).status).toBe(303);
  expect(await emails()).toEqual(['Amina.One@gmail.com']);
});

it('keeps what was typed when somebody says so, by the button or by sending the form again', async () => {
  const { $ } = await send(answersOf({ email: 'amina.two@gmail.con' }));
  expect((await send(pressed($, `${HINT} button:not([name])`))).status).toBe(303);
  expect(await emails()).toContain('amina.two@gmail.con');
});

it('asks beside other mistakes, and about another slip anew', async () => {
  const { status, $ } = await send(answersOf({ email: 'amina.three@hotnail.com', postcode: '' }));
  expect(status).toBe(422);
  expect($('#error-summary a[href="#postcode"]').length).toBe(1);
  expect($(`${HINT} button[name=instead-email]`).val()).toBe('amina.three@hotmail.com');
  const mended = pressed($, '#sign-up > button');
  mended.set('postcode', '63110');
  mended.set('email', 'amina.three@yaho.com');
  const again = await send(mended);
  expect(again.$(`${HINT} button[name=instead-email]`).val()).toBe('amina.three@yahoo.com');
  mended.set('email', 'amina.three@hotnail.com');
  expect((await send(mended)).status).toBe(303);
});

it('offers the whole address where a part is missing, which cannot be kept', async () => {
  const { status, $ } = await send(answersOf({ email: 'amina.four@gmail' }));
  expect(status).toBe(422);
  expect($(`${HINT} button`).length).toBe(1);
  expect((await send(pressed($, `${HINT} button`))).status).toBe(303);
  expect(await emails()).toContain('amina.four@gmail.com');
});

it('never asks a sender that cannot press a button', async () => {
  const form = answersOf({ email: 'amina.five@gmail.con' });
  expect((await send(form, { accept: 'application/json' })).status).toBe(200);
});

it('has Enter send the form as it stands, not take the likely address', async () => {
  const { $ } = await send(answersOf({ email: 'amina.six@gmail.con' }));
  const [first] = $('[form=sign-up][type=submit], form#sign-up [type=submit]').toArray();
  expect($(first).attr('name')).toBeUndefined();
});

describe('the address of somebody whom a connector names', () => {
  /** A page behind the connector's link, or what its form leads to. */
  async function named(match: string, form: URLSearchParams, query = '') {
    const token = await tokenFor('follow-up-connector', match, NOW);
    const address = `${services.siteUrl}/${LINK_PATHS['follow-up-connector']}/${token}${query}`;
    const response = await inFull(followUp)(new Request(address, { method: 'POST', body: form }), { token });
    return { status: response.status, $: load(await response.text()) };
  }
  const kept = () => services.program.fetch<string[]>('*[_type == "referral"].contactEmail');
  const answers = (contactEmail: string) =>
    new URLSearchParams({
      ...{ met: 'yes', 'contactName-1': 'Dana (example)', 'role-1': 'Manager', 'organisation-1': 'Clinic' },
      ...{ 'contactEmail-1': contactEmail, 'consentToKeep-1': 'yes' },
    });

  it('is asked about once, in any language, and taken as it was meant', async () => {
    const { match } = await addIntroduced(services.program, 15);
    const typed = answers('dana@gmial.com');
    const asked = await named(match, typed);
    expect(asked.status).toBe(422);
    expect(asked.$('#hint-contactEmail-1').text()).toContain('dana@gmail.com');
    // What the language switch sends: the answers, and not that they were asked about.
    const inSpanish = await named(match, typed, '?lang=es');
    expect(inSpanish.status).toBe(422);
    expect(inSpanish.$('#hint-contactEmail-1').length).toBe(1);
    expect(await kept()).toEqual([]);
    const form = new URLSearchParams();
    for (const { name, value } of asked.$('form#follow-up').serializeArray()) form.append(name, value);
    const take = asked.$('#hint-contactEmail-1 button[name^=instead]');
    form.append(take.attr('name') ?? '', take.attr('value') ?? '');
    expect((await named(match, form)).status).toBe(200);
    expect(await kept()).toEqual(['dana@gmail.com']);
  });
});
