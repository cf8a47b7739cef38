import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { leanPage } from './leanPages.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (styles: string) =>
  `<meta http-equiv="content-security-policy" content="style-src 'self' ${hash(styles)};"><style>${styles}</style><p>`;

test('the policy of a page allows the styles that are left in it', () => {
  expect(leanPage(page('.x{a:b}p{a:b}'), 'about/index.html')).toBe(page('p{a:b}'));
  expect(leanPage(page('p{a:b}'), 'about/index.html')).toBe(page('p{a:b}'));
});

test('a frame that functions fill keeps all its styles, in each language', () => {
  for (const file of ['shell/index.html', 'es/shell/index.html'])
    expect(leanPage(page('.x{a:b}p{a:b}'), file)).toBe(page('.x{a:b}p{a:b}'));
});
