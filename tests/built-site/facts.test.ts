import { expect, test } from 'vitest';
import { EACH_PAGE, PAGES } from './pages.ts';

const GUIDES = EACH_PAGE.filter(([, { base }]) => /^\/guides\/[^/]+\/$/.test(base));

test('there are guides with facts of both kinds to look at', () => {
  for (const standing of ['stands', 'uncertain']) {
    expect(
      PAGES.some(({ $ }) => $(`dd[data-standing=${standing}]`).length > 0),
      standing,
    ).toBe(true);
  }
});

test.each(GUIDES)('no uncertain fact of %s prints a number: it says whom to ask', (_path, { $ }) => {
  for (const element of $('dd[data-standing=uncertain]').toArray()) {
    const fact = $(element).clone();
    expect(fact.find('.due').text().trim()).not.toBe('');
    expect(fact.find('.value').length).toBe(0);
    fact.find('small').remove();
    expect(fact.text()).not.toMatch(/\p{Nd}/u);
  }
});

test.each(GUIDES)('every fact of %s shows its source and the day it was checked', (_path, { $ }) => {
  for (const element of $('dd[data-standing]').toArray()) {
    expect($(element).find('small').text()).toMatch(/\p{L}{3}.*·.*20\d\d/su);
  }
});

test.each(GUIDES)('%s has the parts that every guide has, in the same order', (_path, { $ }) => {
  const order = [
    'for-whom',
    'words',
    'path',
    'tests',
    'time-and-cost',
    'work-without-a-license',
    'other-careers',
    'people-who-help',
    'tips',
    'sources',
  ];
  const ids = $('article h2[id]')
    .toArray()
    .map((element) => $(element).attr('id') ?? '')
    .filter((id) => id !== 'contents');
  expect(ids).toEqual(order.filter((id) => ids.includes(id)));
  for (const needed of ['for-whom', 'path', 'people-who-help', 'sources']) expect(ids).toContain(needed);
  expect(
    $('.toc a')
      .toArray()
      .map((element) => $(element).attr('href')),
  ).toEqual(ids.map((id) => `#${id}`));
  expect($('article .head').text()).toMatch(/20\d\d/);
});
