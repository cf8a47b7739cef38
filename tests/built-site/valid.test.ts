import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { pages } from './pages.ts';

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

it.each(pages.map(({ path, file }) => [path, file]))('%s is valid HTML', async (_path, file) => {
  const { results } = await validator.validateString(readFileSync(file, 'utf8'));
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
});
