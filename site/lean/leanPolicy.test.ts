import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withLeanPolicy } from './leanPolicy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (...hashes: string[]) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src ${["'self'", ...hashes].join(' ')};"><style>a{}</style><script>1</script><p>'sha256-text='</p>`;

test('a page allows its own styles and scripts, and none of other pages', () => {
  const html = page(hash('b{}'), hash('a{}'), hash('2'), hash('1'));
  expect(withLeanPolicy(html)).toBe(page(hash('a{}'), hash('1')));
  expect(withLeanPolicy(withLeanPolicy(html))).toBe(withLeanPolicy(html));
});

test('a page without a policy is left as it is', () => {
  expect(withLeanPolicy(`<p> ${hash('a{}')}</p>`)).toBe(`<p> ${hash('a{}')}</p>`);
});
