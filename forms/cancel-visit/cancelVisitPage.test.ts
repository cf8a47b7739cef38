import { expect, test } from 'vitest';
import { READER, written } from '../pages/written.fixture.ts';
import { cancelVisitPage } from './cancelVisitPage.tsx';

const event = 'An evening with Connectors';

test('a guest of an event sees which visit is taken back, and presses one button', () => {
  const { textsOf } = written(cancelVisitPage({ state: 'ask', event, startsAt: '2026-12-10' }, READER));
  expect(textsOf('p')[0]).toBe('An evening with Connectors, on the day 2026-12-10.');
  expect(textsOf('form [type=submit]')).toHaveLength(1);
});

test('of an event that is no longer published nothing is said, and the visit can still be taken back', () => {
  const { textsOf } = written(cancelVisitPage({ state: 'ask', event }, READER));
  expect(textsOf('p').join()).not.toContain(event);
  expect(textsOf('form [type=submit]')).toHaveLength(1);
});
