import { expect, test } from 'vitest';
import { EACH_SHOWN } from './answers.ts';

test.each(EACH_SHOWN)('%s has one main part, and a first link that skips to it', (_path, { $ }) => {
  expect($('main').length).toBe(1);
  expect($('body a').first().attr('href')).toBe('#main');
  expect($('main').attr('id')).toBe('main');
});

test.each(EACH_SHOWN)('%s has no id twice', (_path, { $ }) => {
  const ids = $('[id]')
    .toArray()
    .map((element) => $(element).attr('id'));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each(EACH_SHOWN)(
  '%s shows one heading of the first level, and skips no level after it',
  (_path, { $ }) => {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .toArray()
      // What is to be mended is said before the page begins.
      .filter((element) => $(element).closest('[hidden], [role=alert]').length === 0)
      .map((element) => Number(element.tagName.slice(1)));
    expect(levels.filter((level) => level === 1).length).toBe(1);
    levels.forEach((level, index) => {
      expect(
        level - (levels[index - 1] ?? 0),
        `heading ${index + 1} of ${levels.join(' ')}`,
      ).toBeLessThanOrEqual(1);
    });
  },
);

test.each(EACH_SHOWN)('every picture of %s is described or hidden from readers', (_path, { $ }) => {
  for (const element of $('svg, img').toArray()) {
    const picture = $(element);
    const labels = (picture.attr('aria-labelledby') ?? '').split(' ').filter(Boolean);
    const described =
      picture.attr('aria-label') ||
      picture.attr('alt') !== undefined ||
      (labels.length > 0 && labels.every((id) => $(`[id="${id}"]`).text().trim() !== ''));
    expect(picture.attr('aria-hidden') === 'true' || Boolean(described), $.html(element).slice(0, 80)).toBe(
      true,
    );
  }
});

test.each(EACH_SHOWN)('%s marks where the reader is in the navigation', (_path, { $, base }) => {
  const inNavigation = ['/guides/', '/learn-more/', '/connectors/', '/workforce/', '/search/'].some((start) =>
    base.startsWith(start),
  );
  expect($('header nav:not(.langs) [aria-current]').length).toBe(inNavigation ? 1 : 0);
});

test.each(EACH_SHOWN)('nothing in braces is left unfilled on %s', (_path, { $ }) => {
  expect($('body').text()).not.toMatch(/\{\w+\}/);
  expect($('title').text()).not.toMatch(/\{\w+\}/);
});

test.each(EACH_SHOWN)('the menu of %s and its languages open without a script', (_path, { $ }) => {
  const targets = $('header button[popovertarget]')
    .toArray()
    .map((button) => {
      expect($(button).attr('aria-label') ?? $(button).text().trim()).not.toBe('');
      return $(button).attr('popovertarget') ?? '';
    });
  expect(targets).toEqual(['langs', 'menu']);
  for (const target of targets)
    expect($(`nav[popover][id="${target}"] :is(a, button)`).length).toBeGreaterThan(3);
  expect($('header nav .btn').length).toBe(1);
});
