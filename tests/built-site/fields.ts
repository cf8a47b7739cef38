import type { CheerioAPI } from 'cheerio';
import { expect } from 'vitest';

/** A part of a page. */
type Part = ReturnType<CheerioAPI>;

/**
 * Holds one field of a form to what the page filler relies on: one wrapper, an empty hidden place for the error before
 * the control, and a first control that an error can link to.
 */
export function expectField(form: Part, field: string): void {
  const wrapper = form.find(`[data-field="${field}"]`);
  expect(wrapper.length, field).toBe(1);
  const error = wrapper.find('p.error[data-error][hidden]');
  expect([error.length, error.text()], field).toEqual([1, '']);
  expect(error.attr('id'), field).toMatch(/-error$/);
  expect(error.prevAll('input, .choice, select, textarea').length, field).toBe(0);
  const first = wrapper.find('[data-first], input, select, textarea').first();
  expect(first.attr('name'), field).toBe(field);
  expect(first.attr('id'), field).toBeTruthy();
  if (wrapper.is('fieldset')) expect(wrapper.children('legend').text().trim(), field).not.toBe('');
}
