import { expect, test } from 'vitest';
import { EACH_PAGE } from './pages.ts';

/** States that functions ask of a page, and the one it shows as built. */
const STATES = {
  '/link/confirm/': ['ask', 'done', 'already', 'expired', 'invalid', 'problem'],
  '/problem/': ['problem', 'refused', 'too-large', 'unsupported', 'too-often'],
};
const SHOWN = { '/link/confirm/': 'invalid', '/problem/': 'problem' };

for (const base of ['/link/confirm/', '/problem/'] as const) {
  test.each(EACH_PAGE.filter(([, page]) => page.base === base))(
    '%s has a section for every state and shows one',
    (_path, { $ }) => {
      const sections = $('section[data-state]')
        .toArray()
        .map((element) => $(element));
      expect(sections.map((section) => section.attr('data-state'))).toEqual(STATES[base]);
      for (const section of sections) {
        expect(section.attr('data-title')).toBeTruthy();
        expect(section.find('h1').length).toBe(1);
        expect(section.is('[hidden]')).toBe(section.attr('data-state') !== SHOWN[base]);
      }
      expect($('title').text()).toBe($(`[data-state="${SHOWN[base]}"]`).attr('data-title'));
    },
  );
}

test.each(EACH_PAGE.filter(([, page]) => page.base === '/link/confirm/'))(
  '%s acts by one button only',
  (_path, { $ }) => {
    expect($('form[data-act][method=post]').length).toBe(1);
    expect($('section[data-state=ask] form[data-act] button').length).toBe(1);
  },
);

test.each(
  EACH_PAGE.filter(([, { base }]) =>
    ['/link/confirm/', '/problem/', '/learn-more/thanks/', '/404/'].includes(base),
  ),
)('%s is kept out of search engines', (_path, { $ }) => {
  expect($('meta[name=robots]').attr('content')).toBe('noindex');
});

test.each(EACH_PAGE)(
  '%s keeps the origin in the forms it sends, whatever the server’s referrer policy',
  (_path, { $ }) => {
    // Under "no-referrer" a browser names the origin of a form as "null", and the guard would refuse it.
    expect($('meta[name=referrer]').attr('content')).toBe('same-origin');
  },
);
