import { expect, it } from 'vitest';
import { helpersForReader, type purposesWhen } from './helpersForReader.ts';

const stored = (name: string, purpose: string, change: object = {}) => ({
  ...{ _id: `helper-${purpose}`, name, slug: purpose, purposes: [purpose] },
  about: {
    ...{ value: 'Helps', sourceName: 'A newspaper', checkedOn: '2026-11-29' },
    ...{ certainty: 'B', volatility: 'medium' },
  },
  ...change,
});
const LIST = [
  stored('Job center', 'work'),
  stored('Lawyer', 'immigration-law'),
  stored('Classes', 'english'),
  stored('College', 'study'),
  stored('Library', 'library'),
];
const names = (unmet: Parameters<typeof purposesWhen>[0], list: readonly unknown[] = LIST) =>
  helpersForReader(list, { postcode: '63118', unmet }).map(({ name }) => name);

it('names a job center, classes and a college to who lacks a degree or lives elsewhere', () => {
  expect(names(['college-educated', 'region'])).toEqual(['Job center', 'Classes', 'College']);
});

it('never sends somebody without permission to work to a job center, but to who may advise on it', () => {
  expect(names(['work-permission'])).toEqual(['Lawyer', 'Classes', 'Library']);
});

it('leaves out a helper that is not whole, and names nobody where there is nobody', () => {
  expect(names([], [stored('Job center', 'work', { about: null }), LIST[2]])).toEqual(['Classes']);
  expect(names([], [])).toEqual([]);
});
