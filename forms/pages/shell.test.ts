import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { settingsSchema } from '../../program/content/settings.ts';
import { fillShell, parseShell, plainShell, settingsForShell } from './shell.ts';

const settings = settingsSchema.parse({
  programName: 'Mosaic “&<b>”',
  city: "St. Louis' %main%",
  phone: '(314) 555-0142',
  email: 'hello@example.org',
  regionPostcodes: ['631'],
  regionDescription: 'São Luís',
});
const BUILT = `<html><head><meta name="settings" content="${settingsForShell(settings)}"><title>%title% – M</title></head>
<body><a href="/shell/">English</a> <a href="/ar/shell/">عربي</a><main>%main%</main></body></html>`;

test('the settings travel in the shell, and are taken out of it', () => {
  const shell = parseShell(BUILT, 'es');
  expect(shell.settings).toEqual(settings);
  expect(shell.language).toBe('es');
  expect(shell.html).not.toContain('meta');
});

test('a page that is no shell is none', () => {
  expect(() => parseShell('<title>Learn More</title>', 'en')).toThrow();
});

test('title, main part and language switch are filled in, and nothing that was filled in is looked at again', () => {
  const page = { title: 'Tom & %main%', main: '%title% <b> href="/shell/"' };
  const html = fillShell(parseShell(BUILT, 'es'), page, (language) => `/confirm/%main%?a&lang=${language}`);
  expect(html).toBe(`<html><head><title>Tom &amp; %main% – M</title></head>
<body><a href="/confirm/%main%?a&amp;lang=en">English</a> <a href="/confirm/%main%?a&amp;lang=ar">عربي</a><main>%title% &lt;b&gt; href=&quot;/shell/&quot;</main></body></html>`);
});

test('a form on the page is sent along to the other language, and Enter in a box sends it as ever', () => {
  const shell = parseShell(
    BUILT.replace('<a href="/ar/shell/">', '<a href="/ar/shell/" lang="ar" hreflang="ar">'),
    'en',
  );
  const html = fillShell(shell, { title: 'T', main: 'M' }, (language) => `/api/x?in=${language}&a`, {
    form: 'sign-up',
  });
  const $ = load(html);
  expect($('a').length).toBe(0);
  const button = $('button[lang=ar]');
  expect(button.attr()).toEqual({ form: 'sign-up', formaction: '/api/x?in=ar&a', lang: 'ar' });
  expect(button.text()).toBe('عربي');
  expect($('[form=sign-up]').first().attr()).toMatchObject({
    type: 'submit',
    tabindex: '-1',
    'aria-hidden': 'true',
  });
  expect($('[form=sign-up]').first().attr('formaction')).toBeUndefined();
});

test('without the site’s shell a page is still whole, in its language and direction', () => {
  const html = fillShell(plainShell('ar', undefined), { title: 'T', main: 'M' }, () => '/');
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('<title>T</title>');
  expect(html).toContain('<main id="main">M</main>');
});

test('answers behind a link that were refused go along to another language unseen, whatever is in them', () => {
  const word = '"<b> %main% &';
  const refused = { answer: 'decline', declineWord: word, fields: ['law', 'other'] };
  const page = { title: 'T', main: 'M' };
  const $ = load(fillShell(parseShell(BUILT, 'en'), page, (language) => `/x?lang=${language}`, { refused }));
  const form = $('form').filter((_, one) => $(one).attr('action') === '/x?lang=ar');
  expect(form.attr('method')).toBe('post');
  expect(form.serializeArray()).toEqual([{ name: 'refused-answers', value: JSON.stringify(refused) }]);
  expect($('a').length).toBe(0);
});
