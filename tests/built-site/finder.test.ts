import { expect, test } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { FINDER_DATA_PATH, finderDataSchema } from '../../program/finder/finderData.ts';
import { localizedPath } from '../../program/languages.ts';
import { PAGES, pageIn, textOf } from './pages.ts';

const DATA = finderDataSchema.parse(JSON.parse(textOf(FINDER_DATA_PATH)));
const OF_PROFESSIONS = PAGES.filter(({ base }) => /^\/professions\/[^/]+\/$/.test(base)).map(
  (page) => [page.path, page] as const,
);

test('every profession has a page in every language, and the finder lists it', () => {
  expect(DATA.professions.length).toBeGreaterThanOrEqual(60);
  expect(OF_PROFESSIONS.length).toBe(DATA.professions.length * LANGUAGES.length);
  for (const language of LANGUAGES) {
    const { $ } = pageIn('/professions/', language);
    for (const { slug } of DATA.professions)
      expect($(`a[href="${localizedPath(`/professions/${slug}/`, language)}"]`).length, slug).toBe(1);
  }
});

test.each(LANGUAGES)(
  'the finder in %s asks with a form that needs no script, and is linked from the first page',
  (language) => {
    const { $ } = pageIn('/professions/', language);
    const form = $('form.find');
    expect(form.attr('action')).toBe('/find');
    expect(form.attr('method') ?? 'get').toBe('get');
    expect(form.find('[name=lang]').val()).toBe(language);
    for (const path of ['/', '/guides/', '/learn-more/', '/learn-more/thanks/', '/search/'])
      expect(
        pageIn(path, language).$(`main a[href="${localizedPath('/professions/', language)}"]`).length,
        path,
      ).toBeGreaterThan(0);
  },
);

test.each(OF_PROFESSIONS)(
  '%s says whether it is regulated, who decides and what to do first, each state with a source',
  (_path, { $, language }) => {
    const { finder } = messagesFor(language);
    const states = $('.place').has('.verdict').toArray();
    expect(states.length).toBe(2);
    for (const state of states) {
      const verdict = $(state).find('.verdict');
      expect(Object.values(finder.regulations)).toContain(verdict.find('strong').first().text());
      if (!verdict.text().includes(finder.regulations.unknown))
        expect(verdict.find('.source a').length).toBe(1);
      expect($(state).find('.known dd a[href^="http"]').length).toBeGreaterThan(0);
      expect($(state).find('.known dt').first().text()).toBe(finder.firstTitle);
    }
    // A price or a time stands beside the page that says so, and the day on which it was checked.
    for (const amount of $('.known dd').has('b').toArray())
      expect($(amount).find('.source a').length).toBe(1);
  },
);
