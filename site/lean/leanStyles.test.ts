import { expect, test } from 'vitest';
import { withLeanStyles } from './leanStyles.ts';

const lean = (css: string, body: string) =>
  withLeanStyles(`<style>${css}</style>${body}`, () => {})
    .replace(body, '')
    .slice(7, -8);

test('rules stay for what stands in the page: elements, classes and ids', () => {
  const css = 'p{a:b}.x{a:b}.x.y{a:b}#z{a:b}em,.x>p{a:b}.x p:not(.y):after{a:b}';
  expect(lean(css, '<p class="x">')).toBe('p{a:b}.x{a:b}.x>p{a:b}.x p:not(.y):after{a:b}');
});

test('what brackets name need not stand in the page', () => {
  const css =
    ':is(.a,.b:not(.c)) p,[hidden][hidden]{a:b}p:has(:is(#q,#r):checked){a:b}:root{a:b}*,:before{a:b}';
  expect(lean(css, '<p>')).toBe(css);
});

test('groups stay for the rules in them, and fonts and paper as they are', () => {
  const css =
    '@media print{.x{a:b}p{a:b}}@media (width<=50rem){.x{a:b}}@page{margin:1cm}@supports (a:b){@media screen{.x{a:b}}}';
  expect(lean(css, '<p>')).toBe('@media print{p{a:b}}@page{margin:1cm}');
});

test('a color goes that no rule asks for, and with it the color that only it asked for', () => {
  const css = ':root{--a:#fff;--b:var(--a);--c:red}@media print{:root{--b:#000}}p{color:var(--c)}';
  expect(lean(css, '<p>')).toBe(':root{--c:red}p{color:var(--c)}');
});

test('a font stays for the letters that the page has', () => {
  const face = '@font-face{font-family:F;unicode-range:U+106-111,U+160-17E}';
  expect(lean(face, '<p>Hadzic')).toBe('');
  expect(lean(face, '<p>Hadžić')).toBe(face);
});

test('braces in a text end no rule', () => {
  expect(lean('p:after{content:"}"}.x{a:b}', '<p>')).toBe('p:after{content:"}"}');
});

test('a page with a script of its own is left whole, and data for search engines is no script', () => {
  const page = (script: string) => `<style>.x{a:b}</style>${script}<p>`;
  expect(withLeanStyles(page('<script src="/a.js"></script>'), () => {})).toContain('.x{');
  expect(withLeanStyles(page('<script type="application/ld+json">{}</script>'), () => {})).not.toContain(
    '.x{',
  );
});

test('what changed is told, so that the policy can name it', () => {
  const changes: string[][] = [];
  withLeanStyles('<style>.x{a:b}p{a:b}</style><style>p{a:b}</style><p>', (...change) => changes.push(change));
  expect(changes).toEqual([['.x{a:b}p{a:b}', 'p{a:b}']]);
});
