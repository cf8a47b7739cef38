import type { Context } from '@netlify/functions';
import { load } from 'cheerio';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import type { LinkPurpose } from '../../program/links.ts';
import answer from '../functions/answer.ts';
import becomeAConnector from '../functions/become-a-connector.ts';
import rsvp from '../functions/events-rsvp.ts';
import followUp from '../functions/follow-up.ts';
import referSomeone from '../functions/refer-someone.ts';
import signUp from '../functions/sign-up.ts';
import { addIntroduced } from './introduced.fixture.ts';
import { tokenFor } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
  const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  await services.content.create({
    ...{ _id: 'event-evening', _type: 'event', slug: { current: 'evening' }, title: 'An evening (example)' },
    ...{ startsAt: at(9), endsAt: at(9.1), place: 'Library (example)', rsvp: 'open' },
  });
});
afterEach(() => services.faults.lake());
afterAll(() => services.close());

type Handler = (request: Request, context: Context) => Promise<Response>;
const at = (params: Record<string, string>): Context => {
  const context: Partial<Context> = { params };
  return context as Context;
};

async function open(handler: Handler, path: string, init: RequestInit, params: Record<string, string> = {}) {
  const response = await handler(new Request(`${services.siteUrl}${path}`, init), at(params));
  return { response, $: load(await response.text()) };
}

const person = { givenName: 'Layla', familyName: 'Example', postcode: '63110', field: 'nursing', lang: 'es' };
/** Each form, sent in Spanish: where to, the page that it stands on, an answer that is looked for afterwards. */
const FORMS: readonly (readonly [string, Handler, string, Record<string, string>, string])[] = [
  ['/api/sign-up', signUp, '/es/learn-more/', { ...answersOf({ consent: '' }), lang: 'es' }, 'profession'],
  [
    '/api/become-a-connector',
    becomeAConnector,
    '/es/become-a-connector/',
    { ...person, role: 'Head nurse' },
    'role',
  ],
  [
    '/api/refer-someone',
    referSomeone,
    '/es/partners/',
    { partnerName: 'Pat (example)', lang: 'es' },
    'partnerName',
  ],
  ['/api/events/evening/rsvp', rsvp, '/es/events/evening/', { ...person, needs: 'A lift, please' }, 'needs'],
];
const params = { slug: 'evening' };

describe.each(FORMS)('%s', (path, handler, page, answers, name) => {
  const post = (body: BodyInit, headers: Record<string, string> = {}) =>
    open(handler, path, { method: 'POST', body, headers }, params);

  /** The form is there again, in its language, with what was written. */
  function expectGivenBack(
    { response, $ }: Awaited<ReturnType<typeof post>>,
    status: number,
    notice: string,
  ) {
    expect([response.status, response.headers.get('content-language')]).toEqual([status, 'es']);
    expect($(`#${notice}[autofocus] h2`).text()).not.toBe('');
    expect($(`[name="${name}"]`).val()).toBe(answers[name]);
    expect($(`form[action="${path}"]`).length).toBe(1);
    expect($('[name=lang]').val()).toBe('es');
  }

  it('takes a form whose origin an extension hides, and no other without an origin of ours', async () => {
    const hidden = { origin: 'null', 'sec-fetch-site': 'same-origin' };
    expect((await post(new URLSearchParams({ lang: 'es' }), hidden)).response.status).toBe(422);
    for (const site of ['cross-site', 'same-site', 'none'])
      expectGivenBack(
        await post(new URLSearchParams(answers), { origin: 'null', 'sec-fetch-site': site }),
        403,
        'refused',
      );
    expectGivenBack(await post(new URLSearchParams(answers), { origin: 'null' }), 403, 'refused');
  });

  it('gives the answers back with every refusal', async () => {
    const sent = new URLSearchParams(answers);
    expectGivenBack(await post(sent, { origin: 'https://elsewhere.example' }), 403, 'refused');
    expectGivenBack(
      await post(new URLSearchParams({ ...answers, note: 'x'.repeat(70_000) })),
      413,
      'too-large',
    );
    const withFile = new FormData();
    for (const [key, value] of Object.entries(answers)) withFile.append(key, value);
    withFile.append('cv', new File(['x'], 'cv.pdf'));
    expectGivenBack(await post(withFile), 415, 'unsupported');
  });

  it('leads a tab that is opened again back to the form in its language', async () => {
    const from = async (headers: Record<string, string>, method = 'GET') => {
      const { response } = await open(handler, path, { method, headers }, params);
      return [response.status, response.headers.get('location')];
    };
    const english = page.replace('/es/', '/');
    expect(await from({ referer: `${services.siteUrl}${page}` })).toEqual([303, page]);
    expect(await from({ referer: `${services.siteUrl}${english}` })).toEqual([303, english]);
    expect(await from({ 'accept-language': 'xx, es-MX;q=0.9, en;q=0.8' })).toEqual([303, page]);
    expect(await from({})).toEqual([303, english]);
    expect(await from({}, 'HEAD')).toEqual([303, english]);
  });

  it('keeps the answers when a reader changes the language after mistakes, and takes nothing', async () => {
    const { $ } = await post(new URLSearchParams(answers));
    const action = `${path}?show-in=ar`;
    // The site’s shell has the switch; here it is what a press of its button sends.
    expect($('form').attr('id')).toBeTruthy();
    const { response, $: arabic } = await open(
      handler,
      action,
      { method: 'POST', body: new URLSearchParams(answers) },
      params,
    );
    expect(response.headers.get('content-language')).toBe('ar');
    expect([200, 422]).toContain(response.status);
    expect(arabic(`[name="${name}"]`).val()).toBe(answers[name]);
    expect(arabic('[name=lang]').val()).toBe('ar');
    expect(await services.program.fetch('count(*[_type in ["participant", "connector", "letter"]])')).toBe(0);
  });
});

describe('behind a link', () => {
  const LINKS: readonly (readonly [LinkPurpose, Handler, Record<string, string>])[] = [
    ['follow-up', followUp, { met: 'no', word: 'We could not find a day for it' }],
    ['answer', answer, { answer: 'ask', question: 'Does the person speak Bosnian?' }],
  ];

  it.each(LINKS)(
    'what was written for %s is given back, to send it once more',
    async (purpose, handler, answers) => {
      const { match } = await addIntroduced(services.program, 15);
      if (purpose === 'answer') await services.program.patch(match).set({ status: 'asked' }).commit();
      const token = await tokenFor(purpose, match, new Date());
      const path = `/${purpose}/${token}?lang=es`;
      const headers = { origin: 'https://elsewhere.example' };
      const init = { method: 'POST', body: new URLSearchParams(answers), headers };
      const { response, $ } = await open(handler, path, init, { token });
      const t = messagesFor('es').givenBack;
      expect([response.status, response.headers.get('content-language')]).toEqual([403, 'es']);
      expect($('main form').attr('action')).toBe(path);
      expect(
        Object.fromEntries(
          $('main form')
            .serializeArray()
            .map(({ name, value }) => [name, value]),
        ),
      ).toEqual(answers);
      expect($('main textarea').val()).toBe(Object.values(answers)[1]);
      expect($(`main a[href="${path}"]`).text()).toBe(t.back);
      const long = {
        ...init,
        headers: {},
        body: new URLSearchParams({ ...answers, more: 'x'.repeat(70_000) }),
      };
      const { response: tooLarge, $: kept } = await open(handler, path, long, { token });
      expect(tooLarge.status).toBe(413);
      expect(kept('main textarea').first().val()).toBe(Object.values(answers)[1]);
      expect(kept('main form').length).toBe(0);
    },
  );
});
