import { describe, expect, it } from 'vitest';
import { createParseCache } from './parseCache.ts';

it('keeps no text of one call in the tree that serves the next', () => {
  const parse = createParseCache();
  const tree = parse('*[_id == $id][0...$limit]', { id: 'first', limit: 2 });
  expect(JSON.stringify(tree)).not.toContain('first');
  expect(parse('*[_id == $id][0...$limit]', { id: 'second', limit: 2 })).toBe(tree);
  expect(parse('*[_id == $id][0...$limit]', { id: 'second', limit: 3 })).not.toBe(tree);
});

describe('a parameter that is not given', () => {
  const refusal = (query: string, params: Record<string, unknown>) => {
    try {
      createParseCache()(query, params);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it.each([
    ['*[_type == $type]', {}, '$type', 11, 16],
    ['// $type\n*[a == "$type" && b == $type]', {}, '$type', 32, 37],
    ['*[a == $a][0...$limit]', { a: 'x' }, '$limit', 15, 21],
    ['*[0...$limit]', { limit: 'three' }, undefined, 0, 13],
    ['fn my::f($x) = $x{"z": $z}; *{"c": my::f(@)}', {}, '$z', 23, 25],
  ])('%s with %j', (query, params, name, start, end) => {
    const message = name ? `param ${name} referenced, but not provided` : expect.any(String);
    expect(refusal(query, params)).toMatchObject({ name: 'QueryParseError', message, start, end });
  });

  it.each([
    ['*[a == $a]', { a: null }],
    ["// $a\n*[a == \"$b\" && c == 'it\\'s $d']", {}],
    ['fn my::f($x) = $x{y}; *{"c": my::f(@)}', {}],
  ])('is not %s with %j', (query, params) => {
    expect(refusal(query, params)).toBeUndefined();
  });

  it('is found again in a query that was kept from a call that gave it', () => {
    const parse = createParseCache();
    parse('*[_id == $id]', { id: 'a' });
    expect(() => parse('*[_id == $id]', {})).toThrow('param $id referenced, but not provided');
  });
});
