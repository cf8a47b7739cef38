import { expect, it } from 'vitest';
import { htmlValidator } from '../forms/pages/htmlValidator.fixture.ts';
import { exampleLetter } from './exampleLetter.ts';
import { EVERY_LETTER } from './letters.fixture.ts';
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

const validator = await htmlValidator({
  extends: ['html-validate:recommended'],
  rules: Object.fromEntries(FOR_PAGES.map((rule) => [rule, 'off'])),
});

it.each(EVERY_LETTER)('the letter $kind is valid HTML in $language', async ({ kind, language }) => {
  const { html } = await renderLetter(await exampleLetter(kind, language));
  const { results } = await validator.validateString(html);
  expect(
    results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`),
    ),
  ).toEqual([]);
});
