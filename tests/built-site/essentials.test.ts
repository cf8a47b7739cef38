import { expect, test } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { EACH_PAGE, PAGES, pageAt } from './pages.ts';

const ESSENTIALS = EACH_PAGE.filter(([, { $ }]) => $('.essentials').length > 0);
const ENGLISH = '.essentials a[hreflang=en]';

test('every guide has its essentials in each language but English', () => {
  const guides = PAGES.filter(({ base, language }) => /^\/guides\/[^/]+\/$/.test(base) && language === 'en');
  expect(guides.length).toBeGreaterThan(0);
  for (const { base } of guides)
    expect(ESSENTIALS.flatMap(([, page]) => (page.base === base ? page.language : [])).sort()).toEqual(
      LANGUAGES.filter((language) => language !== 'en').sort(),
    );
});

test.each(ESSENTIALS)(
  '%s says what to know before paying, three first steps, the paths and local help',
  (_path, { $ }) => {
    const ids = $('.prose h2[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
    expect(ids).toEqual([
      'before-you-pay',
      'first-steps',
      'path',
      'other-state',
      'people-who-help',
      'whole-guide',
    ]);
    expect(
      $('.toc a')
        .toArray()
        .map((element) => $(element).attr('href')),
    ).toEqual(ids.map((id) => `#${id}`));
    expect($('#before-you-pay').parent().find('ul > li').length).toBeGreaterThan(2);
    expect($('#first-steps').parent().find('ol > li').length).toBe(3);
    expect($('#people-who-help').parent().find('a[href^="tel:"]').length).toBeGreaterThan(1);
  },
);

test.each(ESSENTIALS)(
  '%s has each step of the English guide, and leads to it there',
  (_path, { $, base }) => {
    const english = pageAt(base)?.$;
    const idsOf = (page: typeof $) =>
      page('.path > li')
        .toArray()
        .map((element) => page(element).attr('id'));
    expect(english && idsOf(english)).toEqual(idsOf($));
    for (const step of $('.path > li').toArray()) {
      const link = $(step).find('a[hreflang=en]');
      expect(link.attr('href')).toBe(`${base}#${$(step).attr('id')}`);
      expect([link.attr('lang'), link.attr('dir')]).toEqual(['en', 'ltr']);
      expect(
        english?.(step.attribs.id ? `#${step.attribs.id} h3` : '')
          .text()
          .trim(),
      ).toBe(link.text().trim());
      expect($(step).find('h3[lang], .due').length).toBe(0);
    }
  },
);

test.each(ESSENTIALS)('%s keeps the places to which links into a guide lead', (_path, { $, base }) => {
  const english = pageAt(base)?.$;
  for (const element of english?.('article h2[id]').toArray() ?? []) {
    const id = element.attribs.id ?? '';
    if (id !== 'contents') expect($(`#${id}`).length, id).toBe(1);
  }
  for (const link of $(ENGLISH).toArray()) {
    const [path, id] = ($(link).attr('href') ?? '').split('#');
    expect(path).toBe(base);
    if (id) expect(english?.(`#${id}`).length, id).toBe(1);
  }
});

test.each(ESSENTIALS)(
  '%s shows a source and its day for the facts that it names, and no braces',
  (_path, { $ }) => {
    const facts = $('[data-freshness]').toArray();
    expect(facts.length).toBeGreaterThan(3);
    for (const fact of facts) {
      expect($(fact).attr('data-freshness')).toBe('stands');
      const near = $(fact).closest('.path > li, section');
      expect(near.find('.from').text()).toMatch(/\p{L}{3}.*·.*20\d\d/su);
    }
    expect($('.essentials').text()).not.toMatch(/[{}]/);
  },
);

test.each(ESSENTIALS)(
  '%s says that nobody has checked it, and of which day the translation is',
  (_path, { $, language }) => {
    expect($('.meta').text()).toContain(messagesFor(language).frame.textUnchecked);
    expect($('.meta').text()).toMatch(/20\d\d.*20\d\d/s);
    expect($('.stale').length).toBe(0);
  },
);
