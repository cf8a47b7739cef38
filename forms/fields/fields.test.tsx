import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { LANGUAGES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import type { Control } from '../question.ts';
import { renderHtml } from '../render.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Field } from './Field.tsx';
import { HiddenParts } from './HiddenParts.tsx';

const choices = () => ({ one: 'The first', two: 'The “second” & <last>' });
const CONTROLS: [Control, string[]][] = [
  [{ kind: 'text', type: 'email', autoComplete: 'email', dir: 'ltr', spellCheck: false }, ['"a" <b>']],
  [{ kind: 'text', inputMode: 'numeric', size: 4 }, ['7']],
  [{ kind: 'paragraph', rows: 3 }, ['\nfirst\nsecond </textarea>']],
  [{ kind: 'select', choices }, ['two']],
  [{ kind: 'radios', choices, layout: 'few' }, ['two']],
  [{ kind: 'checkboxes', choices, ownLanguage: true }, ['one', 'two']],
  [{ kind: 'tick' }, ['yes']],
];

const show = (control: Control, answers?: string[], error?: string) =>
  load(
    renderHtml(
      <form>
        <Field
          question={{ name: 'asked', control }}
          language="en"
          texts={{ label: 'What is asked', hint: 'A word on it' }}
          answers={answers && { asked: answers }}
          error={error}
        />
      </form>,
    ),
  );

describe.each(CONTROLS)('a question answered by %o', (control, values) => {
  test('keeps what was answered', () => {
    const $ = show(control, values);
    const given = $('form').serializeArray();
    // A browser sends the lines of a textarea as they are; the first line break after the tag is markup.
    expect(given.map(({ value }) => value.replaceAll('\r\n', '\n'))).toEqual(values);
  });

  test('is new without an error, and every control has a label', () => {
    const $ = show(control);
    expect($('.wrong, .error, [aria-invalid]').length).toBe(0);
    expect($('[checked], [selected]').length).toBe(0);
    expect($.html()).not.toContain('undefined');
    for (const box of $('input, select, textarea').toArray())
      expect(
        $(`label[for="${$(box).attr('id')}"]`)
          .text()
          .trim(),
      ).not.toBe('');
  });

  test('names what to mend, and describes by hint and error', () => {
    const $ = show(control, values, 'Mend this');
    expect($('.field.wrong > .error#asked-error').text()).toBe('Mend this');
    expect($('[aria-describedby]').attr('aria-describedby')).toBe('asked-hint asked-error');
    expect($('input, select, textarea').first().attr('aria-invalid')).toBe('true');
    expect($('[aria-invalid]').length).toBe(1);
  });
});

test('attributes are written small, and words stay as they were typed', () => {
  const html = renderHtml(
    <Field
      question={{ name: 'email', control: { kind: 'text', autoComplete: 'email', spellCheck: false } }}
      language="en"
      texts={{ label: 'Say autoComplete="x"' }}
      answers={{ email: ' inputMode="y"' }}
    />,
  );
  expect(html).toContain(' autocomplete="email"');
  expect(html).toContain(' spellcheck="false"');
  expect(load(html)('label').text()).toBe('Say autoComplete="x"');
  expect(load(html)('input').attr('value')).toBe(' inputMode="y"');
});

test('a usual answer stands in a new form only', () => {
  const question = { name: 'people', control: { kind: 'text' }, schema: z.string(), usual: '1' } as const;
  const value = (answers?: Record<string, string>) =>
    load(
      renderHtml(<Field question={question} language="en" texts={{ label: 'People' }} answers={answers} />),
    )('input').attr('value');
  expect([value(), value({ people: '4' }), value({})]).toEqual(['1', '4', undefined]);
});

test.each(LANGUAGES)('the summary in %s has the focus and leads to each control', (language) => {
  const $ = load(
    renderHtml(<ErrorSummary language={language} errors={[{ id: 'email', text: 'Enter an address' }]} />),
  );
  const summary = $('#error-summary');
  expect([summary.attr('tabindex'), summary.is('[autofocus]')]).toEqual(['-1', true]);
  expect(summary.find('[role=alert] > h2').text()).toBe(messagesFor(language).forms.errorTitle);
  expect(summary.find('a[href="#email"]').text()).toBe('Enter an address');
});

test.each(LANGUAGES)('a form in %s sends its language and has a trap', (language) => {
  const $ = load(renderHtml(<HiddenParts language={language} />));
  expect($('input[type=hidden][name=lang]').attr('value')).toBe(language);
  const trap = $('.trap #fax');
  expect([trap.attr('tabindex'), trap.attr('autocomplete'), trap.attr('value')]).toEqual([
    '-1',
    'off',
    undefined,
  ]);
});
