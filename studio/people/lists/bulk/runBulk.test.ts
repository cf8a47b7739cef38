import { expect, test } from 'vitest';
import { RecordMoved } from '../../../shared/decisions/problems.ts';
import { runBulk } from './runBulk.ts';

const ids = Array.from({ length: 20 }, (_, nth) => `p${nth}`);

test('everything is done once, whatever is left out on the way, and progress is told', async () => {
  const progress: number[] = [];
  const act = async (id: string) => {
    if (id === 'p3') throw new RecordMoved('On hold');
  };
  const { done, leftOut } = await runBulk(ids, act, (through) => progress.push(through));
  expect(done.toSorted()).toEqual(ids.filter((id) => id !== 'p3').toSorted());
  expect(leftOut).toMatchObject([{ id: 'p3', why: expect.stringContaining('“On hold”') }]);
  expect(progress.at(-1)).toBe(20);
});

test('a network that is gone ends it, and says of the rest that nothing was done to them', async () => {
  const acted: string[] = [];
  const act = async (id: string) => {
    acted.push(id);
    if (acted.length > 8) throw new TypeError('Failed to fetch');
  };
  const { done, leftOut } = await runBulk(ids, act, () => undefined);
  expect(done).toHaveLength(8);
  expect([...done, ...leftOut.map(({ id }) => id)].toSorted()).toEqual(ids.toSorted());
  expect(acted.length).toBeLessThan(14);
});

test('nothing to do is done at once', async () => {
  expect(
    await runBulk(
      [],
      () => Promise.reject(new Error('asked')),
      () => undefined,
    ),
  ).toEqual({
    done: [],
    leftOut: [],
  });
});
