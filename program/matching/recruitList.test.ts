import { describe, expect, it } from 'vitest';
import { outlookFrom } from './outlook.ts';
import { recruitList } from './recruitList.ts';

const now = new Date('2026-11-22T15:00:00Z');
const came = (field: string, count: number, change: object = {}) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ _id: `participant.${field}.${at}`, status: 'closed', field, english: 'fluent' },
    signedUpAt: new Date(now.getTime() - ((at * 360) / count + 1) * 86_400_000).toISOString(),
    ...change,
  }));
const connectors = ['nursing', 'law'].map((field) => ({
  ...{ _id: `connector.${field}`, status: 'active', fields: [field], monthlyCapacity: 1, yearlyCapacity: 3 },
}));

/** What to recruit for people who came, where one knows nursing and one knows law. */
function wanted(arrivals: ReturnType<typeof came>) {
  const input = { participants: [], connectors, matches: [], now, timeZone: 'America/Chicago' };
  const outlook = outlookFrom({ ...input, arrivals }, 'ahead');
  if (!outlook) throw new Error('so many people are an outlook');
  return recruitList({ ...input, outlook });
}

describe('whom to recruit', () => {
  it('is first who would help the most people, and nobody whom there are enough of', () => {
    const list = wanted([...came('nursing', 20), ...came('law', 2)]);
    expect(list[0]).toMatchObject({ field: 'nursing', language: undefined, people: 3, knowing: 1 });
    expect(list.map(({ field }) => field)).not.toContain('law');
  });

  it('names the language that those need who have little English', () => {
    const list = wanted([...came('nursing', 20, { english: 'basic', languages: ['ar'] }), ...came('law', 2)]);
    expect(list[0]).toMatchObject({ field: 'nursing', language: 'ar', knowing: 1, speaking: 0 });
  });

  it('names the area in which most of them live, and none where they live all over', () => {
    const near = came('nursing', 11, { postcode: '63110' });
    const far = Array.from({ length: 20 }, (_, at) => ({
      ...{
        ...came('law', 20)[at],
        _id: `participant.law.${at}`,
        status: 'closed',
        field: 'law',
        english: 'fluent',
      },
      ...{ signedUpAt: near[at % 11]?.signedUpAt ?? '', postcode: `${600 + at}01` },
    }));
    const list = wanted([...near, ...far]);
    expect(list.map(({ field, area }) => [field, area])).toEqual(
      expect.arrayContaining([
        ['nursing', '631'],
        ['law', undefined],
      ]),
    );
  });

  it('looks at a large program in a part of it, with the same answer', () => {
    const list = wanted([...came('nursing', 900), ...came('law', 2)]);
    expect(list[0]).toMatchObject({ field: 'nursing', people: 3 });
  });
});
