import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { PAGES } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Several boxes of one question share its name; so do the forms of one page behind a link.
    'form-dup-name': 'off',
    // A template names its fields after what a function fills in.
    'valid-id': ['error', { relaxed: true }],
    // Numbers are kept together by a style.
    'tel-non-breaking': 'off',
  },
});

it.each(PAGES)('$path is valid HTML', async ({ html }) => {
  const { results } = await validator.validateString(html);
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ).toEqual([]);
});
