import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../program/languages.ts';
import { LEARN_MORE_FIELDS, learnMoreSchema } from '../../program/sign-up/learnMore.ts';
import { EACH_PAGE, PAGES } from './pages.ts';

test.each(EACH_PAGE)('every control of %s has a label', (_path, { $ }) => {
  for (const element of $('input:not([type=hidden]), select, textarea').toArray()) {
    const id = $(element).attr('id');
    const label = $(`label[for="${id}"]`);
    expect(label.length, `${id}`).toBe(1);
    expect(label.text().trim(), `${id}`).not.toBe('');
    for (const described of ($(element).attr('aria-describedby') ?? '').split(' ').filter(Boolean)) {
      expect($(`[id="${described}"]`).length, described).toBe(1);
    }
  }
});

describe.each(LANGUAGES)('the Learn More form in %s', (language) => {
  const { $ } = PAGES.find((page) => page.base === '/learn-more/' && page.language === language) ?? {
    $: undefined,
  };
  if (!$) throw new Error(`there is no Learn More page in ${language}`);
  const form = $('form#sign-up');

  test('asks exactly what the program asks, and sets the trap and the language', () => {
    const names = form
      .find('[name]')
      .toArray()
      .map((element) => $(element).attr('name'));
    expect(new Set(names)).toEqual(new Set([...LEARN_MORE_FIELDS, 'lang', 'fax']));
    expect(form.find('[name=lang]').attr('value')).toBe(language);
    expect([form.attr('action'), form.attr('method'), form.attr('novalidate')]).toEqual([
      '/api/sign-up',
      'post',
      '',
    ]);
    expect(form.find('[required]').length).toBe(0);
  });

  test('has a place for each field’s error, directly before its control', () => {
    for (const field of LEARN_MORE_FIELDS) {
      const wrapper = form.find(`[data-field="${field}"]`);
      expect(wrapper.length, field).toBe(1);
      const error = wrapper.find(`p.error#${field}-error[data-error][hidden]`);
      expect(error.length, field).toBe(1);
      expect(error.prevAll('input, .choice, select, textarea').length, field).toBe(0);
      const first = wrapper.find('[data-first], input, select, textarea').first();
      expect(first.attr('name'), field).toBe(field);
      expect(first.attr('id'), field).toMatch(new RegExp(`^${field}(-|$)`));
      if (wrapper.is('fieldset')) expect(wrapper.children('legend').text().trim(), field).not.toBe('');
    }
  });

  test('offers only choices that the program accepts', () => {
    for (const name of [
      'field',
      'degree',
      'english',
      'languages',
      'bornOutsideUS',
      'workPermission',
      'consent',
    ] as const) {
      const offered = form
        .find(`option, input[name="${name}"]`)
        .toArray()
        .map((element) => $(element))
        .filter((choice) => choice.is('input') || choice.parent().attr('name') === name)
        .map((choice) => choice.attr('value') ?? '');
      expect(offered.length, name).toBeGreaterThan(0);
      for (const value of offered.filter(Boolean)) {
        expect(learnMoreSchema.shape[name].safeParse(value).success, `${name}: ${value}`).toBe(true);
      }
    }
  });

  test('hides the trap from people', () => {
    const trap = form.find('#fax');
    expect([trap.attr('tabindex'), trap.attr('autocomplete')]).toEqual(['-1', 'off']);
    expect(trap.parent().attr('class')).toBe('trap');
    expect($('style').text()).toMatch(/\.trap\{display:none\}/);
  });

  test('has hidden notices above the title, each with an alert inside', () => {
    for (const id of ['error-summary', 'service-problem', 'too-often']) {
      const notice = $(`#${id}`);
      expect([notice.attr('tabindex'), notice.is('[hidden]')], id).toEqual(['-1', true]);
      expect(notice.nextAll('h1').length, id).toBe(1);
      expect(notice.children('[role=alert]').find('h2').text().trim(), id).not.toBe('');
    }
    expect($('#error-summary [role=alert] ul[data-errors]').children().length).toBe(0);
    expect($('#error-summary').attr('data-title-prefix')).toMatch(/: $/);
  });
});
