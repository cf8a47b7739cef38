import { expect, test } from 'vitest';
import { EACH_PAGE } from './pages.ts';

/** States that functions ask of a page, in order, and the one it shows as built. */
const STATES: Record<string, { states: string[]; shown: string }> = {
  '/link/confirm/': { states: ['ask', 'done', 'already', 'expired', 'invalid', 'problem'], shown: 'invalid' },
  '/link/answer/': {
    states: [
      'ask',
      'accepted',
      'declined',
      'asked-back',
      'paused',
      'full',
      'withdrawn',
      'expired',
      'used',
      'invalid',
      'problem',
    ],
    shown: 'invalid',
  },
  '/link/follow-up/': {
    states: [
      'participant',
      'connector',
      'outcome',
      'still-interested',
      'done',
      'expired',
      'invalid',
      'problem',
    ],
    shown: 'invalid',
  },
  '/link/my-record/': {
    states: [
      'show',
      'confirm-erase',
      'done-corrected',
      'done-paused',
      'done-withdrawn',
      'done-erased',
      'expired',
      'invalid',
      'problem',
    ],
    shown: 'invalid',
  },
  '/link/invite/': {
    states: ['ask', 'declined', 'invalid', 'expired', 'problem'],
    shown: 'invalid',
  },
  '/link/cancel-visit/': {
    states: ['ask', 'done', 'already', 'expired', 'invalid', 'problem'],
    shown: 'invalid',
  },
  '/problem/': { states: ['problem', 'refused', 'too-large', 'unsupported', 'too-often'], shown: 'problem' },
};
const TEMPLATES = EACH_PAGE.filter(([, { base }]) => base in STATES);
const LINK_PAGES = TEMPLATES.filter(([, { base }]) => base.startsWith('/link/'));

test.each(TEMPLATES)('%s has a section for every state and shows one', (_path, { $, base }) => {
  const { states = [], shown } = STATES[base] ?? {};
  const sections = $('section[data-state]')
    .toArray()
    .map((element) => $(element));
  expect(sections.map((section) => section.attr('data-state'))).toEqual(states);
  for (const section of sections) {
    expect(section.attr('data-title')).toBeTruthy();
    expect(section.find('h1').length).toBe(1);
    expect(section.is('[hidden]')).toBe(section.attr('data-state') !== shown);
  }
  expect($('title').text()).toBe($(`[data-state="${shown}"]`).attr('data-title'));
});

test.each(TEMPLATES)('no two states of %s have the same title', (_path, { $ }) => {
  const titles = $('section[data-state]')
    .toArray()
    .map((element) => $(element).attr('data-title'));
  expect(new Set(titles).size).toBe(titles.length);
});

test.each(LINK_PAGES.filter(([, { base }]) => base !== '/link/confirm/'))(
  'every state of %s says how to reach a person',
  (_path, { $ }) => {
    for (const element of $('section[data-state]').toArray()) {
      const state = $(element).attr('data-state');
      expect($(element).find('a[href^="tel:"]').length, state).toBeGreaterThan(0);
      expect($(element).find('a[href^="mailto:"]').length, state).toBeGreaterThan(0);
    }
  },
);

test.each(LINK_PAGES)('%s acts only by forms that are sent', (_path, { $ }) => {
  for (const element of $('main form').toArray()) {
    const form = $(element);
    expect([form.attr('method'), form.is('[data-act]'), form.attr('action')]).toEqual([
      'post',
      true,
      undefined,
    ]);
    expect(form.find('button[type=submit]').length).toBeGreaterThan(0);
    expect(form.closest('section[data-state]').length).toBe(1);
  }
});

test.each(EACH_PAGE.filter(([, { base }]) => /^\/(link|problem|404)\/|\/thanks\/$/.test(base)))(
  '%s is kept out of search engines',
  (_path, { $ }) => {
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
  },
);

test.each(EACH_PAGE)(
  '%s keeps the origin in the forms it sends, whatever the server’s referrer policy',
  (_path, { $ }) => {
    // Under "no-referrer" a browser names the origin of a form as "null", and the guard would refuse it.
    expect($('meta[name=referrer]').attr('content')).toBe('same-origin');
  },
);
