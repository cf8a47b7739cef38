import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../locales/locales.ts';
import { LETTER_KINDS } from '../program/letters.ts';
import { exampleLetter } from './examples.ts';
import { renderLetter } from './renderLetter.tsx';

/** Mail programs drop style sheets, need tables with old attributes, and expect the renderer's XHTML: these rules are for pages. */
const FOR_PAGES = [
  'no-inline-style',
  'no-deprecated-attr',
  'void-style',
  'attr-case',
  'presentation-role-style',
  'doctype-html',
  'long-title',
];

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: Object.fromEntries(FOR_PAGES.map((rule) => [rule, 'off'])),
});

describe.each(LETTER_KINDS)('the letter %s', (kind) => {
  it.each(LANGUAGES)('is valid HTML in %s', async (language) => {
    const { html } = await renderLetter(exampleLetter(kind, language));
    const { results } = await validator.validateString(html);
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`),
      ),
    ).toEqual([]);
  });
});
