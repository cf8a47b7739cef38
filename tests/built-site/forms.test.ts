import { describe, expect, test } from 'vitest';
import { BECOME_A_CONNECTOR } from '../../forms/become-a-connector/form.ts';
import type { Form } from '../../forms/form.ts';
import { LEARN_MORE } from '../../forms/learn-more/form.ts';
import { namesOf } from '../../forms/question.ts';
import { REFER_SOMEONE } from '../../forms/refer-someone/form.ts';
import { rsvpForm } from '../../forms/rsvp/form.ts';
import { LANGUAGES } from '../../locales/locales.ts';
import { EACH_PAGE, pageIn } from './pages.ts';

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

/** Where each public form stands. What it asks, and how it comes back, is tested beside the forms themselves. */
const FORMS: [string, Form][] = [
  ['/learn-more/', LEARN_MORE],
  ['/become-a-connector/', BECOME_A_CONNECTOR],
  ['/partners/', REFER_SOMEONE],
  ['/events/evening-with-connectors/', rsvpForm('evening-with-connectors')],
];

describe.each(FORMS)('the form on %s', (base, { id, action, questions }) => {
  test.each(LANGUAGES)('in %s asks what the program asks, and nothing has gone wrong yet', (language) => {
    const { $ } = pageIn(base, language);
    const form = $(`form#${id}`);
    const names = form
      .find('[name]')
      .toArray()
      .map((element) => $(element).attr('name'));
    expect(new Set(names)).toEqual(new Set(['lang', 'fax', ...namesOf(questions)]));
    expect([form.attr('action'), form.find('[name=lang]').attr('value')]).toEqual([action, language]);
    expect($('.notice, .wrong, .error, [aria-invalid]').length).toBe(0);
  });

  test.each(LANGUAGES)('in %s hides the trap from people', (language) => {
    const { $ } = pageIn(base, language);
    const trap = $(`form#${id} .trap #fax`);
    expect([trap.attr('tabindex'), trap.attr('autocomplete')]).toEqual(['-1', 'off']);
    expect($('style').text()).toMatch(/\.trap\{display:none\}/);
  });
});
