import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { LANGUAGES } from '../locales/locales.ts';
import { messagesFor } from '../locales/messages.ts';
import { settingsSchema } from '../program/content/settings.ts';
import { BECOME_A_CONNECTOR, invitedBy } from './become-a-connector/form.ts';
import { becomeAConnectorSchema } from './become-a-connector/questions.ts';
import { controlId } from './fields/Field.tsx';
import type { Form } from './form.ts';
import { formPage } from './formPage.tsx';
import { LEARN_MORE } from './learn-more/form.ts';
import { learnMoreSchema } from './learn-more/questions.ts';
import { parseForm } from './parse.ts';
import { namesOf } from './question.ts';
import { REFER_SOMEONE } from './refer-someone/form.ts';
import { referSomeoneSchema } from './refer-someone/questions.ts';
import { renderHtml } from './render.ts';
import { rsvpForm } from './rsvp/form.ts';
import { rsvpSchema } from './rsvp/questions.ts';
import { line } from './schemas/text.ts';

const settings = settingsSchema.parse({
  programName: 'Mosaic Connector',
  city: 'St. Louis',
  phone: '(314) 555-0142',
  email: 'hello@example.org',
  regionPostcodes: ['631'],
  regionDescription: 'St. Louis City',
});

type Props = Omit<Parameters<typeof formPage>[0], 'reader'> & { language?: (typeof LANGUAGES)[number] };
function show({ language = 'en', ...props }: Props) {
  const { title, main } = formPage({ ...props, reader: { language, settings } });
  return { title, $: load(renderHtml(main)) };
}

const FORMS: { form: Form; schema: z.ZodType; parts: Record<string, z.ZodType> }[] = [
  { form: LEARN_MORE, schema: learnMoreSchema, parts: learnMoreSchema.shape },
  { form: BECOME_A_CONNECTOR, schema: becomeAConnectorSchema, parts: becomeAConnectorSchema.shape },
  { form: REFER_SOMEONE, schema: referSomeoneSchema, parts: referSomeoneSchema.shape },
  { form: rsvpForm('evening'), schema: rsvpSchema, parts: rsvpSchema.shape },
];
const EACH = FORMS.flatMap((each) =>
  LANGUAGES.map((language) => ({ ...each, name: each.form.name, language })),
);

describe.each(EACH)('the form $name in $language', ({ form, schema, parts, language }) => {
  const seen = form.questions.filter(({ control }) => control.kind !== 'hidden');

  test('asks each question once, in the order of the list, with words of its own', () => {
    const { $ } = show({ form, language });
    const names = $('form .field')
      .toArray()
      .map((element) => $(element).find('[name]').attr('name'));
    expect(names).toEqual(namesOf(seen));
    expect($('form').attr()).toEqual({ id: form.id, action: form.action, method: 'post', novalidate: '' });
    for (const label of $('label, legend').toArray()) expect($(label).text().trim()).not.toBe('');
    expect($('form label').text()).not.toMatch(
      new RegExp(
        `\\b(${namesOf(seen)
          .filter((name) => /[A-Z]/.test(name))
          .join('|')})\\b`,
      ),
    );
    expect($.text()).not.toMatch(/undefined|\[object|\{\w+\}/);
    expect($('.notice, .error, [required], script, style, [style]').length).toBe(0);
  });

  test('offers only choices that the program accepts, and its usual answers are among them', () => {
    const { $ } = show({ form, language });
    for (const element of $(
      'form option[value!=""], form :is([type=radio], .field [type=checkbox])',
    ).toArray()) {
      const choice = $(element);
      const name = choice.attr('name') ?? choice.parent().attr('name') ?? '';
      expect(parts[name]?.safeParse(choice.attr('value')).success, `${name}: ${choice.attr('value')}`).toBe(
        true,
      );
    }
    for (const { name, usual, schema } of form.questions)
      if (usual !== undefined) expect(schema.safeParse(usual).success, name).toBe(true);
  });

  test('comes back with every mistake beside its question and on top, each leading to a control', () => {
    const parsed = parseForm(schema, namesOf(form.questions), {});
    const issues = parsed.ok ? [] : parsed.issues;
    const { $, title } = show({ form, language, filled: { answers: {}, issues } });
    expect(title.startsWith(messagesFor(language).forms.errorPrefix)).toBe(true);
    const links = $('#error-summary[autofocus] a').toArray();
    expect(links.length).toBe(issues.length);
    expect($('.field.wrong').length).toBe(issues.length);
    for (const link of links) {
      const control = $(`[id="${$(link).attr('href')?.slice(1)}"]`);
      expect(control.attr('aria-invalid')).toBe('true');
      const described = control.closest('[aria-describedby]').attr('aria-describedby')?.split(' ') ?? [];
      expect(described.map((id) => $(`#${id}`).text())).toContain($(link).text());
    }
  });

  test.each(['service-problem', 'too-often', 'refused', 'too-large', 'unsupported'] as const)(
    'keeps the answers under the notice %s',
    (notice) => {
      const question = seen.find(({ control }) => control.kind === 'paragraph');
      const answers = { [question?.name ?? '']: 'Kept </textarea><b>' };
      const { $ } = show({ form, language, notice, filled: { answers, issues: [] } });
      expect($('form textarea').val()).toBe('Kept </textarea><b>');
      expect($(`#${notice}[autofocus] [role=alert] h2`).text()).not.toBe('');
      expect($('.intro, .error').length).toBe(0);
    },
  );
});

test.each(EACH)(
  'the form $name in $language asks about addresses beside other mistakes',
  ({ form, language }) => {
    const fields = form.questions.filter(
      ({ control }) => control.kind === 'text' && control.type === 'email',
    );
    const hints = fields.map(({ name }) => ({
      field: name,
      typed: 'a@gmail.con',
      likely: 'a@gmail.com',
      mayBeKept: true,
    }));
    const answers = { givenName: '', 'asked-about': ['a@gmail.con'] };
    for (const issues of [[], [{ field: 'consent', message: 'needed' as const }]]) {
      const { $ } = show({ form, language, hints, filled: { answers, issues } });
      expect($('[autofocus]').length).toBe(1);
      expect($('.notice .btn').length).toBe(hints.length * 2);
      for (const { field, likely } of hints)
        expect($(`#hint-${field} [name="instead-${field}"]`).attr()).toMatchObject({
          form: form.id,
          value: likely,
        });
      expect($('form [name=asked-about]').val()).toBe('a@gmail.con');
      expect($('.notice').text()).not.toMatch(/undefined|\{\w+\}/);
    }
  },
);

test('the self-check knows the ZIPs of the region; without settings the form stands all the same', () => {
  const pattern = show({ form: LEARN_MORE }).$('#postcode').attr('pattern') ?? '';
  for (const zip of ['63110', ' 63110-1234 ', '٦٣١١٠'])
    expect(new RegExp(`^(?:${pattern})$`, 'v').test(zip)).toBe(true);
  expect(new RegExp(`^(?:${pattern})$`, 'v').test('10001')).toBe(false);
  const { main } = formPage({ form: LEARN_MORE, reader: { language: 'en' } });
  expect(load(renderHtml(main))('#postcode').attr('pattern')).toBeUndefined();
});

test('an event that takes no more answers shows no form; one that cannot be kept now keeps what was sent', () => {
  const form = rsvpForm('evening');
  const filled = { answers: { people: '4' }, issues: [] };
  expect(show({ form, notice: 'rsvp-past', filled }).$('form').length).toBe(0);
  expect(show({ form, notice: 'service-problem', filled, title: 'An evening' }).$('#people').val()).toBe('4');
});

test('who was invited gets the form with the link that proves it, and with the usual answers', () => {
  const { $ } = show({ form: invitedBy('token') });
  expect($('[name=referral]').val()).toBe('token');
  expect($('#yearlyCapacity').val()).toBe('3');
  expect(show({ form: BECOME_A_CONNECTOR }).$('[name=referral]').val()).toBe('');
});

test('a city’s own question is an entry like the others, with texts from its settings', () => {
  const own = {
    name: 'own-car',
    group: 'more',
    control: { kind: 'radios' as const, choices: () => ({ yes: 'I have one', no: 'I take the bus' }) },
    schema: z.enum(['yes', 'no'], 'choose'),
    texts: () => ({ label: 'Do you have a car?', choose: 'Say whether you have a car' }),
  };
  const note = {
    name: 'own-note',
    group: 'more',
    control: { kind: 'text' as const },
    schema: line(10),
    texts: () => ({ label: 'A note' }),
  };
  const form = { ...REFER_SOMEONE, questions: [...REFER_SOMEONE.questions, own, note] };
  const schema = z.object(Object.fromEntries(form.questions.map(({ name, schema }) => [name, schema])));
  const answers = { 'own-note': 'much too long' };
  const parsed = parseForm(schema, namesOf(form.questions), answers);
  const issues = parsed.ok ? [] : parsed.issues.filter(({ field }) => field.startsWith('own-'));
  const { $ } = show({ form, filled: { answers, issues } });
  expect($(`#${controlId(own, 'en')}`).attr('aria-invalid')).toBe('true');
  expect($('#own-car-error').text()).toBe('Say whether you have a car');
  // What the settings say nothing of is said in general words.
  expect($('#own-note-error').text()).toBe(messagesFor('en').mistakes.tooLong);
});
