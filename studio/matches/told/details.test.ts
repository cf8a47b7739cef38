import { describe, expect, test } from 'vitest';
import { readTold } from './details.ts';

const TODAY = '2026-11-28';

describe('what staff fill in of what they were told', () => {
  test.each([
    ['yes', {}, { what: 'yes' }],
    ['no', { reason: 'no-time', word: 'In spring' }, { what: 'no', reason: 'no-time', word: 'In spring' }],
    [
      'agreed',
      { from: 'connector', on: '2026-12-01', hour: '10:30', where: 'Library' },
      { what: 'agreed', from: 'connector', on: '2026-12-01', hour: '10:30', where: 'Library' },
    ],
    [
      'agreed',
      { from: 'connector', on: '2026-12-01' },
      { what: 'agreed', from: 'connector', on: '2026-12-01', hour: '', where: '' },
    ],
    ['met', { from: 'connector', on: TODAY }, { what: 'met', from: 'connector', on: TODAY }],
    ['outcome', { outcome: 'job', day: '90' }, { what: 'outcome', outcome: 'job', day: 90 }],
    ['outcome', { outcome: 'none', day: 'unasked' }, { what: 'outcome', outcome: 'none', day: undefined }],
  ] as const)('%s is read as it was told', (what, answers, told) => {
    expect(readTold(what, answers, TODAY)).toEqual({ told });
  });

  test.each([
    ['no', {}, ['reason']],
    ['met', { on: 'yesterday' }, ['from', 'on']],
    ['met', { from: 'connector', on: '2026-11-29' }, ['on']],
    ['agreed', { from: 'connector', on: '2026-11-27' }, ['on']],
    ['agreed', { from: 'connector', on: TODAY, hour: 'ten' }, ['hour']],
    ['pause', { until: TODAY }, ['until']],
    ['pause', { until: '2028-01-01' }, ['until']],
    ['outcome', { outcome: 'job' }, ['day']],
    ['outcome', { day: 'unasked' }, ['outcome']],
  ] as const)('%s with something missing or wrong says so beside the box', (what, answers, boxes) => {
    const read = readTold(what, answers, TODAY);
    expect('mistakes' in read && Object.keys(read.mistakes)).toEqual(boxes);
  });
});
