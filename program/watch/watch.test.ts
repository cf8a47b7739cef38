import { expect, test } from 'vitest';
import { choosePassages } from './choosePassages.ts';
import { isSettled, type Kept, nextState } from './nextState.ts';
import { pageOf } from './page.ts';
import { isSamePlace } from './samePlace.ts';
import { passageKey, sourceWatchId } from './source.ts';
import { tokensOf } from './tokens.ts';
import { type WatchedSource, watchedSources } from './watchedSources.ts';

const TODAY = '2026-12-07';
const units = (...texts: string[]) => texts.map((text) => ({ text, headings: ['Fees'], isHeading: false }));
const read = (...texts: string[]) =>
  ({ is: 'page', page: pageOf(units(...texts)), url: 'https://a.example/', movedForGood: false }) as const;
const source: WatchedSource = {
  url: 'https://a.example/',
  facts: new Map([['fee', { label: 'Application fee', value: '$150' }]]),
};

test('two texts that differ in typography alone have the same words', () => {
  const words = (text: string) => tokensOf(text).map((token) => token.text);
  expect(words('The board’s fee: $1,250.00 – 5 %')).toEqual(words("the  Board's FEE — $ 1250 (5 %)"));
  expect(words('$150')).not.toEqual(words('$15'));
  expect(words('not required')).not.toEqual(words('required'));
});

test.each([
  ['https://www.a.example/fees/', 'http://a.example/fees', true],
  ['https://a.example/index.html', 'https://a.example/', true],
  ['https://a.example/fees?utm_source=x&sid=9', 'https://a.example/fees', true],
  ['https://a.example/fees?section=1', 'https://a.example/fees?section=2', false],
  ['https://a.example/fees', 'https://a.example/costs', false],
  ['https://a.example/fees', 'https://b.example/fees', false],
])('whether %s and %s are one page: %s', (one, other, isSame) => {
  expect(isSamePlace(one, other)).toBe(isSame);
});

test('a value of two numbers rests on both rows, and one that the page does not say on none', () => {
  const page = pageOf(units('Exam fee $45', 'Late fee $10', 'Retake fee $60'));
  const chosen = choosePassages(page, { label: 'Exam', value: '$45 to $60' });
  expect(chosen.map(({ exact }) => exact)).toEqual(['Exam fee $45', 'Retake fee $60']);
  expect(choosePassages(page, { label: 'Exam', value: '$99' })).toEqual([]);
});

test('nobody’s answer is a finding at the third time in a row, and none when somebody answers again', () => {
  let kept = nextState(source, undefined, read('Application fee $150'), TODAY);
  for (const expected of [undefined, undefined, 'unreachable']) {
    kept = nextState(source, kept, { is: 'unreachable' }, TODAY);
    expect(kept.passages?.[0]?.finding?.kind).toBe(expected);
  }
  kept = nextState(source, kept, read('Application fee $150'), TODAY);
  expect([kept.misses, kept.passages?.[0]?.finding]).toEqual([0, undefined]);
});

test('what staff have answered is not put before them again; what changes after that is', () => {
  const first = nextState(source, undefined, read('Application fee $150'), TODAY);
  const changed = nextState(source, first, read('Application fee $175'), TODAY);
  const [passage] = changed.passages ?? [];
  expect(passage?.finding).toMatchObject({
    kind: 'changed',
    before: 'Application fee $150',
    now: 'Application fee $175',
  });
  const answered = {
    ...changed,
    passages: [{ _key: 'fee', quotes: passage?.next ?? [], answered: passage?.finding?.mark }],
  };
  expect(
    nextState(source, answered, read('Application fee $175'), TODAY).passages?.[0]?.finding,
  ).toBeUndefined();
  const again = nextState(source, answered, read('Application fee $180'), TODAY);
  expect(again.passages?.[0]?.finding?.before).toBe('Application fee $175');
});

test('words that staff name are watched from the next reading on, and stay with them where the page has none', () => {
  const waiting = (words: string): Kept => ({
    reach: 'read',
    passages: [
      { _key: 'fee', quotes: [], named: { words, by: 'Ana (example)', at: '2026-12-07T10:00:00Z' } },
    ],
  });
  const page = read('Application fee $150', 'Fee for forms $20');
  const [found] = nextState(source, waiting('Fee for forms $20'), page, TODAY).passages ?? [];
  expect(found).toMatchObject({ quotes: [{ exact: 'Fee for forms $20' }] });
  expect(found?.named).toBeUndefined();
  const [lost] = nextState(source, waiting('Fee of $77'), page, TODAY).passages ?? [];
  expect(lost?.named?.words).toBe('Fee of $77');
});

test('a file is another when its bytes are, once', () => {
  const file = (bytes: string) => ({ is: 'file', bytes, url: 'https://a.example/' }) as const;
  const first = nextState(source, undefined, file('one'), TODAY);
  expect(first.passages?.[0]?.finding).toBeUndefined();
  const other = nextState(source, first, file('two'), TODAY);
  expect(other.passages?.[0]?.finding?.kind).toBe('file');
  const answered = {
    ...other,
    passages: [{ _key: 'fee', quotes: [], answered: other.passages?.[0]?.finding?.mark }],
  };
  expect(nextState(source, answered, file('two'), TODAY).passages?.[0]?.finding).toBeUndefined();
  expect(nextState(source, answered, file('three'), TODAY).passages?.[0]?.finding?.kind).toBe('file');
});

test('a page is asked for only if it changed where all its facts are watched and nothing waits', () => {
  const kept = nextState(source, undefined, read('Application fee $150'), TODAY);
  expect(isSettled(source, kept)).toBe(true);
  expect(isSettled(source, undefined)).toBe(false);
  const more = { ...source, facts: new Map([...source.facts, ['form', { label: 'Form' }]]) };
  expect(isSettled(more, kept)).toBe(false);
  expect(isSettled(source, nextState(source, kept, { is: 'gone' }, TODAY))).toBe(false);
});

test('a fact of several guides is watched once, and what says something else is another', () => {
  const fact = (value: string, sourceUrl = 'https://a.example/x#part') => ({
    ...{ _key: 'phone', _type: 'fact', label: 'Telephone', value, sourceUrl },
    ...{ checkedOn: TODAY, certainty: 'A', volatility: 'high' },
  });
  const guide = (...facts: object[]) => ({ steps: [{ _key: 's', title: 'Call', facts }] });
  const found = watchedSources([
    guide(fact('555-0100')),
    guide(fact('555-0100')),
    guide(fact('555-0199')),
    guide(fact('1', 'no address')),
  ]);
  expect(found.map(({ url, facts }) => [url, facts.size])).toEqual([['https://a.example/x', 2]]);
  expect(passageKey({ _key: 'phone', value: '555-0100' })).not.toBe(
    passageKey({ _key: 'phone', value: '555-0199' }),
  );
  expect(sourceWatchId('https://a.example/x')).toMatch(/^sourceWatch\.[a-z0-9]+$/);
});
