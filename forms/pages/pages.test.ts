import { type CheerioAPI, load } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { htmlValidator } from './htmlValidator.fixture.ts';
import { fillShell, plainShell } from './shell.ts';
import { PAGE_STATES } from './states.fixture.ts';
import { READER } from './written.fixture.ts';

const validator = await htmlValidator({
  extends: ['html-validate:recommended'],
  rules: {
    // Several boxes of one question share its name; so do the forms of one page behind a link.
    'form-dup-name': 'off',
    // Numbers are kept together by a style.
    'tel-non-breaking': 'off',
    // As React writes it.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
  },
});

describe.each(LANGUAGES)('in %s', (language) => {
  const reader = { ...READER, language };
  const { settings } = reader;
  const inLanguage = (other: string) => `/answer/token?lang=${other}`;

  describe.each(PAGE_STATES)('$name', ({ write, text }) => {
    let html: string;
    let $: CheerioAPI;
    beforeAll(() => {
      html = fillShell(plainShell(language, settings), write(reader), inLanguage);
      $ = load(html);
    });

    test('says all that it has to say', async () => {
      const { title, text: sentences } = text(messagesFor(language));
      expect($('h1').text()).toBe(title);
      const said = $('main p')
        .toArray()
        .map((element) => $(element).text());
      for (const sentence of sentences) {
        // What is filled in is another text each time: the words around it are what must be there.
        const [before = '', ...after] = sentence.split(/\{\w+\}/);
        const parts = [before, ...after];
        expect(
          said.some((paragraph) => parts.every((part) => paragraph.includes(part))),
          sentence,
        ).toBe(true);
      }
      expect($('body').text()).not.toMatch(/\{\w+\}|undefined|\[object/);
      const { results } = await validator.validateString(html);
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
      ).toEqual([]);
    });

    test('leads from each mistake to the control that it is about', () => {
      const summary = $('#error-summary');
      expect($('title').text().startsWith(messagesFor(language).forms.errorPrefix)).toBe(
        summary.length === 1,
      );
      expect(summary.is('[autofocus][tabindex="-1"]')).toBe(summary.length === 1);
      for (const link of summary.find('a').toArray()) {
        const control = $(`[id="${$(link).attr('href')?.slice(1)}"]`);
        expect(control.length, $(link).text()).toBe(1);
        if (control.is('main')) continue;
        expect(control.attr('aria-invalid')).toBe('true');
        const described = control.closest('[aria-describedby]').attr('aria-describedby')?.split(' ') ?? [];
        expect(described.map((id) => $(`[id="${id}"]`).text())).toContain($(link).text());
        expect(control.closest('details').is(':not([open])')).toBe(false);
      }
    });

    test('is shown without a script, and acts only by forms that are sent', () => {
      expect($('script, style, [style], [onclick], [onsubmit]').length).toBe(0);
      for (const element of $('form').toArray()) {
        const form = $(element);
        expect([form.attr('method'), form.attr('action')]).toEqual(['post', '/answer/token']);
        expect(form.find('button[type=submit]').length).toBeGreaterThan(0);
      }
    });
  });
});
