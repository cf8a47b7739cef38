import { expect, test } from 'vitest';
import { STAGES } from '../../program/impact/impact.ts';
import { EACH_PAGE } from './pages.ts';

const IMPACT = EACH_PAGE.filter(([, { base }]) => base === '/impact/');

test.each(IMPACT)('%s defines every stage once, and draws each table', (_path, { $ }) => {
  const stages = $('[data-stage]').toArray();
  expect(stages.map((stage) => $(stage).attr('data-stage')).toSorted()).toEqual([...STAGES].toSorted());
  for (const stage of stages)
    expect($(stage).find('th[scope=row] small, dd').text().trim(), $(stage).attr('data-stage')).not.toBe('');
  for (const row of $('tr[data-stage]').toArray()) {
    const cells = $(row).find('td').toArray();
    expect(cells.length).toBe(4);
    for (const cell of cells) expect($(cell).attr('data-name')).toBeTruthy();
  }
  expect($('main figure svg[role=img]').length).toBe($('main table').length);
});

test.each(IMPACT)(
  'no table of %s is mostly not shown: its definitions stand there instead',
  (_path, { $ }) => {
    for (const table of $('main table').toArray()) {
      const counts = $(table).find('tbody tr td:nth-child(2)').toArray();
      const hidden = counts.filter((cell) => $(cell).hasClass('hidden'));
      expect(2 * hidden.length).toBeLessThanOrEqual(counts.length);
    }
    if ($('dl.defined').length > 0) expect($('main .note').text().trim()).not.toBe('');
  },
);

test.each(IMPACT)('the drawings of %s say no number that their tables do not', (_path, { $ }) => {
  for (const figure of $('main figure').toArray()) {
    const table = $(figure).next('table').text();
    for (const said of $(figure).find('svg .number').toArray())
      for (const number of $(said).text().match(/\d+/g) ?? []) expect(table).toContain(number);
  }
});

test.each(IMPACT)('no cell of %s shows a number from 1 to 4', (_path, { $ }) => {
  for (const cell of $('td').toArray()) expect($(cell).text().trim()).not.toMatch(/^[1-4]$/);
});
