import { expect, test } from 'vitest';
import { escapeHtml, webAddress } from './html.ts';

test('text cannot become markup, in an element or an attribute', () => {
  expect(escapeHtml('<b> & "c"')).toBe('&lt;b> &amp; &quot;c&quot;');
});

test('only an address of the web becomes a link', () => {
  expect(webAddress('https://example.org/a')).toBe('https://example.org/a');
  expect(webAddress('javascript:alert(1)')).toBeUndefined();
  expect(webAddress(null)).toBeUndefined();
});
