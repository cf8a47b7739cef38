import { expect, test } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { RETENTION } from '../../program/retention/limits.ts';
import { pageIn } from './pages.ts';

test.each(LANGUAGES)('the form in %s begins with the criteria, and no outcome is a refusal', (language) => {
  const { $ } = pageIn('/learn-more/', language);
  const check = $('form > fieldset').first();
  expect(
    check
      .find('.field')
      .toArray()
      .map((element) => $(element).find('[name]').attr('name')),
  ).toEqual(['bornOutsideUS', 'degree', 'workPermission', 'postcode']);
  const outcomes = check.find('[role=status] .outcome');
  expect(outcomes.length).toBe(6);
  // All outcomes but the first two name another way: a guide, and a person.
  for (const element of outcomes.toArray().slice(2)) expect($(element).find('a').length).toBeGreaterThan(1);
});

test.each([
  ['63110', true],
  ['63110-1234', true],
  ['62220', true],
  ['90210', false],
  ['6311', false],
])('the pattern of the box for ZIP codes takes %s: %s', (postcode, taken) => {
  const pattern = pageIn('/learn-more/', 'en').$('#postcode').attr('pattern') ?? '';
  // As a browser reads it: the whole answer, with the flag v.
  expect(new RegExp(`^(?:${pattern})$`, 'v').test(postcode)).toBe(taken);
});

test.each(LANGUAGES)('the privacy page in %s says the limits that the program goes by', (language) => {
  const text = pageIn('/privacy/', language).$('main').text();
  for (const { days } of [RETENTION.unconfirmed, RETENTION['has-left'], RETENTION['partner-referral']])
    expect(text).toContain(String(days));
});
