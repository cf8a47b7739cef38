import { describe, expect, it } from 'vitest';
import { CRYPTO, keyPair, signFile } from '../../netlify/services/cities/signing.ts';
import { canonical } from './canonical.ts';
import { CELL_IDS, DEFINITIONS } from './definitions.ts';
import { addQuarters, daysOf, type Quarter } from './quarter.ts';
import { readCity } from './readCity.ts';
import type { CityFile, Summary } from './summary.ts';
import type { Accepted, TrustedCity } from './trusted.ts';

const [FIRST, SECOND, STRANGE] = ['a', 'b', 'c'].map((letter) => letter.repeat(43).replace(/.$/, 'A'));
const seeds = { first: FIRST ?? '', second: SECOND ?? '', strange: STRANGE ?? '' };
const publicKeys = { first: keyPair(seeds.first).publicKey, second: keyPair(seeds.second).publicKey };
const CITY = { id: 'northfield', name: 'Northfield (example)' };
const TODAY = '2026-11-30';

/** Summaries of quarters that follow each other until the third quarter of 2026, each changed as wanted. */
function summaries(count: number, change: (summary: Summary) => Summary = (one) => one): Summary[] {
  const made: Summary[] = [];
  for (let at = count - 1; at >= 0; at -= 1) {
    const quarter = addQuarters('2026-Q3', -at);
    const before = made.at(-1);
    made.push(
      change({
        ...{
          kind: 'connector-program-summary',
          format: 1,
          city: CITY,
          quarter,
          countedOn: daysOf(quarter).to,
        },
        definitions: { ...DEFINITIONS, cells: DEFINITIONS.cells.map((cell) => ({ ...cell })) },
        counts: CELL_IDS.map((id, place) => ({ id, count: place === 0 ? 20 : null })),
        previous: before ? CRYPTO.digestOf(before) : null,
      }),
    );
  }
  return made;
}

const signed = (list: readonly Summary[], keys: readonly [string, ...string[]] = [seeds.first]): CityFile =>
  signFile(CITY, list, keys);

interface Told {
  keys?: string[];
  seen?: readonly Accepted[];
  today?: string;
}

function read(file: unknown, { keys = [publicKeys.first], seen = [], today = TODAY }: Told = {}) {
  const city: TrustedCity = { name: CITY.name, address: 'https://northfield.example.org', keys };
  return readCity(typeof file === 'string' ? file : JSON.stringify(file), { ...CRYPTO, city, seen, today });
}

const whyNot = (file: unknown, told?: Told) => {
  const { accepted, refused } = read(file, told);
  return { quarters: accepted.map(({ quarter }) => quarter), refused };
};

/** The same file with one summary changed after it was signed. */
const tampered = (file: CityFile, at: number, count: number) => ({
  ...file,
  summaries: file.summaries.map((one, place) =>
    place === at
      ? {
          ...one,
          summary: { ...one.summary, counts: one.summary.counts.map((each) => ({ ...each, count })) },
        }
      : one,
  ),
});

describe('a city', () => {
  it('is read where its key is known, its words are ours and nothing is missing', () => {
    const { id, accepted, refused } = read(signed(summaries(3)));
    expect(refused).toEqual([]);
    expect(id).toBe('northfield');
    expect(accepted.map(({ quarter }) => quarter)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3']);
    expect(accepted[0]?.counts[0]).toEqual({ id: 'sign-ups.1', count: 20 });
  });

  it('is read in whatever order its names and lines stand', () => {
    const file: unknown = JSON.parse(JSON.stringify(signed(summaries(2)), null, 4));
    const turned = JSON.stringify(file, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(read(turned).accepted).toHaveLength(2);
  });

  it('is refused as a whole where one number was changed after it was signed', () => {
    expect(whyNot(tampered(signed(summaries(3)), 1, 25))).toEqual({
      quarters: [],
      refused: [{ reason: 'tampered', quarter: '2026-Q2' }],
    });
  });

  it('is refused with a key that nobody told us, also where it says of itself that it is the city’s', () => {
    expect(whyNot(signed(summaries(1), [seeds.strange]))).toEqual({
      ...{ quarters: [], refused: [{ reason: 'unknown-key', quarter: '2026-Q3' }] },
    });
    const file = signed(summaries(1), [seeds.strange]);
    const [own] = file.keys;
    const stolen = signed(summaries(1), [seeds.first]).keys[0];
    const forged = {
      ...file,
      keys: [
        { publicKey: own?.publicKey, endorsements: [{ by: stolen?.publicKey, signature: 'A'.repeat(86) }] },
      ],
    };
    expect(read(forged).refused).toEqual([{ reason: 'unknown-key', quarter: '2026-Q3' }]);
  });

  it('may change its key: while the old one is there too, who knows either reads the file', () => {
    const file = signed(summaries(2), [seeds.second, seeds.first]);
    expect(read(file).accepted).toHaveLength(2);
    expect(read(file, { keys: [publicKeys.second] }).accepted).toHaveLength(2);
    // With the old one gone, only who was told the new one.
    const later = signed(summaries(2), [seeds.second]);
    expect(read(later).refused.map(({ reason }) => reason)).toEqual(['unknown-key', 'unknown-key']);
    expect(read(later, { keys: [publicKeys.second] }).accepted).toHaveLength(2);
  });

  it('is not vouched for by the word of another city', () => {
    const file = signed(summaries(1), [seeds.second, seeds.first]);
    const { keys } = signFile({ ...CITY, id: 'elsewhere' }, [], [seeds.second, seeds.first]);
    expect(read({ ...file, keys }).refused).toEqual([{ reason: 'unknown-key', quarter: '2026-Q3' }]);
  });
});

describe('a summary is refused by name', () => {
  it.each<[string, (summary: Summary) => Summary]>([
    [
      'another word in a definition',
      (one) => ({ ...one, definitions: { ...one.definitions, rounding: 'as we like' } }),
    ],
    ['another version', (one) => ({ ...one, definitions: { ...one.definitions, version: '2' } })],
    ['a number of its own', (one) => ({ ...one, counts: [...one.counts, { id: 'jobs.1', count: 5 }] })],
    ['a number missing', (one) => ({ ...one, counts: one.counts.slice(1) })],
  ])('that counts otherwise: %s. Its other quarters count', (_what, change) => {
    const made = summaries(2, (one) => (one.quarter === '2026-Q3' ? change(one) : one));
    expect(whyNot(signed(made))).toEqual({
      ...{ quarters: ['2026-Q2'], refused: [{ reason: 'other-definitions', quarter: '2026-Q3' }] },
    });
  });

  it.each([
    ['a quarter that goes on', '2026-Q4', '2026-11-29'],
    ['counted tomorrow', '2026-Q3', '2026-12-01'],
    ['counted before its end', '2026-Q3', '2026-09-30'],
  ])('of the future: %s', (_what, quarter, countedOn) => {
    const [made] = summaries(1, (one) => ({ ...one, quarter, countedOn }));
    expect(whyNot(signed(made ? [made] : []))).toEqual({
      ...{ quarters: [], refused: [{ reason: 'future', quarter }] },
    });
  });

  it('older than three years, and what is younger counts', () => {
    const { quarters, refused } = whyNot(signed(summaries(14)));
    expect(refused.map(({ reason }) => reason)).toEqual(['too-old', 'too-old']);
    expect(quarters).toHaveLength(12);
  });

  it('there twice: nobody knows which of the two is true', () => {
    const [one] = summaries(1);
    const other = one && { ...one, counts: one.counts.map((each) => ({ ...each, count: 15 })) };
    expect(whyNot(signed(one && other ? [one, other] : []))).toEqual({
      quarters: [],
      refused: [
        { reason: 'duplicate', quarter: '2026-Q3' },
        { reason: 'duplicate', quarter: '2026-Q3' },
      ],
    });
  });

  it('of another city', () => {
    const made = summaries(1, (one) => ({ ...one, city: { ...CITY, id: 'elsewhere' } }));
    expect(whyNot(signed(made)).refused).toEqual([{ reason: 'other-city', quarter: '2026-Q3' }]);
  });

  it('changed since it was read: a correction would tell what it corrects', () => {
    const seen = read(signed(summaries(2))).accepted;
    const made = summaries(2, (one) => ({ ...one, countedOn: '2026-11-01' }));
    expect(whyNot(signed(made), { seen })).toEqual({
      quarters: [],
      refused: [
        { reason: 'changed', quarter: '2026-Q2' },
        { reason: 'changed', quarter: '2026-Q3' },
      ],
    });
  });

  it('with all others where the file is an older one, or one of them was taken out', () => {
    const made = summaries(3);
    const seen = read(signed(made)).accepted;
    const rolledBack = { quarters: [], refused: [{ reason: 'rolled-back' }] };
    expect(whyNot(signed(made.slice(0, 2)), { seen })).toEqual(rolledBack);
    expect(whyNot(signed(made.filter((_, at) => at !== 1)))).toEqual(rolledBack);
    expect(whyNot(signed(made.slice(1)))).toEqual(rolledBack);
  });
});

describe('a file that is none', () => {
  const good = () => signed(summaries(1));
  const withCount = (count: unknown) => {
    const file = good();
    return {
      ...file,
      summaries: file.summaries.map((one) => ({
        ...one,
        summary: { ...one.summary, counts: [{ id: 'sign-ups.1', count }] },
      })),
    };
  };
  it.each<[string, unknown]>([
    ['no JSON', '<!doctype html><title>Not found</title>'],
    ['nothing', ''],
    ['a list', []],
    ['of another kind', { ...good(), kind: 'facts' }],
    ['without keys', { ...good(), keys: [] }],
    ['with a name that would break a page', { ...good(), city: { ...CITY, name: 'A\u202Eb' } }],
    ['with too many summaries', { ...good(), summaries: Array.from({ length: 201 }, () => null) }],
  ])('%s, is refused', (_what, file) => {
    expect(read(file)).toEqual({ accepted: [], refused: [{ reason: 'malformed' }] });
  });

  it.each<[string, unknown]>([
    ['a number under five', withCount(3)],
    ['a number that is no multiple of five', withCount(12)],
    ['a fraction', withCount(7.5)],
    ['a negative number', withCount(-5)],
    ['a text', withCount('20')],
    [
      'words that nobody signed',
      { ...good(), summaries: good().summaries.map((one) => ({ ...one, note: 'x' })) },
    ],
    ['a quarter that the calendar has not', signed(summaries(1, (one) => ({ ...one, quarter: '2026-Q7' })))],
    ['no summary at all', { ...good(), summaries: [null] }],
  ])('with %s, adds nothing', (_what, file) => {
    expect(read(file)).toEqual({ id: 'northfield', accepted: [], refused: [{ reason: 'malformed' }] });
  });
});

it('one content has one text, whatever the order of its names', () => {
  expect(canonical({ b: [1, null, 'é"'], a: { d: 0, c: 'x' } })).toBe(
    '{"a":{"c":"x","d":0},"b":[1,null,"é\\""]}',
  );
  expect(() => canonical(0.5)).toThrow(RangeError);
});

it('quarters go over the years', () => {
  const next: Quarter = addQuarters('2025-Q4', 1);
  expect(next).toBe('2026-Q1');
  expect(addQuarters('2026-Q1', -5)).toBe('2024-Q4');
  expect(daysOf('2026-Q4')).toEqual({ from: '2026-10-01', to: '2027-01-01' });
});
