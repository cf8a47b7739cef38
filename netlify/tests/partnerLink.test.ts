import { load } from 'cheerio';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { correctableOf } from '../../forms/my-record/corrections.ts';
import { RECORD_FORMS } from '../../forms/my-record/holder.ts';
import { messagesFor } from '../../locales/messages.ts';
import { weakReference } from '../../program/references.ts';
import { ABOUT_ORGANIZATION } from '../../studio/people/partners/aboutOrganization.ts';
import { setPartnerLink } from '../../studio/people/partners/setPartnerLink.ts';
import { readEnvironment } from '../environment.ts';
import flyer from '../functions/flyer.ts';
import myRecord from '../functions/my-record.ts';
import signUp from '../functions/sign-up.ts';
import thanks from '../functions/thanks.ts';
import via from '../functions/via.ts';
import { drainSpool } from '../services/background/drainSpool.ts';
import { inFull, tokenFor } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterEach(() => services.faults.lake());
afterAll(() => services.close());

const BY = 'Robin Staff (example)';
const NAME = 'College “North & South” (example)';
const { named } = messagesFor('en').questions['learn-more'].consentPartner;
const ASKED = named.replace('{partner}', NAME);

/** An organization with a link, made as staff make it. Gives its id and the code. */
async function addPartner(name = NAME) {
  const id = `partnerOrganization.${crypto.randomUUID().replaceAll('-', '')}`;
  await services.program.create({ _id: id, _type: 'partnerOrganization', name, kind: 'university' });
  await setPartnerLink(services.program, id, { act: 'make', seen: '', by: BY });
  return { id, code: await codeOf(id) };
}
async function codeOf(id: string): Promise<string> {
  const code: unknown = (await services.program.getDocument(id))?.linkCode;
  await services.program.fetch('count(*)');
  return typeof code === 'string' ? code : '';
}

async function open(handler: typeof via, path: string, params: Record<string, string>) {
  const response = await inFull(handler)(new Request(`${services.siteUrl}${path}`), params);
  return { response, $: load(await response.text()) };
}
const openVia = (code: string, query = '') => open(via, `/via/${code}${query}`, { code });

async function send(form: Record<string, string>) {
  const body = new URLSearchParams(form);
  const response = await inFull(signUp)(
    new Request(`${services.siteUrl}/api/sign-up`, { method: 'POST', body }),
  );
  return { response, $: load(await response.text()) };
}
const recordOf = async (emailLower: string): Promise<Record<string, unknown>> => {
  const id = await services.program.fetch<string | null>(
    '*[_type == "participant" && emailLower == $emailLower][0]._id',
    { emailLower },
  );
  return (id && (await services.program.getDocument(id))) || {};
};

describe('the link of a partner', () => {
  it('shows the form with its code and a question about that partner, without script', async () => {
    const { code } = await addPartner();
    const { response, $ } = await openVia(code);
    expect(response.status).toBe(200);
    expect(response.headers.get('x-robots-tag')).toContain('noindex');
    expect($('form [name=via]').val()).toBe(code);
    expect($('label[for=consentPartner-yes]').text()).toContain(ASKED);
    expect($('[name=consentPartner]').attr('checked')).toBeUndefined();
    expect($('script').length).toBe(0);
  });

  it('speaks the language that a flyer names', async () => {
    const { code } = await addPartner();
    const { $ } = await openVia(code, '?lang=es');
    expect($('h1').text()).toBe(messagesFor('es').learnMore.title);
  });

  it('says by whom somebody came, and what the partner may see only where that was ticked', async () => {
    const { id, code } = await addPartner();
    for (const [email, tick] of [
      ['yes@example.org', 'yes'],
      ['no@example.org', ''],
    ] as const) {
      const { response } = await send(answersOf({ email, via: code, consentPartner: tick }));
      expect(response.status).toBe(303);
      expect(response.headers.get('location')).not.toContain(code);
      expect(await recordOf(email)).toMatchObject({
        ...{ cameBy: weakReference(id), partnerOrganization: weakReference(id) },
        consentPartner: tick === 'yes',
      });
    }
    const { fetch, schema } = ABOUT_ORGANIZATION;
    const about = schema.parse(await services.program.fetch(fetch, { id }, { perspective: 'raw' }));
    expect([about?.cameByLink, about?.letItSee, about?.people.length]).toEqual([2, 1, 2]);
  });

  it('stays with a form that comes back, in another language too, and names the partner there', async () => {
    const { code } = await addPartner();
    const answers = answersOf({ postcode: '1', via: code, consentPartner: 'yes' });
    const back = await send(answers);
    expect(back.response.status).toBe(422);
    expect(back.$('[name=via]').val()).toBe(code);
    expect(back.$('[name=consentPartner]').attr('checked')).toBeDefined();
    expect(back.$('label[for=consentPartner-yes]').text()).toContain(ASKED);
    const body = new URLSearchParams(answers);
    const request = new Request(`${services.siteUrl}/api/sign-up?show-in=es`, { method: 'POST', body });
    const $ = load(await (await inFull(signUp)(request)).text());
    expect($('[name=via]').val()).toBe(code);
  });

  it('is carried over a mistyped address, and over a time when the Content Lake is away', async () => {
    const { id, code } = await addPartner();
    const typed = answersOf({ email: 'mistyped@example.org', via: code, consentPartner: 'yes' });
    const path = (await send(typed)).response.headers.get('location') ?? '';
    const body = new URLSearchParams({ action: 'correct', email: 'right@example.org' });
    const token = path.split('/').at(-1) ?? '';
    await inFull(thanks)(new Request(`${services.siteUrl}${path}`, { method: 'POST', body }), { token });
    const expected = { cameBy: weakReference(id), consentPartner: true };
    expect(await recordOf('right@example.org')).toMatchObject(expected);

    services.faults.lake({ match: 'data/', status: 503 });
    await send(answersOf({ email: 'spooled@example.org', via: code, consentPartner: 'yes' }));
    services.faults.lake();
    await drainSpool(readEnvironment(), new Date());
    expect(await recordOf('spooled@example.org')).toMatchObject(expected);
  });

  it('of a later form changes nothing of by whom somebody came first', async () => {
    const [{ id, code }, other] = [await addPartner(), await addPartner('Other (example)')];
    await send(answersOf({ email: 'again@example.org', via: code }));
    const { _id } = await recordOf('again@example.org');
    await services.program
      .patch(`${_id}`)
      .set({ status: 'received', confirmedAt: new Date().toISOString() })
      .commit();
    await send(answersOf({ email: 'again@example.org', via: other.code, consentPartner: 'yes' }));
    const after = await recordOf('again@example.org');
    expect(after).toMatchObject({ cameBy: weakReference(id), consentPartner: false, laterSignUps: [{}] });
    expect(JSON.stringify(after)).not.toContain(other.id);
  });
});

describe('a code that is unknown, was ended, or is none', () => {
  it.each(['abcdefghjkmn', 'x', '..%2f', 'ABCDEFGHJKMN', '"] || true', 'a'.repeat(5000)])(
    '%.20s leads to the form, and is no word of a sign-up',
    async (code) => {
      const { response } = await openVia(code);
      expect([response.status, response.headers.get('location')]).toEqual([303, '/learn-more/']);
      const answers = answersOf({ via: code, consentPartner: 'yes' });
      expect((await send(answers)).response.status).toBe(303);
      const record = await recordOf(answers.email);
      expect([record.cameBy, record.consentPartner, record.status]).toEqual([
        undefined,
        undefined,
        'unconfirmed',
      ]);
    },
  );

  it('comes back as everybody’s form, without the question', async () => {
    const { $, response } = await send(answersOf({ via: 'abcdefghjkmn', postcode: '' }));
    expect([response.status, $('[name=consentPartner]').length]).toEqual([422, 0]);
  });

  it('ends with the link, of which a new one is another; who came by it stays', async () => {
    const { id, code } = await addPartner();
    await send(answersOf({ email: 'stays@example.org', via: code }));
    await setPartnerLink(services.program, id, { act: 'renew', seen: code, by: BY });
    // A second press, or somebody else's at the same time, does nothing more.
    await setPartnerLink(services.program, id, { act: 'renew', seen: code, by: BY });
    const renewed = await codeOf(id);
    expect(renewed).not.toBe(code);
    expect((await openVia(code)).response.status).toBe(303);
    expect((await openVia(renewed)).response.status).toBe(200);
    await setPartnerLink(services.program, id, { act: 'end', seen: renewed, by: BY });
    // At once, also while a query still knows the code.
    expect((await openVia(renewed)).response.status).toBe(303);
    expect(await recordOf('stays@example.org')).toMatchObject({ cameBy: weakReference(id) });
    expect((await services.program.getDocument(id))?.history).toMatchObject([
      { by: BY, note: 'Made a link for them' },
      { by: BY },
      { by: BY, note: 'Ended their link' },
    ]);
  });
});

it('what a partner may see is asked on the record of who came by one, and taken back there', async () => {
  const { code } = await addPartner();
  const openRecord = async (email: string, form?: Record<string, string>) => {
    const { _id } = await recordOf(email);
    const token = await tokenFor('record', `${_id}`, new Date());
    const init = form && { method: 'POST', body: new URLSearchParams(form) };
    const response = await inFull(myRecord)(new Request(`${services.siteUrl}/my-record/${token}`, init), {
      token,
    });
    return load(await response.text());
  };
  await send(answersOf({ email: 'taken@example.org', via: code, consentPartner: 'yes' }));
  await send(answersOf({ email: 'alone@example.org' }));
  expect((await openRecord('alone@example.org'))('[name=consentPartner]').length).toBe(0);
  const $ = await openRecord('taken@example.org');
  expect($('[name=consentPartner]').attr('checked')).toBeDefined();
  const texts = correctableOf(RECORD_FORMS.participant.questions).filter(
    ({ control }) => control.kind === 'text',
  );
  const rest = Object.fromEntries(texts.map(({ name }) => [name, String($(`[name=${name}]`).val() ?? '')]));
  await openRecord('taken@example.org', { action: 'correct', ...rest });
  expect(await recordOf('taken@example.org')).toMatchObject({ consentPartner: false });
});

it('a flyer names the partner, and its picture and address open the link in its language; it ends with the link', async () => {
  const { id, code } = await addPartner();
  const show = (query = '') => open(flyer, `/flyer/${code}${query}`, { code });
  const { response, $ } = await show();
  expect(response.status).toBe(200);
  expect($('.typed').text()).toBe(`${services.siteUrl.replace(/^https?:\/\//, '')}/via/${code}`);
  expect($('svg.qr path').length).toBe(2);
  expect($('main').text()).toContain(NAME);
  const spanish = await show('?lang=es');
  expect(spanish.$('h1').text()).toBe(messagesFor('es').flyer.title);
  expect(spanish.$('.typed').text()).toContain(`/via/${code}?lang=es`);
  await setPartnerLink(services.program, id, { act: 'end', seen: code, by: BY });
  expect((await show()).response.status).toBe(404);
});
