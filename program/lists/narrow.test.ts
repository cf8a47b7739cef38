import { describe, expect, it } from 'vitest';
import { type Column, valuesOf, wordFor } from './column.ts';
import { choicesIn, narrowed, type Row, sorted } from './narrow.ts';
import { searchText } from './search.ts';
import {
  type Filter,
  newView,
  sortedBy,
  storedViewsSchema,
  type View,
  withColumn,
  withFilter,
} from './view.ts';

const timeZone = 'America/Chicago';
const FIELD: Column = {
  key: 'field',
  title: 'Field',
  kind: 'choice',
  words: { law: 'Law', nursing: 'Care' },
};
const COLUMNS: Column[] = [
  FIELD,
  { key: 'years', title: 'Years', kind: 'number' },
  { key: 'signedUpAt', title: 'Signed up', kind: 'date' },
];

const row = (title: string, values: Record<string, readonly string[]>): Row => ({
  ...{ id: title, title, status: 'ready', values, search: searchText([title]) },
});
const rows = [
  row('Ólafur', { field: ['law'], years: ['9'], signedUpAt: ['2026-11-10T03:00:00Z'], postcode: ['63103'] }),
  row('anna', {
    field: ['nursing'],
    years: ['10'],
    signedUpAt: ['2026-11-12T12:00:00Z'],
    postcode: ['63301'],
  }),
  row('Zoë', { languages: ['ar', 'fr'] }),
];
const filter = (change: Partial<Filter> & { column: string }): Filter => ({
  ...{ is: [], begins: '', from: '', to: '' },
  ...change,
});
const names = (some: readonly Row[]) => some.map(({ title }) => title);
const found = (filters: Filter[], typed = '') => names(narrowed(rows, { filters, typed, timeZone }));

describe('a list is narrowed', () => {
  it.each([
    [{ column: 'field', is: ['law'] }, ['Ólafur']],
    [{ column: 'field', is: ['law', ''] }, ['Ólafur', 'Zoë']],
    [{ column: 'languages', is: ['fr'] }, ['Zoë']],
    [{ column: 'postcode', begins: '631' }, ['Ólafur']],
    // Three in the morning in Greenwich is the day before in St. Louis.
    [{ column: 'signedUpAt', to: '2026-11-09' }, ['Ólafur']],
    [{ column: 'signedUpAt', from: '2026-11-10', to: '2026-11-12' }, ['anna']],
    [{ column: 'nowhere', is: ['x'] }, []],
  ] satisfies [Partial<Filter> & { column: string }, string[]][])('to %j', (one, expected) => {
    expect(found([filter(one)])).toEqual(expected);
  });

  it('by all filters and what is typed at once', () => {
    expect(found([filter({ column: 'postcode', begins: '63' })], 'olafur')).toEqual(['Ólafur']);
    expect(found([filter({ column: 'field', is: ['nursing'] })], 'olafur')).toEqual([]);
    expect(found([])).toHaveLength(3);
  });
});

describe('a list is sorted', () => {
  it.each([
    ['title', 'asc', ['anna', 'Ólafur', 'Zoë']],
    ['title', 'desc', ['Zoë', 'Ólafur', 'anna']],
    // By the words that staff read, and numbers by their size. What has no value comes last, either way.
    ['field', 'asc', ['anna', 'Ólafur', 'Zoë']],
    ['field', 'desc', ['Ólafur', 'anna', 'Zoë']],
    ['years', 'asc', ['Ólafur', 'anna', 'Zoë']],
    ['signedUpAt', 'desc', ['anna', 'Ólafur', 'Zoë']],
  ] as const)('by %s, %s', (column, direction, expected) => {
    expect(names(sorted(rows, { column, direction }, COLUMNS))).toEqual(expected);
  });
});

it('a column offers what stands in it, with how many have it', () => {
  expect(choicesIn(rows, FIELD)).toEqual([
    { value: '', word: '', count: 1 },
    { value: 'nursing', word: 'Care', count: 1 },
    { value: 'law', word: 'Law', count: 1 },
  ]);
});

it('stored values are texts, whatever they are', () => {
  expect(valuesOf(['ar', 'fr'])).toEqual(['ar', 'fr']);
  expect(valuesOf({ id: 'robin', name: 'Robin' })).toEqual(['Robin']);
  expect(valuesOf({ givenName: 'Amina', familyName: null })).toEqual(['Amina']);
  expect([valuesOf(7), valuesOf(true), valuesOf(null), valuesOf(''), valuesOf({})]).toEqual([
    ['7'],
    ['true'],
    [],
    [],
    [],
  ]);
  expect([wordFor(FIELD, 'law'), wordFor(FIELD, 'toString')]).toEqual(['Law', 'toString']);
});

describe('a view', () => {
  const view: View = {
    ...{ list: 'participant', columns: ['years'], filters: [] },
    sort: { column: 'title', direction: 'asc' },
  };

  it('is narrowed, sorted and given columns one change at a time', () => {
    const narrow = withFilter(withFilter(view, 'field', { is: ['law'] }), 'signedUpAt', {
      from: '2026-11-01',
    });
    expect(narrow.filters.map(({ column }) => column)).toEqual(['field', 'signedUpAt']);
    expect(withFilter(narrow, 'field', { is: [] }).filters.map(({ column }) => column)).toEqual([
      'signedUpAt',
    ]);
    expect(sortedBy(view, 'years').sort).toEqual({ column: 'years', direction: 'asc' });
    expect(sortedBy(sortedBy(view, 'years'), 'years').sort.direction).toBe('desc');
    const all = ['field', 'years', 'signedUpAt'];
    expect(withColumn(view, all, 'field', true).columns).toEqual(['field', 'years']);
    expect(withColumn(view, all, 'years', false).columns).toEqual([]);
  });

  it('is kept without what was searched for, and read back the same', () => {
    const stored = newView('k', ' Lawyers ', withFilter(view, 'field', { is: ['law'] }), 'Robin');
    expect(stored).toMatchObject({ _id: 'view.k', _type: 'view', title: 'Lawyers', by: 'Robin' });
    const [read] = storedViewsSchema.parse([stored, { title: 'broken' }, null]);
    expect(read).toMatchObject({
      title: 'Lawyers',
      list: 'participant',
      filters: [{ column: 'field', is: ['law'] }],
    });
    expect(Object.keys(stored)).not.toContain('typed');
  });
});
