import { expect, it } from 'vitest';
import { createParseCache } from './parseCache.ts';

it('keeps no text of one call in the tree that serves the next', () => {
  const parse = createParseCache();
  const tree = parse('*[_id == $id][0...$limit]', { id: 'first', limit: 2 });
  expect(JSON.stringify(tree)).not.toContain('first');
  expect(parse('*[_id == $id][0...$limit]', { id: 'second', limit: 2 })).toBe(tree);
  expect(parse('*[_id == $id][0...$limit]', { id: 'second', limit: 3 })).not.toBe(tree);
});
