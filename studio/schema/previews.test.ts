import { expect, test } from 'vitest';
import { factsDue } from '../content/facts/factsDue.ts';
import { factPreview } from '../content/schema/objects/factPreview.ts';
import { historyLines } from '../shared/form/historyLine.ts';
import { connectorStatusWords } from '../shared/labels/connectors.ts';
import { participantStatusWords } from '../shared/labels/participants.ts';
import { exampleFact } from './examples.fixture.ts';

test('a fact shows its value, how sure it is and when it was checked', () => {
  expect(factPreview(exampleFact, '2026-12-01')).toEqual({
    title: 'Fee: $45',
    subtitle: 'sure · checked Nov 22, 2026',
    freshness: 'stands',
  });
});

test('a fact past its check date says so first', () => {
  expect(factPreview(exampleFact, '2027-03-01').subtitle).toBe(
    'Due for checking · sure · checked Nov 22, 2026',
  );
});

test('an uncertain fact says what readers see instead', () => {
  const uncertain = { ...exampleFact, certainty: 'C', value: undefined };
  expect(factPreview(uncertain, '2026-12-01')).toMatchObject({
    title: 'Fee',
    subtitle: 'weak · checked Nov 22, 2026 · readers are told whom to ask',
  });
});

test('a fact that is still being written has a preview too', () => {
  expect(factPreview({}, '2026-12-01')).toEqual({
    title: 'Fact without a label',
    subtitle: '',
    freshness: undefined,
  });
});

test('a guide counts the facts that are due, and those alone', () => {
  const entry = { _key: 'a', facts: [exampleFact, { ...exampleFact, _key: 'low', volatility: 'low' }] };
  const sections = { steps: [entry, { _key: 'b' }], tests: null, helpers: undefined };
  expect(factsDue(sections, '2026-12-01')).toBe(0);
  expect(factsDue(sections, '2027-03-01')).toBe(1);
});

test('a line of history says what changed, who did it and why', () => {
  const entry = {
    _key: 'a',
    at: 'not a moment',
    who: 'staff',
    from: 'received',
    to: 'ready',
    note: 'Called.',
  };
  expect(historyLines([entry], participantStatusWords)).toEqual([
    { key: 'a', title: 'To screen → Ready for a match', subtitle: 'Staff · Called.' },
  ]);
  expect(historyLines([{ ...entry, by: 'Rosa (example)' }], participantStatusWords)).toMatchObject([
    { subtitle: 'Rosa (example) · Called.' },
  ]);
});

test('the first line of a history has no state before it, and needs no note', () => {
  const history = [{ _key: 'a', who: 'program', from: '', to: 'active' }];
  expect(historyLines(history, connectorStatusWords)).toMatchObject([{ title: 'Active' }]);
});

test('a record without a history has no lines', () => {
  expect(historyLines(undefined, participantStatusWords)).toEqual([]);
});
