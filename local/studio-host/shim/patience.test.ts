import { expect, test } from 'vitest';
import { readPatiently } from './patience.ts';

/** A lake that refuses so many connections before it answers. */
function lake(refusals: number) {
  const calls = { count: 0 };
  const read = async () => {
    calls.count++;
    if (calls.count <= refusals) throw new TypeError('Failed to fetch');
    return new Response('here', { status: 500 });
  };
  return { calls, read };
}

test('waits for a lake that comes back, and passes on what it says', async () => {
  const { calls, read } = lake(2);
  const answer = await readPatiently(read, null, [0, 0, 0]);
  expect([calls.count, answer.status]).toEqual([3, 500]);
});

test('gives up after the last pause with the error of the connection', async () => {
  const { calls, read } = lake(9);
  await expect(readPatiently(read, undefined, [0, 0])).rejects.toThrow('Failed to fetch');
  expect(calls.count).toBe(3);
});

test('stops waiting when the page aborts', async () => {
  const { calls, read } = lake(9);
  const abort = new AbortController();
  const reading = readPatiently(read, abort.signal, [0, 0, 0, 0]);
  abort.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  expect(calls.count).toBe(1);
});

test('does not repeat what failed for another reason', async () => {
  let calls = 0;
  const read = async () => {
    calls++;
    throw new DOMException('no', 'AbortError');
  };
  await expect(readPatiently(read, null, [0])).rejects.toMatchObject({ name: 'AbortError' });
  expect(calls).toBe(1);
});
