import { expect, test } from 'vitest';
import { EACH_PAGE, PAGES } from './pages.ts';

/** Guides and articles: every page that prints facts. */
const WITH_FACTS = EACH_PAGE.filter(([, { $ }]) => $('dd[data-freshness]').length > 0);
/** Whole guides; where a language has their essentials, those have a test of their own. */
const GUIDES = EACH_PAGE.filter(
  ([, { base, $ }]) => /^\/guides\/[^/]+\/$/.test(base) && $('.essentials').length === 0,
);

test('there are guides with facts of both kinds to look at', () => {
  for (const freshness of ['stands', 'uncertain']) {
    expect(
      PAGES.some(({ $ }) => $(`dd[data-freshness=${freshness}]`).length > 0),
      freshness,
    ).toBe(true);
  }
});

test.each(WITH_FACTS)('no uncertain fact of %s prints a number: it says whom to ask', (_path, { $ }) => {
  for (const element of $('dd[data-freshness=uncertain]').toArray()) {
    const fact = $(element).clone();
    expect(fact.find('.due').text().trim()).not.toBe('');
    expect(fact.find('.value').length).toBe(0);
    fact.find('small').remove();
    expect(fact.text()).not.toMatch(/\p{Nd}/u);
  }
});

test.each(WITH_FACTS)(
  'every fact of %s has its source and the day it was checked below it',
  (_path, { $ }) => {
    for (const box of $('dl.facts').toArray()) {
      const facts = $(box).find('dd[data-freshness]').toArray();
      expect(facts.length).toBeGreaterThan(0);
      // Facts in a row that share a source show it once, below the last of them.
      expect($(facts.at(-1)).find('small').length).toBe(1);
      for (const source of $(box).find('small').toArray())
        expect($(source).text()).toMatch(/\p{L}{3}.*·.*20\d\d/su);
    }
  },
);

test.each(GUIDES)('%s has the parts that every guide has, in the same order', (_path, { $ }) => {
  const order = [
    'first-steps',
    'for-whom',
    'words',
    'path',
    'tests',
    'time-and-cost',
    'other-state',
    'without-documents',
    'paying-for-it',
    'work-without-a-license',
    'other-careers',
    'people-who-help',
    'scams',
    'starting-again',
    'tips',
    'open-questions',
    'sources',
  ];
  const ids = $('article h2[id]')
    .toArray()
    .map((element) => $(element).attr('id') ?? '')
    .filter((id) => id !== 'contents');
  expect(ids).toEqual(order.filter((id) => ids.includes(id)));
  for (const needed of ['first-steps', 'for-whom', 'path', 'other-state', 'people-who-help', 'sources'])
    expect(ids).toContain(needed);
  expect(
    $('.toc a')
      .toArray()
      .map((element) => $(element).attr('href')),
  ).toEqual(ids.map((id) => `#${id}`));
  expect(
    $('article .head .meta')
      .text()
      .match(/20\d\d/g),
  ).toHaveLength(2);
  expect($('#first-steps').parent().find('ol > li').length).toBe(3);
});

test.each(GUIDES)(
  'no step of %s shows an empty value at a glance, and each number leads on',
  (_path, { $ }) => {
    const steps = $('.path > li').toArray();
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) {
      for (const part of $(step).find('.glance dd').toArray()) expect($(part).text().trim()).not.toBe('');
      for (const open of $(step).find('.glance .due').toArray())
        expect($(open).find('a').attr('href')).toBe('#open-questions');
      // What nobody could settle stands in the one list for it, and nowhere else.
      expect($(step).find('dd[data-freshness=uncertain]').length).toBe(0);
    }
    expect($('#open-questions').parent().find('dd[data-freshness=uncertain]').length).toBeGreaterThan(0);
  },
);

test.each(GUIDES)(
  '%s has a path for each of the two states, and a way from one to the other',
  (_path, { $ }) => {
    expect($('.path').length).toBe(2);
    const targets = $('.banks a')
      .toArray()
      .map((link) => $(link).attr('href'));
    expect(targets).toEqual(['#other-state', '#path']);
  },
);

/** Dollars in the text of an element; undefined when it names none. */
function dollarsIn(text: string): number | undefined {
  const [, number] = text.match(/\$([\d,.]+)/) ?? [];
  return number ? Number(number.replaceAll(',', '')) : undefined;
}

test.each(GUIDES)(
  'the cost of %s is the sum of its rows, and it says what is missing in it',
  (_path, { $ }) => {
    const usual = $('.totals').first().find('tbody').first();
    const rows = usual.find('tr:not(.sum)').toArray();
    const amounts = rows.map((row) => dollarsIn($(row).find('td').text()));
    const known = amounts.filter((amount) => amount !== undefined);
    const total = usual.find('.sum td');
    expect(known.length).toBeGreaterThan(0);
    expect(dollarsIn(total.text())).toBe(known.reduce((sum, amount) => sum + amount, 0));
    // A sum that lacks a part never stands out: it would be quoted as the whole.
    if (amounts.includes(undefined)) expect(total.find('b').length).toBe(0);
    for (const [index, row] of rows.entries()) {
      const label = $(row).find('th').contents().first().text().trim();
      expect(total.text().includes(label), label).toBe(amounts[index] === undefined);
    }
  },
);

test.each(GUIDES)(
  '%s on paper says of which day it is and where the newest is, with room to write',
  (_path, { $, base }) => {
    const sheet = $('.head .paper').text();
    expect(sheet).toMatch(/20\d\d/);
    expect(sheet).toContain(base);
    expect($('.head .blanks span').length).toBe(2);
    const steps = $('.path > li').toArray();
    for (const step of steps) expect($(step).find('.paper.room').text().trim()).not.toBe('');
    // The boxes to tick are drawn before these on paper alone: on a screen nobody could tick them.
    expect($('.path ul.need li').length).toBeGreaterThan(0);
  },
);
