import { expect, test } from 'vitest';
import { EACH_SHOWN } from './answers.ts';
import { EACH_PAGE, FILES, PAGES, textOf } from './pages.ts';

/* What the accessibility report (tests/accessibility) says that no page has, or that each has alike. */

test.each(EACH_SHOWN)(
  '%s has nothing that sounds, runs in time, moves by itself or is loaded again',
  (_path, { $ }) => {
    const found = $(
      'audio, video, object, embed, iframe, canvas, marquee, blink, animate, animateMotion, meta[http-equiv=refresh], img[src$=".gif"]',
    );
    expect(found.toArray().map((element) => $.html(element))).toEqual([]);
  },
);

test('no style moves anything without an end', () => {
  const styles = [...FILES].filter((file) => file.endsWith('.css')).map(textOf);
  const inPages = PAGES.flatMap(({ $ }) => $('style').text());
  expect([...styles, ...inPages].filter((style) => /animation[^;}]*infinite/.test(style))).toEqual([]);
});

test.each(EACH_SHOWN)('%s leaves keys, order, zoom and pointers to the browser', (_path, { $ }) => {
  expect($('[accesskey], [draggable]').length).toBe(0);
  for (const element of $('[tabindex]').toArray())
    expect(Number($(element).attr('tabindex'))).toBeLessThanOrEqual(0);
  expect($('meta[name=viewport]').attr('content') ?? '').not.toMatch(/user-scalable|maximum-scale/);
  const listens = $('*')
    .toArray()
    .flatMap((element) => ('attribs' in element ? Object.keys(element.attribs) : []))
    .filter((name) => name.startsWith('on'));
  expect(listens).toEqual([]);
});

/** Scripts of ours that wait for keys, pointers or a changed field; what Pagefind brings searches, and nothing else. */
test('no script of ours listens to keys, pointers or the movement of a device', () => {
  const scripts = [...FILES]
    .filter((file) => file.endsWith('.js') && !file.startsWith('/pagefind/'))
    .map(textOf);
  const inPages = PAGES.flatMap(({ $ }) => $('script:not([type="application/ld+json"])').text());
  const listens =
    /(keydown|keypress|keyup|pointer(down|move)|mouse(down|move)|touch(start|move)|devicemotion)/;
  expect([...scripts, ...inPages].filter((script) => listens.test(script))).toEqual([]);
});

/** What a browser fills in for the person whom the form is about. */
const PURPOSES = {
  givenName: 'given-name',
  familyName: 'family-name',
  email: 'email',
  phone: 'tel',
  postcode: 'postal-code',
};

test('the forms in which people write about themselves say the purpose of a field', () => {
  for (const { $, path } of PAGES.filter(({ base }) => /^\/(learn-more|become-a-connector)\/$/.test(base)))
    for (const [name, purpose] of Object.entries(PURPOSES))
      for (const element of $(`main form input[name=${name}]`).toArray())
        expect($(element).attr('autocomplete'), `${name} on ${path}`).toBe(purpose);
});

test.each(EACH_PAGE)(
  'header and footer of %s lead where those of the first page do, in its order',
  (_path, page) => {
    const first = PAGES.find(({ base, language }) => base === '/' && language === page.language);
    const linksOf = ({ $ }: typeof page, part: string) =>
      $(`body > ${part} a:not([hreflang])`)
        .toArray()
        .map((element) => `${$(element).text().trim()} → ${$(element).attr('href')}`);
    for (const part of ['header', 'footer']) {
      expect(linksOf(page, part).length, part).toBeGreaterThan(0);
      expect(first && linksOf(page, part), part).toEqual(first && linksOf(first, part));
    }
    // How to reach a person.
    expect(page.$('footer a[href^="tel:"]').length).toBeGreaterThan(0);
  },
);
