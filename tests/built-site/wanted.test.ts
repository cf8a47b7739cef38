import { expect, test } from 'vitest';
import { EACH_PAGE } from './pages.ts';

const SHOWN = EACH_PAGE.filter(([, { base }]) => base === '/' || base === '/become-a-connector/');

test.each(SHOWN)('%s says which Connectors are wanted, or that no field stands out', (_path, { $ }) => {
  const box = $('main .wanted');
  expect(box.length).toBe(1);
  expect(box.find('h2').text().trim()).not.toBe('');
  const rows = box.find('li').toArray();
  if (rows.length === 0) expect(box.find('.meta').length).toBe(0);
  for (const row of rows) expect($(row).find('.helps').text()).toMatch(/\p{L}/u);
});
