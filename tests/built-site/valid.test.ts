import type { RuleConfig } from 'html-validate';
import { expect, it } from 'vitest';
import { htmlValidator } from '../../forms/pages/htmlValidator.fixture.ts';
import { EACH_SHOWN } from './answers.ts';

const RULES: RuleConfig = {
  // Several boxes of one question share its name; so do the forms of one page behind a link.
  'form-dup-name': 'off',
  // Numbers are kept together by a style.
  'tel-non-breaking': 'off',
  // As React writes it.
  'void-style': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
};
const validatorWith = (rules: RuleConfig) =>
  htmlValidator({ extends: ['html-validate:recommended'], rules: { ...RULES, ...rules } });
const listed = await validatorWith({});
/** No search engine cuts the title of a page that it does not show. */
const unlisted = await validatorWith({ 'long-title': 'off' });

it.each(EACH_SHOWN)('%s is valid HTML', async (_path, { html, $ }) => {
  const validator = $('meta[name=robots]').length > 0 ? unlisted : listed;
  const { results } = await validator.validateString(html);
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ).toEqual([]);
});
