import { expect, test } from 'vitest';
import { inPortions } from './portions.ts';

const NAMES = Array.from({ length: 10 }, (_, index) => `n${index}`);

/** A list read in portions of two, and which portions were read. */
function readInPairs() {
  const asked: string[][] = [];
  const find = inPortions(NAMES, 2, async (names) => {
    asked.push(names);
    return new Map(names.filter((name) => name !== 'n3').map((name) => [name, name.toUpperCase()]));
  });
  return { asked, find };
}

test('who asks in the order of the list gets each thing, and each portion is read once', async () => {
  const { asked, find } = readInPairs();
  const found: unknown[] = [];
  for (const name of NAMES) found.push(await find(name), await find(name));
  expect(found.filter((_one, index) => index % 2 === 0)).toEqual(
    NAMES.map((name) => (name === 'n3' ? undefined : name.toUpperCase())),
  );
  expect(asked).toEqual([
    ['n0', 'n1'],
    ['n2', 'n3'],
    ['n4', 'n5'],
    ['n6', 'n7'],
    ['n8', 'n9'],
  ]);
});

test('who asks for neighbours at once has their portion read once', async () => {
  const { asked, find } = readInPairs();
  expect(await Promise.all([find('n0'), find('n1'), find('n0')])).toEqual(['N0', 'N1', 'N0']);
  expect(asked).toHaveLength(1);
});

test('a portion long past is let go and read anew; what is not in the list is nowhere, and nothing is read for it', async () => {
  const { asked, find } = readInPairs();
  for (const name of ['n0', 'n2', 'n4', 'n6', 'n0']) await find(name);
  expect(asked.map(([first]) => first)).toEqual(['n0', 'n2', 'n4', 'n6', 'n0']);
  expect(await find('elsewhere')).toBeUndefined();
  expect(asked).toHaveLength(5);
});
