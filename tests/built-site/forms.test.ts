import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { BECOME_A_CONNECTOR_FIELDS, becomeAConnectorSchema } from '../../program/sign-up/becomeAConnector.ts';
import { LEARN_MORE_FIELDS, learnMoreSchema } from '../../program/sign-up/learnMore.ts';
import { REFER_SOMEONE_FIELDS, referSomeoneSchema } from '../../program/sign-up/referSomeone.ts';
import { RSVP_FIELDS, rsvpSchema } from '../../program/sign-up/rsvp.ts';
import { expectField } from './fields.ts';
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

/** Each public form with the program's list of its fields; `unseen` are those that a person does not fill in. */
const FORMS = [
  {
    base: '/learn-more/',
    id: 'sign-up',
    action: '/api/sign-up',
    fields: LEARN_MORE_FIELDS,
    schema: learnMoreSchema,
    unseen: [],
  },
  {
    base: '/become-a-connector/',
    id: 'become-a-connector',
    action: '/api/become-a-connector',
    fields: BECOME_A_CONNECTOR_FIELDS,
    schema: becomeAConnectorSchema,
    unseen: ['referral'],
  },
  {
    base: '/partners/',
    id: 'refer-someone',
    action: '/api/refer-someone',
    fields: REFER_SOMEONE_FIELDS,
    schema: referSomeoneSchema,
    unseen: [],
  },
  {
    base: '/events/evening-with-connectors/',
    id: 'rsvp',
    action: '/api/events/evening-with-connectors/rsvp',
    fields: RSVP_FIELDS,
    schema: rsvpSchema,
    unseen: [],
  },
];
const EACH_FORM = FORMS.flatMap((form) => LANGUAGES.map((language) => ({ ...form, language })));

describe.each(EACH_FORM)(
  'the form $id in $language',
  ({ base, id, action, fields, schema, unseen, language }) => {
    const { $ } = pageIn(base, language);
    const form = $(`form#${id}`);
    const seen = fields.filter((field) => !unseen.some((name) => name === field));

    test('asks exactly what the program asks, and sets the trap and the language', () => {
      const names = form
        .find('[name]')
        .toArray()
        .map((element) => $(element).attr('name'));
      expect(new Set(names)).toEqual(new Set([...fields, 'lang', 'fax']));
      expect(form.find('[name=lang]').attr('value')).toBe(language);
      for (const name of unseen)
        expect(form.find(`input[type=hidden][name="${name}"]`).attr('value')).toBe('');
      expect([form.attr('action'), form.attr('method'), form.attr('novalidate')]).toEqual([
        action,
        'post',
        '',
      ]);
      expect(form.is('[data-form]')).toBe(true);
      expect(form.find('[required]').length).toBe(0);
    });

    test('has a place for each field’s error, directly before its control', () => {
      for (const field of seen) expectField(form, field);
    });

    test('asks in the order in which the program names what to mend', () => {
      const wrappers = form
        .find('[data-field]')
        .toArray()
        .map((element) => $(element).attr('data-field'));
      expect(wrappers).toEqual(seen);
    });

    test('offers only choices that the program accepts', () => {
      for (const [name, field] of Object.entries(schema.shape)) {
        const offered = form
          .find('option, input[type=radio], input[type=checkbox]')
          .toArray()
          .map((element) => $(element))
          .filter((choice) => (choice.attr('name') ?? choice.parent().attr('name')) === name)
          .map((choice) => choice.attr('value') ?? '');
        for (const value of offered.filter(Boolean)) {
          expect(field.safeParse(value).success, `${name}: ${value}`).toBe(true);
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
      for (const notice of ['error-summary', 'service-problem', 'too-often'].map((name) => $(`#${name}`))) {
        expect([notice.attr('tabindex'), notice.is('[hidden]')]).toEqual(['-1', true]);
        expect(notice.nextAll('h1').length).toBe(1);
        expect(notice.children('[role=alert]').find('h2').text().trim()).not.toBe('');
      }
      expect($('#error-summary [role=alert] ul[data-errors]').children().length).toBe(0);
      expect($('#error-summary').attr('data-title-prefix')).toMatch(/: $/);
    });
  },
);
