import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Row } from '../../../program/lists/narrow.ts';
import { type Heard, type ReadRows, type RowSource, watchRows } from './watchRows.ts';

const row = (id: string, title = id): Row => ({
  ...{ id, title, status: 'ready', values: {}, search: { words: title, phones: [] } },
});

/** What the source holds, and what it was asked. */
let stored: Row[];
let asked: (readonly string[] | undefined)[];
let hear: (what: Heard) => void;
let isDown: boolean;

const source: RowSource = {
  async read(ids) {
    asked.push(ids);
    if (isDown) throw new TypeError('Failed to fetch');
    return stored.filter(({ id }) => !ids || ids.includes(id));
  },
  listen(heard) {
    hear = heard;
    return () => {
      hear = () => undefined;
    };
  },
};

const settle = () => vi.advanceTimersByTimeAsync(1000);

beforeEach(() => {
  vi.useFakeTimers();
  [stored, asked, isDown] = [[row('a'), row('b')], [], false];
});
afterEach(() => {
  vi.useRealTimers();
});

async function watch() {
  const told: ReadRows[] = [];
  const stop = watchRows(source, (next) => told.push(next));
  hear('line');
  await settle();
  return { told, stop, titles: () => told.at(-1)?.rows?.map(({ title }) => title) };
}

test('a list is read once, and then only what changes, together', async () => {
  const { titles, stop } = await watch();
  expect(titles()).toEqual(['a', 'b']);
  stored = [row('a', 'Anna'), row('c')];
  for (const changed of ['a', 'c', 'b', 'a']) hear({ changed });
  await settle();
  // Changed, come in, and erased.
  expect(titles()).toEqual(['Anna', 'c']);
  expect(asked).toEqual([undefined, ['a', 'c', 'b']]);
  stop();
  hear({ changed: 'a' });
  await settle();
  expect(asked).toHaveLength(2);
});

test('very many changes are read as one whole list', async () => {
  await watch();
  for (let nth = 0; nth < 201; nth += 1) hear({ changed: `p${nth}` });
  await settle();
  expect(asked).toEqual([undefined, undefined]);
});

test('after a break in the line everything is read again', async () => {
  await watch();
  hear('line');
  await settle();
  expect(asked).toEqual([undefined, undefined]);
});

test('what could not be read is said, stays as it was, and is read with the next change', async () => {
  const { told, titles } = await watch();
  isDown = true;
  hear({ changed: 'a' });
  await settle();
  expect(told.at(-1)?.problem).toContain('No answer came');
  expect(titles()).toEqual(['a', 'b']);
  isDown = false;
  hear({ changed: 'b' });
  await settle();
  expect(told.at(-1)).not.toHaveProperty('problem');
  expect(asked.at(-1)).toEqual(['a', 'b']);
});
