import { expect, test } from 'vitest';
import { barTiles, layOutBars } from './bars.ts';

const row = (label: string, value: number) => ({ _key: label, label, value });

test('bars are as long as their numbers say, from zero', () => {
  const { bars } = layOutBars([row('a', 50), row('b', 100), row('c', 0), row('d', 25)]);
  const [half = 0, whole = 0, none, quarter] = bars.map(({ length }) => length);
  expect(whole).toBe(2 * half);
  expect([none, quarter]).toEqual([0, whole / 4]);
  expect(whole).toBeLessThan(80);
});

test('a long label takes as many lines as it needs, and pushes down what comes after', () => {
  const { bars, height } = layOutBars([
    row('In low-skilled work, or without any work at all', 1),
    row('Others', 3),
  ]);
  const [first, second] = bars;
  expect(first?.lines.map(({ text }) => text)).toEqual([
    'In low-skilled work, or',
    'without any work at all',
  ]);
  expect(second?.lines[0]?.y).toBeGreaterThan((first?.y ?? 0) + 26);
  expect(height).toBeGreaterThan((second?.y ?? 0) + 25);
});

test('a label does not break at a space that holds its words together', () => {
  const label = 'Sans emploi depuis plus de 30\u00A0jours\u202F?';
  expect(layOutBars([row(label, 1)]).bars[0]?.lines.map(({ text }) => text)).toEqual([
    'Sans emploi depuis plus de',
    '30\u00A0jours\u202F?',
  ]);
});

test('numbers that are all zero are drawn as nothing, and do not break the page', () => {
  expect(layOutBars([row('a', 0), row('b', 0)]).bars.map(({ length }) => length)).toEqual([0, 0]);
});

test('the tiles of a chart are the same at every build', () => {
  expect(barTiles('growth')).toEqual(barTiles('growth'));
  expect(
    barTiles('growth')
      .map(([shade]) => shade)
      .sort(),
  ).toEqual(['deep', 'mid', 'soft']);
});
