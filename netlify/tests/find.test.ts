import { load } from 'cheerio';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { professions } from '../../content/professions/professions.ts';
import { messagesFor } from '../../locales/messages.ts';
import { FINDER_DATA_PATH, type FinderData, finderDataSchema } from '../../program/finder/finderData.ts';
import find from '../functions/find.ts';
import { startServices } from './services.fixture.ts';

const DATA: FinderData = finderDataSchema.parse({
  ...{ name: 'Professions', license: 'https://creativecommons.org/licenses/by/4.0/', citeAs: 'Us' },
  ...{ attribution: 'O*NET', madeOn: '2026-11-29' },
  professions: professions().map(({ slug, ...profession }) => ({ ...profession, slug: slug.current })),
  guides: [
    {
      ...{ slug: 'nursing', title: 'Nursing in Missouri', reviewedOn: '2026-11-28' },
      sums: [{ place: 'Missouri', kind: 'usd', from: 582, to: 582, atLeast: true }],
    },
  ],
  helpers: [
    {
      names: { en: 'Job centers in Missouri' },
      contacts: [{ value: '888-728-5627', sourceName: 'A newspaper', checkedOn: '2026-11-28' }],
    },
  ],
});

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());
// Each test begins in a minute of its own: what was read stays known for one.
let minute = Date.now();
beforeEach(() => {
  minute += 120_000;
  vi.spyOn(Date, 'now').mockReturnValue(minute);
  services.siteFiles.set(FINDER_DATA_PATH, JSON.stringify(DATA));
});

async function ask(search: Record<string, string>, init: RequestInit = {}) {
  const response = await find(new Request(`${services.siteUrl}/find?${new URLSearchParams(search)}`, init));
  const $ = load(await response.text());
  return { response, $, text: $('main').text().replace(/\s+/g, ' ') };
}

describe('the finder', () => {
  it('answers in the language that is read, for the state and the stage that were said, with sources', async () => {
    const { response, $, text } = await ask({
      ...{ q: 'Krankenschwester', place: 'missouri', stage: 'documents', lang: 'es' },
    });
    const { finder } = messagesFor('es');
    expect(response.status).toBe(200);
    expect($('h1').text()).toBe('Enfermera titulada');
    expect($('.place').length).toBe(1);
    expect(text).toContain(finder.regulations.license);
    expect(text).toContain('Missouri State Board of Nursing');
    expect(text).toContain(finder.stages.documents.advice);
    expect(text).not.toContain(finder.stages.started.advice);
    expect(text).toContain('$582');
    expect($('a[href="tel:+15737510681"]').length).toBe(1);
    expect($('a[href="/es/guides/nursing/"]').length).toBe(1);
    // No number without its source, or the guide that adds it up.
    for (const amount of $('.known dd:has(b)').toArray()) expect($(amount).find('.source a').length).toBe(1);
    expect($('#place').val()).toBe('missouri');
  });

  it('lets a reader choose where several are near, and finds nothing rather than nonsense', async () => {
    const { finder } = messagesFor('en');
    const several = await ask({ q: 'nurse or teacher', lang: 'en' });
    expect(several.$('h1').text()).toBe(finder.several);
    expect(several.$('.found a').length).toBeGreaterThan(1);
    const none = await ask({ q: '<b>baker</b>', lang: 'en' });
    expect(none.$('h1').text()).toBe(finder.none.replace('{text}', '<b>baker</b>'));
    expect(none.$('.found a').length).toBe(0);
    expect(none.text).toContain('(314) 555-0142');
    expect(none.$('#q').val()).toBe('<b>baker</b>');
  });

  it('asks again where nothing was typed, and takes what the form does not offer as not said', async () => {
    const empty = await ask({ q: '  ', lang: 'fr' });
    expect(empty.text).toContain(messagesFor('fr').finder.empty);
    expect(empty.$('#q').attr('aria-invalid')).toBe('true');
    const odd = await ask({ q: 'nurse', place: '__proto__', stage: 'rich', lang: 'en' });
    expect(odd.$('.place').length).toBe(3);
    expect((await ask({ q: 'x'.repeat(5000) })).response.status).toBe(200);
  });

  it('for another state leads to the place where each is looked up', async () => {
    const { $ } = await ask({ q: 'pharmacist', place: 'elsewhere', lang: 'en' });
    expect($('.place').length).toBe(1);
    expect($('.place a').attr('href')).toContain('careeronestop.org');
  });

  it('tells where the list cannot be read, and leads to it', async () => {
    services.siteFiles.delete(FINDER_DATA_PATH);
    vi.resetModules();
    const { default: fresh } = await import('../functions/find.ts');
    const response = await fresh(new Request(`${services.siteUrl}/find?q=nurse&lang=en`));
    expect(response.status).toBe(503);
    const $ = load(await response.text());
    expect($('h1').text()).toBe(messagesFor('en').finder.away);
    expect($('main a[href="/professions/"]').length).toBe(1);
  });

  it('keeps what was typed out of caches, indexes and logs, and refuses other methods', async () => {
    const logged = vi.spyOn(console, 'log');
    const { response } = await ask({ q: 'secretprofession', lang: 'en' });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-robots-tag')).toContain('noindex');
    expect(JSON.stringify(logged.mock.calls)).not.toContain('secretprofession');
    expect((await ask({ q: 'nurse' }, { method: 'POST' })).response.status).toBe(405);
  });
});
