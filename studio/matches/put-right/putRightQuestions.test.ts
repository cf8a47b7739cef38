import { describe, expect, it } from 'vitest';
import { putRightQuestions, readPutRight } from './putRightQuestions.ts';

const TODAY = '2026-11-28';
const one = [{ key: 'day-30', outcome: 'job', words: 'After 30 days: A job' }] as const;
const two = [...one, { key: 'day-90', outcome: 'none', words: 'After 90 days: Nothing yet' }] as const;
const namesOf = (...asked: Parameters<typeof putRightQuestions>) =>
  putRightQuestions(...asked).map(({ name }) => name);

describe('what staff put right', () => {
  it('is asked in as few boxes as it needs', () => {
    expect(namesOf('day', [])).toEqual(['on', 'note']);
    expect(namesOf('not-known', [])).toEqual(['note']);
    expect(namesOf('outcome', one)).toEqual(['outcome', 'note']);
    expect(namesOf('outcome', two)).toEqual(['key', 'outcome', 'note']);
  });

  it('is read with its note', () => {
    expect(readPutRight('not-known', { note: ' The wrong card ' }, [], TODAY)).toEqual({
      right: { what: 'not-known' },
      note: 'The wrong card',
    });
    expect(readPutRight('day', { on: TODAY }, [], TODAY)).toEqual({
      right: { what: 'day', on: TODAY },
      note: '',
    });
    expect(readPutRight('outcome', { outcome: 'study' }, one, TODAY)).toMatchObject({
      right: { what: 'outcome', key: 'day-30', outcome: 'study' },
    });
    expect(readPutRight('outcome', { key: 'day-90', outcome: 'taken-away' }, two, TODAY)).toMatchObject({
      right: { what: 'outcome', key: 'day-90', outcome: undefined },
    });
  });

  it.each([
    ['day', {}, one, ['on']],
    ['day', { on: '2026-11-29' }, one, ['on']],
    ['outcome', {}, one, ['outcome']],
    ['outcome', { outcome: 'riches' }, two, ['key', 'outcome']],
    ['outcome', { key: 'day-7', outcome: 'job' }, two, ['key']],
  ] as const)('of %s from %j is to be mended first', (what, filled, answers, boxes) => {
    const read = readPutRight(what, filled, answers, TODAY);
    expect('mistakes' in read && Object.keys(read.mistakes)).toEqual(boxes);
  });
});
