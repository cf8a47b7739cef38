import { expect, test } from 'vitest';
import { STAGES } from '../../program/impact/impact.ts';
import { EACH_PAGE } from './pages.ts';

const IMPACT = EACH_PAGE.filter(([, { base }]) => base === '/impact/');

test.each(IMPACT)(
  '%s says that nothing is published, or shows every stage with its definition',
  (_path, { $ }) => {
    const rows = $('tr[data-stage]').toArray();
    if (rows.length === 0) {
      expect($('main .note').text().trim()).not.toBe('');
      expect($('main table').length).toBe(0);
      return;
    }
    expect(rows.map((row) => $(row).attr('data-stage'))).toEqual([...STAGES]);
    for (const row of rows) {
      expect($(row).find('th[scope=row] small').text().trim()).not.toBe('');
      const cells = $(row).find('td').toArray();
      expect(cells.length).toBe(4);
      for (const cell of cells) expect($(cell).attr('data-name')).toBeTruthy();
    }
  },
);

test.each(IMPACT)('no cell of %s shows a number from 1 to 4', (_path, { $ }) => {
  for (const cell of $('td').toArray()) expect($(cell).text().trim()).not.toMatch(/^[1-4]$/);
});
